using System.Diagnostics;
using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Ranges;
using Veta.Analyses.Sampling;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Ensembles;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Benchmarks.Members;

/// <summary>What a member of an ensemble costs: from the reference's basis and month after month, as ensembles ask it, against each program solved from nothing; and one worker against two.</summary>
internal static class MembersRun
{
    public const string Usage = """

        Usage: bench/run members [MEMBERS] [RUNS] [NAME]
          processor time of members of the ensembles of models/north-america, warm as ensembles ask them and cold, with the largest difference of answers; then the time by the clock of MEMBERS (default 8) with one worker and with two, median of RUNS (default 3); of the ensemble NAME alone where one is named

        """;

    public static int Run(int members, int runs, string? only)
    {
        Console.WriteLine("| ensemble | members | reference, s | warm, s per member | cold, s per member | cold over warm | largest difference | warm, s per 1,000 |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (string file in Specifications(only)) { Warmth(EnsembleSpecReader.Read(file), Path.GetFileNameWithoutExtension(file), members); }
        Console.WriteLine();
        Console.WriteLine("| ensemble | members | one worker, s | two workers, s | times faster |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (string file in Specifications(only)) { Workers(EnsembleSpecReader.Read(file), Path.GetFileNameWithoutExtension(file), members, runs); }
        return 0;
    }

    private static IEnumerable<string> Specifications(string? only) => Directory.GetFiles(Path.Combine("models", "north-america", "ensembles"), "*.yaml").Where(f => only is null || Path.GetFileNameWithoutExtension(f) == only).Order(StringComparer.Ordinal);

    private static void Warmth(EnsembleSpec spec, string name, int members)
    {
        Workplace place = MemberPlace.With(1);
        var ensemble = Ensemble.Of(spec with { Design = spec.Design with { Size = members } }, place, CancellationToken.None);
        EnsembleCase asked = ensemble.Cases[^1];
        Package[] drawn = [.. Enumerable.Range(0, members).Select(m => asked.Inputs.With(ensemble.Ratios(m, asked)))];
        using ISampledQuestion question = ((ISampled)ensemble.Analysis).Question(asked.Request, place, CancellationToken.None);
        double reference = Seconds(() => question.Answer(question.Package, CancellationToken.None), out _);
        double warm = 0, cold = 0, off = 0;
        foreach (Package package in drawn)
        {
            warm += Seconds(() => question.Answer(package, CancellationToken.None).Headlines[0].Value, out double one);
            cold += Seconds(() => Cold(spec.Analysis, asked.Request, package, place), out double other);
            off = Math.Max(off, Math.Abs(one - other) / Math.Abs(other));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name}, {asked.Name} | {members} | {reference:F1} | {warm / members:F2} | {cold / members:F2} | {cold / warm:F1} | {off:E0} | {1000 * warm / members:F0} |"));
        Console.Out.Flush();
    }

    /// <summary>The first figure that the question measures, with no program started from another.</summary>
    private static double Cold(string analysis, RunRequest request, Package package, Workplace place)
    {
        if (analysis == "shock")
        {
            return ShockHeadlines.Of(Shock.Run(new ShockRequest { Package = package, Events = EventCase.Parse(package, request.Options["event"][0]), Warning = false, Warm = false }, place, new MarketCache(), false, CancellationToken.None))[0].Value;
        }

        using ISolverSession session = place.Solver.Open(NetworkModel.Build(package).Program with { Integer = null });
        return session.Solve(place.Engine).Objective;
    }

    private static void Workers(EnsembleSpec spec, string name, int members, int runs)
    {
        double[][] times = [new double[runs], new double[runs]];
        for (int k = 0; k < 2 * runs; k++)
        {
            // One and two by turns, so that what else the machine does harms both alike.
            Workplace place = MemberPlace.With(1 + (k % 2));
            var ensemble = Ensemble.Of(spec with { Block = Math.Max(1, members / 4), Design = spec.Design with { Size = members } }, place, CancellationToken.None);
            long start = Stopwatch.GetTimestamp();
            place.Workers.For(ensemble.Blocks, block => EnsembleBlock.Of(ensemble, block, place, CancellationToken.None), CancellationToken.None);
            times[k % 2][k / 2] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        double one = PhaseFigures.Median(times[0]), two = PhaseFigures.Median(times[1]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {members} | {one:F1} | {two:F1} | {one / two:F2} |"));
        Console.Out.Flush();
    }

    private static double Seconds<T>(Func<T> work, out T made)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        made = work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
