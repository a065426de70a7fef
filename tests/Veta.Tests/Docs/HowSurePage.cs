using System.Globalization;
using System.Text;
using Veta.Analyses.Findings;
using Veta.Analyses.Ranges;
using Veta.Analyses.Sampling;
using Veta.Data;
using Veta.Ensembles.Designs;

namespace Veta.Tests.Docs;

/// <summary>Prints <c>docs/guide/how-sure.md</c> from the kept tables of the two ensembles of north-america.</summary>
/// <param name="secure">The plan secure by 2032 against the plan as it is.</param>
/// <param name="magnets">The loss when China stops all magnets.</param>
/// <param name="package">The package.</param>
internal sealed class HowSurePage(HowSureTables secure, HowSureTables magnets, Package package)
{
    private const int Most = 10, Enough = 60;
    private readonly FigureNames _names = new(package);
    private readonly HowSureSites _sites = new(secure, package);

    private int Fewest => Math.Min(secure.Asked.Members, magnets.Asked.Members);

    /// <summary>The page.</summary>
    public string Print()
    {
        var page = new StringBuilder();
        page.Append("# How sure are the headlines?\n\n").Append(Plainly())
            .Append("\n## Headlines with their ranges\n\n").Append(Headlines())
            .Append("\n## The ten figures that matter most\n\n").Append(Drivers())
            .Append("\n## Which decisions stand\n\n").Append(_sites.Print())
            .Append("\n## What the ranges rest on\n\n").Append(Rests())
            .Append("\n## Members, and what they cost\n\n").Append(Counted());
        return page.ToString();
    }

    private string Plainly()
    {
        EnsembleDifferenceRow more = HowSureTables.Cost(secure.Differences);
        EnsembleMeasureRow loss = magnets.Measures.Single(m => m.Measure == "loss_usd" && m.About == "world");
        var text = new StringBuilder();
        text.Append(Text($"Every headline of `models/north-america` rests on figures of which many are known badly. Here two questions are asked again, what security by 2032 costs {secure.Asked.Members:N0} times and what a stop of magnets costs {magnets.Asked.Members:N0} times, each time with the {secure.Figures.Count:N0} figures that have a range drawn at once from it. A plan reads some of them and a shock others; those it does not read are drawn too, and show below what chance gives. In plain sentences:\n\n"))
            .Append(Text($"- **Security by 2032 costs {Billion(more.P50)} thousand million USD more than going on as it is, in present value over 2025 to 2040; in nine of ten members between {Billion(more.P05)} and {Billion(more.P95)}.** {AsGiven(secure.GivenOf(more), more.P50Low, more.P50High)} Both plans meet the same draws, member by member, so that what moves both alike falls out. {Cheaper(more)}\n"))
            .Append(Text($"- **When China stops all magnets, the markets of these minerals lose {Billion(loss.P50)} thousand million USD in the world; in nine of ten members between {Billion(loss.P05)} and {Billion(loss.P95)}.** {AsGiven(magnets.GivenOf(loss.Policy, loss.Measure, loss.About), loss.P50Low, loss.P50High)}\n"))
            .Append(_sites.Plainly())
            .Append(Text($"- These are ranges over draws, not confidence that the model is right: {Share(Graded(secure.Figures, Grade.D), secure.Figures.Count)} of the ranges that are drawn from are of grade D, working assumptions. What is not in them stands [below](#what-the-ranges-rest-on).\n"));
        return text.ToString();
    }

    private static string Cheaper(EnsembleDifferenceRow more) => more.ShareBelowZero == 0
        ? "It costs more in every member, so no figure of these decides whether security costs something, and knowing one better would not change that answer: a study would narrow the price."
        : Text($"In {100 * more.ShareBelowZero:N0} % of the members it costs less.");

    // Where draws leave the answer with figures as they are behind, the reader must know: a headline is then no middle.
    private static string AsGiven(double given, double? low, double? high) => (low is null || given >= low) && (high is null || given <= high)
        ? $"With all figures as they are it is {Billion(given)}."
        : Text($"With all figures as they are it is {Billion(given)}, {(given > high ? "above" : "below")} the range that holds the median: the headline is not the middle of what the ranges allow.");

