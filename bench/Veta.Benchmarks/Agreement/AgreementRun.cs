using System.Diagnostics;
using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network.Actions;
using Veta.Solvers;

namespace Veta.Benchmarks.Agreement;

/// <summary>
/// Asks every analysis with every engine and several seeds and prints the largest difference of any figure: of headlines relative to the figure, of tables relative to the figure where it is above a
/// thousandth of the largest of its column. One line an analysis, printed as soon as it is known.
/// </summary>
internal static class AgreementRun
{
    public const string Usage = """

        Usage: bench/run agree [PACKAGE] [WORD]
          plans of every scenario, depend, depend --n-1, every event, appraisals, with HiGHS and CLP and seeds 0, 1, 2: largest difference of any printed figure; with WORD only lines that hold it

        """;

    private const double Small = 1e-3;

    // What is below this, in dollars, units or shares, is what a solver leaves of nothing.
    private const double Nothing = 1e-4;

    public static int Run(string folder, string word)
    {
        Package package = PackageReader.Read(folder);
        (string Engine, int Seed)[] ways = [.. from engine in (string[])["highs", "clp"] from seed in (int[])[0, 1, 2] select (engine, seed)];
        Console.WriteLine($"`bench/run agree {folder}{(word.Length > 0 ? " " + word : "")}`, {string.Join(", ", ways.Select(w => $"{w.Engine} seed {w.Seed}"))}\n");
        Console.WriteLine("| asked | headlines differ by | which | cells differ by | which | cells | s |");
        Console.WriteLine("|---|---:|---|---:|---|---:|---:|");
        int failed = 0;
        foreach ((string name, RunRequest request) in Requests(package, folder).Where(r => r.Name.Contains(word, StringComparison.Ordinal)))
        {
            try { Console.WriteLine(Line(name, request, ways)); }
            catch (Exception fault) when (fault is RequestException or SolveFailedException)
            {
                failed++;
                Console.WriteLine($"| {name} | no answer | {fault.Message.ReplaceLineEndings(" ")} | | | | |");
            }

            Console.Out.Flush();
        }

        return failed > 0 ? 1 : 0;
    }

    private static IEnumerable<(string Name, RunRequest Request)> Requests(Package package, string folder)
    {
        RunRequest Ask(string analysis) => new() { Analysis = analysis, Package = folder };
        yield return ("depend", Ask("depend"));
        foreach (string id in package.Events.Select(e => e.Id.Value).Concat(package.EventSets.Select(s => s.Id.Value)))
        {
            if (EventCase.Parse(package, id).Any(c => !EventReach.Of(c, package).IsEmpty)) { yield return ("shock " + id, Ask("shock").With("event", id).With("warning", "false")); }
        }

        foreach (string file in Directory.GetFiles(Path.Combine(folder, "scenarios"), "*.yaml").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            yield return ("plan " + id, Ask("plan").With("gap", "1E-05") with { Scenarios = [id] });
        }

        yield return ("depend --n-1", Ask("depend").With("n-1", "true"));
        yield return ("appraise", Ask("appraise"));
    }

    private static string Line(string name, RunRequest request, (string Engine, int Seed)[] ways)
    {
        long began = Stopwatch.GetTimestamp();
        PrintedFigures[] answers = [.. ways.Select(way => PrintedFigures.Of(AnalysisList.Find(request.Analysis).Run(request, Place(way.Engine, way.Seed), CancellationToken.None)))];
        (double headline, string which) = answers.SelectMany(a => a.Headlines.Keys).Distinct().Select(key => (Spread([.. answers.Select(a => a.Headlines.GetValueOrDefault(key))]), key)).DefaultIfEmpty((0, "")).MaxBy(d => d.Item1);
        (double cell, string where) = answers.SelectMany(a => a.Cells.Keys).Distinct().Select(key =>
        {
            double[] values = [.. answers.Select(a => a.Cells.GetValueOrDefault(key).Value)];
            double size = answers.Max(a => a.Cells.GetValueOrDefault(key).Size);
            return (values.Max(Math.Abs) >= Small * size ? Spread(values) : 0, key);
        }).DefaultIfEmpty((0, "")).MaxBy(d => d.Item1);
        int off = answers.SelectMany(a => a.Cells.Keys).Distinct().Count(key => answers.Max(a => Math.Abs(a.Cells.GetValueOrDefault(key).Value)) >= Small * answers.Max(a => a.Cells.GetValueOrDefault(key).Size) && Spread([.. answers.Select(a => a.Cells.GetValueOrDefault(key).Value)]) > 1e-3);
        string Shown(double share, string what) => share <= 1e-9 ? "" : what.Replace("|", "\\|", StringComparison.Ordinal) + string.Create(CultureInfo.InvariantCulture, $": {Of(what).Min():G6} to {Of(what).Max():G6}");
        double[] Of(string key) => [.. answers.Select(a => a.Headlines.TryGetValue(key, out double value) ? value : a.Cells.GetValueOrDefault(key).Value)];
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {100 * headline:G2} % | {Shown(headline, which)} | {100 * cell:G2} % | {Shown(cell, where)} | {off} of {answers.Max(a => a.Cells.Count)} above 0.1 % | {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} |");
    }

    private static Workplace Place(string engine, int seed) =>
        new() { Solver = new SearchOnce(SolverCatalog.Find(engine), SolverCatalog.Find("highs"), seed), Engine = new SolveOptions { Seed = seed, Threads = 1 }, Workers = new Workers(1) };

    private static double Spread(double[] values)
    {
        double least = values.Min(), most = values.Max(), size = Math.Max(Math.Abs(least), Math.Abs(most));
        return size < Nothing ? 0 : (most - least) / size;
    }
}
