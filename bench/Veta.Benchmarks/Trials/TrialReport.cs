using System.Globalization;
using System.Text;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Lp;

namespace Veta.Benchmarks.Trials;

/// <summary>The trials as two tables in Markdown: attempts by trial, and the spread of each headline figure over engines and seeds.</summary>
internal static class TrialReport
{
    private static readonly (string Name, Func<CaseRow, double> Of)[] Figures =
    [
        ("loss", r => r.LossUsd ?? 0), ("loss at home", r => r.HomeLossUsd ?? 0), ("value added at home, high", r => r.HomeValueAddedHighUsd ?? 0),
        ("highest price, times", r => r.PeakRatio ?? 0), ("depth", r => r.DepthShare ?? 0), ("sectors short", r => r.ShortSectors ?? 0),
    ];

    public static string Of(TrialArguments arguments, IReadOnlyList<TrialOutcome> outcomes)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"`bench/run trials {Asked(arguments)}`");
        text.AppendLine();
        text.AppendLine("| trial | events | solves | warm | more than one attempt | brought by | without an answer | s |");
        text.AppendLine("|---|---:|---:|---:|---:|---|---:|---:|");
        foreach (TrialOutcome o in outcomes)
        {
            string steps = string.Join(", ", o.Log.Retried.Where(r => !r.Failed).GroupBy(r => (r.Accepted ? "accepted after " : "") + r.Attempts[^1].Step).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {g.Count()}"));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {o.Trial.Name} | {o.Rows.Count} | {o.Log.Count} | {o.Log.Warm} | {o.Log.Retried.Count} | {steps} | {o.Failed.Count} | {o.Seconds:F0} |");
        }

        if (Environment.GetEnvironmentVariable("VETA_DEBUG") == "1")
        {
            foreach (RetriedSolve retried in outcomes.SelectMany(o => o.Log.Retried))
            {
                text.AppendLine().AppendLine(retried.Program + ":");
                foreach (SolveAttempt a in retried.Attempts) { text.AppendLine(CultureInfo.InvariantCulture, $"- {a.Step}: {a.Method}, {a.Status}, {a.Seconds:F2} s, quality {a.Quality:E1}. {a.Message}"); }
            }
        }

        foreach ((TrialOutcome outcome, (string id, string reason)) in outcomes.SelectMany(o => o.Failed.Select(f => (o, f)))) { text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"- {outcome.Trial.Name}, {id}: {reason}"); }
        foreach (IGrouping<string, TrialOutcome> alike in outcomes.GroupBy(o => $"{(o.Trial.Variant.Length > 0 ? o.Trial.Variant : "figures as they are")}, {o.Trial.Start}, {o.Trial.Months} months").Where(g => g.Count() > 1)) { Spread(text, alike); }
        return text.ToString();
    }

    private static string Asked(TrialArguments a) => string.Join(' ', new[]
    {
        $"--events {(a.Events.Count > 0 ? string.Join(',', a.Events) : "all")}", $"--engine {string.Join(',', a.Engines)}", $"--seed {string.Join(',', a.Seeds)}",
        $"--vary {a.Variants}", $"--start {string.Join(',', a.Starts)}", $"--months {string.Join(',', a.Months)}",
    });

    /// <summary>For each event the largest difference of any figure between the trials of a group, over the larger of both; residues under ten thousand dollars are none.</summary>
    private static void Spread(StringBuilder text, IGrouping<string, TrialOutcome> alike)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Largest difference between engines and seeds ({alike.Key}), {alike.Count()} trials:").AppendLine();
        text.AppendLine("| event | figure | least | most | difference |").AppendLine("|---|---|---:|---:|---:|");
        var rows = new List<(string Event, string Figure, double Least, double Most, double Share)>();
        foreach (string id in alike.SelectMany(o => o.Rows.Select(r => r.Case)).Distinct())
        {
            CaseRow[] answers = [.. alike.SelectMany(o => o.Rows.Where(r => r.Case == id))];
            rows.Add(Figures.Select(f =>
            {
                double least = answers.Min(f.Of), most = answers.Max(f.Of), size = Math.Max(Math.Abs(least), Math.Abs(most));
                bool isMoney = f.Name.StartsWith("loss", StringComparison.Ordinal) || f.Name.StartsWith("value", StringComparison.Ordinal);
                return (id, f.Name, least, most, size == 0 || (isMoney && size < 1e4) ? 0 : (most - least) / size);
            }).MaxBy(f => f.Item5));
        }

        foreach ((string id, string figure, double least, double most, double share) in rows.OrderByDescending(r => r.Share))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {id} | {figure} | {least:G6} | {most:G6} | {100 * share:G3} % |");
        }
    }
}