    private string Headlines()
    {
        var text = new StringBuilder("Quantiles of members; in brackets the range that holds each quantile with 95 % confidence, whatever the distribution, with … for an end that so few members cannot tell. The last column is the same answer with all figures as they are. Thousand million USD, present values for plans, not discounted for the event.\n\n| what | members | 5 % | 50 % | 95 % | as given |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (EnsembleDifferenceRow r in secure.Differences.Where(r => r.Measure is "objective_usd" or "resource_usd"))
        {
            text.Append(Text($"| {Measure(r.Measure)}, {r.Policy} less {r.Against} | {r.WithValue} | {Ranged(r.P05, r.P05Low, r.P05High)} | {Ranged(r.P50, r.P50Low, r.P50High)} | {Ranged(r.P95, r.P95Low, r.P95High)} | {Billion(secure.GivenOf(r))} |\n"));
        }

        foreach (EnsembleMeasureRow r in secure.Measures.Where(r => r.Measure is "objective_usd" or "resource_usd")) { Row(r, $"{Measure(r.Measure)}, {r.Policy}", secure); }
        foreach (EnsembleMeasureRow r in magnets.Measures.Where(r => r.Unit == "USD")) { Row(r, $"{Measure(r.Measure)}, {Place(r.About)}", magnets); }
        EnsembleMeasureRow peak = magnets.Measures.Single(r => r.Measure == "peak_ratio");
        text.Append(Text($"\nThe price that rises most at home stands at its highest at {peak.P50:N1} times the usual one, in nine of ten members between {peak.P05:N1} and {peak.P95:N1} times.\n"));
        return text.ToString();

        void Row(EnsembleMeasureRow r, string what, HowSureTables of) =>
            text.Append(Text($"| {what} | {r.WithValue} | {Ranged(r.P05, r.P05Low, r.P05High)} | {Ranged(r.P50, r.P50Low, r.P50High)} | {Ranged(r.P95, r.P95Low, r.P95High)} | {Billion(of.GivenOf(r.Policy, r.Measure, r.About))} |\n"));
    }

    private string Drivers()
    {
        EnsembleIndexRow[] cost = [.. secure.Indices.Where(r => r.Against.Length > 0 && r.Measure == "objective_usd")], loss = [.. magnets.Indices.Where(r => r.Measure == "loss_usd" && r.About == "world")];
        var text = new StringBuilder();
        text.Append(Text($"How closely an answer follows each figure, by the correlation of ranks over members; its square is about the share of the spread that the figure explains alone. In brackets the range that holds it with 95 % confidence. Each of {secure.Asked.Drivers} drivers is looked at, so some {secure.Asked.Drivers / 20.0:N0} stand out of their range by chance alone: **bold** is what chance would not give even among so many.{(Fewest < Enough ? Text($" Over {Fewest} members most of what follows is chance, and shares add up to more than all.") : "")}\n\n"))
            .Append("### What security by 2032 costs more\n\n").Append(Table(secure, cost)).Append("\n### What the world loses without magnets of China\n\n").Append(Table(magnets, loss))
            .Append("\n### What to find out next\n\n").Append(Next(cost, loss)).Append(new HowSureWorth(secure, Named).Print("objective_usd", "what security costs more")).Append(new HowSureWorth(magnets, Named).Print("loss_usd", "what the world loses"));
        return text.ToString();
    }

    private string Table(HowSureTables of, IEnumerable<EnsembleIndexRow> rows)
    {
        var text = new StringBuilder("| figure | range, times the figure | grade | correlation | spread explained |\n|---|---:|---|---:|---:|\n");
        foreach (EnsembleIndexRow r in rows.Take(Most))
        {
            EnsembleFigureRow[] figures = [.. of.Figures.Where(f => f.Driver == r.Driver)];
            string rank = Text($"{r.Rank:N2} ({r.RankLow:N2} to {r.RankHigh:N2})");
            text.Append(Text($"| {Named(r.Driver, figures)} | {figures.Min(f => f.LowRatio):G3}–{figures.Max(f => f.HighRatio):G3} | {Worst(figures)} | {(Stands(of, r) ? $"**{rank}**" : rank)} | {100 * r.Rank * r.Rank:N0} % |\n"));
        }

        return text.ToString();
    }

    private string Next(EnsembleIndexRow[] cost, EnsembleIndexRow[] loss)
    {
        string Of(HowSureTables of, EnsembleIndexRow[] rows)
        {
            string[] named = [.. rows.Take(Most).Where(r => Stands(of, r)).Select(r => (r.Driver, Figures: of.Figures.Where(f => f.Driver == r.Driver).ToArray())).Where(r => Worst(r.Figures) == Grade.D).Select(r => Named(r.Driver, r.Figures))];
            return named.Length == 0 ? Text($"none stands out of chance over {of.Asked.Members} members") : string.Join("; ", named);
        }

        return Text($"Figures of grade D that stand out of chance, so that a study of them would narrow the answer most:\n\n- what security costs more: {Of(secure, cost)};\n- what the world loses: {Of(magnets, loss)}.\n");
    }

    private string Rests()
    {
        int assumed = secure.Figures.Count(f => Range(f) is { } r && r.Source.Value == "working-assumption");
        string together = string.Join("; ", secure.Figures.GroupBy(f => f.Driver).Where(g => g.Count() > 1).Select(g => Text($"{g.Key} ({g.Count()} figures)")));
        return Text($"""
            - **Ranges** are the {secure.Figures.Count} rows of the table [uncertainty](../tables.md) that act: {Graded(secure.Figures, Grade.D)} of grade D, {Graded(secure.Figures, Grade.C)} of grade C and {Graded(secure.Figures, Grade.B)} of grade B; {assumed} have no source but a working assumption. A figure without a row stays as it is, however badly it is known.
            - **What moves together** is assumed, not measured: one row is one figure, and {together} move as one; all else moves apart. Costs that rise together in the world, such as energy, are not told here, and ranges may be wider with them.
            - **Structure** is not in it: the same plants, ways, recipes, rules, years and caps in every member, and buyers who know all prices to 2040.
            - **Margins of the base year** are given. Under other readings security costs something else, and that stands apart: [what hangs on margins](margins.md).
            - **Whole projects**: plans of members may build a project in part, so that each cost is a lower bound; the story builds whole ones.
            - **The event** comes as it is stated, on the day it is stated; how likely it is, nobody says here.

            """);
    }

    private string Counted()
    {
        var text = new StringBuilder("| ensemble | case | members | with an answer | failed | refused | floors lowered |\n|---|---|---:|---:|---:|---:|---:|\n");
        foreach (HowSureTables of in (HowSureTables[])[secure, magnets])
        {
            foreach (EnsembleCaseRow r in of.Cases) { text.Append(Text($"| {of.Name} | {(r.Policy.Length == 0 ? of.Name : r.Policy)} | {r.Members} | {r.Answered} | {r.Failed} | {r.Refused} | {r.Lowered} |\n")); }
        }

        text.Append("\nA member that failed is in no quantile and in every count. Where floors are lowered there is no plan otherwise: least utilisations and least stocks then give way as little as possible.\n\n| ensemble | design | drivers | seconds of processor | per 1,000 members | command |\n|---|---|---:|---:|---:|---|\n");
        foreach (HowSureTables of in (HowSureTables[])[secure, magnets])
        {
            text.Append(Text($"| {of.Name} | {of.Asked.Design}, {of.Asked.Members} members, seed {of.Asked.Seed} | {of.Asked.Drivers} | {of.Asked.CpuSeconds:N0} | {1000 * of.Asked.CpuSeconds / of.Asked.Members:N0} | `veta ensemble models/north-america/ensembles/{of.Name}.yaml --out runs/{of.Name}` |\n"));
        }

        return text.Append("\nSeconds include reading, references and compilation, which a longer ensemble pays once. Tables are kept in [docs/ensembles](../ensembles) without their members, to six digits; `bench/run how-sure docs/ensembles` writes them anew, and a test prints this page from them. How ensembles are specified, stopped and spread over machines: [ensembles](../ensembles.md).\n").ToString();
    }

    private int Graded(IEnumerable<EnsembleFigureRow> figures, Grade grade) => figures.Count(f => Range(f)?.Grade == grade);

    private Grade? Worst(IEnumerable<EnsembleFigureRow> figures) => figures.Max(f => Range(f)?.Grade);

    private Uncertainty? Range(EnsembleFigureRow figure) => package.Uncertainties.LastOrDefault(u => $"{u.Table}[{u.Row}].{u.Column}" == figure.Figure);

    // A driver beyond chance among all: Bonferroni over drivers, two sides, by Student's t of the correlation of ranks (Kendall and Gibbons 1990).
    private static bool Stands(HowSureTables of, EnsembleIndexRow row)
    {
        int freedom = row.Samples - 2;
        return freedom > 1 && Math.Abs(row.Rank!.Value) * Math.Sqrt(freedom / Math.Max(1e-12, 1 - (row.Rank.Value * row.Rank.Value))) > Curves.StudentAt(freedom, 1 - (0.025 / of.Asked.Drivers));
    }

    private string Named(string driver, EnsembleFigureRow[] figures)
    {
        if (figures.Length > 1) { return Text($"{driver}: {figures.Length} figures together"); }
        var row = new SensitivitiesRow { Headline = "", Figure = figures[0].Figure, Grade = null, RangeStated = true, LowRatio = 1, HighRatio = 1, Unit = "", Usual = 0, Low = null, High = null, FloorsLowered = false, DecisionChanges = false, SitesChanged = "" };
        return Say.AsItIs(_names.Of(row)).In(Language.English);
    }

    private string Place(string id) => id == "world" ? "the world" : package.Regions.Single(r => r.Id.Value == id).NameEn;

    private static string Measure(string name) => name switch
    {
        "objective_usd" => "cost", "resource_usd" => "cost in resources", "loss_usd" => "loss in markets", "gain_usd" => "gain in markets (a loss below nought)",
        "value_added_low_usd" => "value added at risk, least valued uses first", "value_added_high_usd" => "value added at risk, all cut alike", _ => name,
    };

    private static string Ranged(double? value, double? low, double? high) => $"{Billion(value)} ({(low is null ? "…" : Billion(low))} to {(high is null ? "…" : Billion(high))})";

    private static string Billion(double? usd) => usd is { } known ? (known / 1e9).ToString(Math.Abs(known) >= 1e12 ? "N0" : Math.Abs(known) >= 1e10 ? "N1" : "N2", CultureInfo.InvariantCulture) : "unknown";

    private static string Share(int part, int whole) => Text($"{part} of {whole}");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
