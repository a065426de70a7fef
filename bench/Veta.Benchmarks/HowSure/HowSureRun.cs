using System.Globalization;
using System.Reflection;
using Veta.Analyses;
using Veta.Analyses.Plans;
using Veta.Analyses.Ranges;
using Veta.Analyses.Sampling;
using Veta.Benchmarks.Members;
using Veta.Data;
using Veta.Data.Results;

namespace Veta.Benchmarks.HowSure;

/// <summary>
/// Runs the ensembles of a package and keeps what they say as small tables, from which a test prints the page of how sure answers are. Numbers are kept to six digits, so that last bits of an engine make no
/// other file.
/// </summary>
internal static class HowSureRun
{
    public const string Usage = """

        Usage: bench/run how-sure OUT [MEMBERS] [NAME]
          runs models/north-america/ensembles/*.yaml, or that of NAME alone, with the members they ask for or MEMBERS, and writes their tables without members into OUT/NAME

        """;

    private const int Digits = 6, Closest = 10;

    public static int Run(string into, int? members, string? only)
    {
        foreach (string file in Directory.GetFiles(Path.Combine("models", "north-america", "ensembles"), "*.yaml").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            if (only is not null && only != name) { continue; }
            Keep(name, file, members, Path.Combine(into, name));
        }

        return 0;
    }

    private static void Keep(string name, string file, int? members, string folder)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        EnsembleSpec spec = EnsembleSpecReader.Read(file);
        if (members is { } size) { spec = spec with { Design = spec.Design with { Size = size } }; }
        Workplace place = MemberPlace.With(Environment.ProcessorCount);
        var ensemble = Ensemble.Of(spec, place, CancellationToken.None);
        var done = new IReadOnlyList<MemberRow>[ensemble.Blocks];
        place.Workers.For(ensemble.Blocks, block =>
        {
            done[block] = EnsembleBlock.Of(ensemble, block, place, CancellationToken.None);
            Console.Error.WriteLine($"bench: {name}, block {block + 1} of {ensemble.Blocks}");
        }, CancellationToken.None);
        double seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        MemberRow[] rows = [.. done.SelectMany(r => r)];
        var table = new MemberTable(ensemble, rows);
        Directory.CreateDirectory(folder);
        Write(folder, [Asked(name, ensemble, seconds)]);
        Write(folder, Given(ensemble, place));
        Write(folder, EnsembleTables.Cases(ensemble, table));
        Write(folder, EnsembleTables.Measures(ensemble, table));
        Write(folder, EnsembleTables.Differences(ensemble, table));
        Write(folder, EnsembleTables.Decisions(ensemble, table));
        Write(folder, EnsembleTables.Indices(ensemble, table).Where(r => r.Measure is not (PlanQuestion.Category or PlanQuestion.Unserved)).GroupBy(r => (r.Policy, r.Against, r.Measure, r.About)).SelectMany(g => g.Take(Closest)));
        EnsembleNames names = EnsembleAnswer.NamesOf(ensemble.Package);
        var information = new InformationTables(ensemble, table, names);
        EnsembleChoiceRow[] choices = [.. information.Choices.Where(c => c.About is "all" or "world")];
        Write(folder, choices);
        Write(folder, choices.SelectMany(c => information.Of(c).Take(Closest)));
        Write(folder, SeriesTable.Of(ensemble, table, names));
        Write(folder, EnsembleTables.Figures(ensemble));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {ensemble.Members} members, {seconds:F1} s of processor time, {1000 * seconds / ensemble.Members:F0} s per 1,000 members"));
    }

    /// <summary>What each case answers with all figures as they are, asked as members are.</summary>
    private static IEnumerable<HowSureGivenRow> Given(Ensemble ensemble, Workplace place)
    {
        foreach (EnsembleCase asked in ensemble.Cases)
        {
            using ISampledQuestion question = ((ISampled)ensemble.Analysis).Question(asked.Request, place, CancellationToken.None);
            foreach (Headline h in question.Answer(question.Package, CancellationToken.None).Headlines) { yield return new HowSureGivenRow { Policy = asked.Name, Measure = h.Name, About = h.About, Unit = h.Unit, Value = h.Value }; }
        }
    }

    private static HowSureRow Asked(string name, Ensemble ensemble, double seconds) => new()
    {
        Ensemble = name, Analysis = ensemble.Spec.Analysis, Design = EnumWords.Of(ensemble.Spec.Design.Kind), Members = ensemble.Members, Seed = ensemble.Spec.Design.Seed, Drivers = ensemble.Drivers.Count, CpuSeconds = seconds,
    };

    private static void Write<TRow>(string folder, IEnumerable<TRow> rows)
        where TRow : class
    {
        ResultTable table = ResultTable.Of(rows.Select(Rounded));
        ResultCsv.Write(table, Path.Combine(folder, table.Name + ".csv"));
    }

    private static TRow Rounded<TRow>(TRow row)
        where TRow : class
    {
        foreach (PropertyInfo property in typeof(TRow).GetProperties().Where(p => p.CanWrite && (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(double)))
        {
            if (property.GetValue(row) is double number) { property.SetValue(row, double.Parse(number.ToString("G" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)); }
        }

        return row;
    }
}
