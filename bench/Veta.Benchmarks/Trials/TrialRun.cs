using System.Diagnostics;
using Veta.Analyses.Runs;
using Veta.Analyses;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Solvers;

namespace Veta.Benchmarks.Trials;

/// <summary>Runs the same shocks in every way asked: how often a solve needed more than one attempt, and whether all ways answer alike.</summary>
internal static class TrialRun
{
    public static int Run(TrialArguments arguments)
    {
        Package package = PackageReader.Read(arguments.Package);
        string[] events = [.. arguments.Events.Count > 0 ? arguments.Events : package.Events.Select(e => e.Id.Value).Concat(package.EventSets.Select(s => s.Id.Value))];
        var outcomes = new List<TrialOutcome>();
        foreach (Trial trial in Trials(arguments))
        {
            Console.Error.WriteLine("bench: " + trial.Name);
            outcomes.Add(Try(package, events, trial));
        }

        string text = TrialReport.Of(arguments, outcomes);
        Console.Write(text);
        if (arguments.Out is { } file) { File.WriteAllText(file, text); }
        return outcomes.Any(o => o.Failed.Count > 0) ? 1 : 0;
    }

    private static IEnumerable<Trial> Trials(TrialArguments arguments)
    {
        string[] variants = ["", .. Enumerable.Range(1, arguments.Variants).SelectMany(k => new[] { $"demand {k}", $"cost {k}" })];
        return from months in arguments.Months
               from start in arguments.Starts
               from variant in variants
               from engine in arguments.Engines
               from seed in arguments.Seeds
               select new Trial(engine, seed, variant, start, months);
    }

    private static TrialOutcome Try(Package package, string[] events, Trial trial)
    {
        string[] words = trial.Variant.Split(' ');
        Package moved = words[0] switch
        {
            "demand" => Moved.Demands(package, int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)),
            "cost" => Moved.Costs(package, int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)),
            _ => package,
        };
        RetryingSolver solver = SolverCatalog.Find(trial.Engine);
        var request = new ShockRequest { Package = moved, Start = trial.Start, Months = trial.Months, Warning = false };
        var rows = new List<CaseRow>();
        var failed = new List<(string, string)>();
        var cache = new MarketCache();
        long began = Stopwatch.GetTimestamp();
        foreach (string id in events)
        {
            IReadOnlyList<EventCase> cases = EventCase.Parse(moved, id);
            if (cases.All(c => EventReach.Of(c, moved).IsEmpty)) { continue; }
            CaseRow row = ShockLibrary.Try(id, () => (ShockLibrary.RowOf(id, moved, Shock.Run(request with { Events = cases }, new Workplace { Solver = solver, Engine = new SolveOptions { Seed = trial.Seed } }, cache, false, CancellationToken.None)), id)).Row;
            if (row.State == RowState.Answered) { rows.Add(row); } else { failed.Add((id, row.Reason?.ToString() ?? "")); }
        }

        return new TrialOutcome(trial, rows, failed, solver.Log, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }
}
