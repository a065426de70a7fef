using System.Globalization;
using System.Text;
using Veta.Analyses.Calibration;
using Veta.Data;

namespace Veta.Tests.NorthAmerica;

/// <summary>Prints what margins of the base year go with, where the first planned year buys elsewhere, and where its prices miss the observed ones.</summary>
internal static class FirstYearPage
{
    private const double Near = 0.15, Same = 0.75;

    private static readonly string[] _months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Print()
    {
        Package package = BasePlan.Package;
        var page = new StringBuilder();
        Causes(page, package);
        Shares(page, package);
        Prices(page, package);
        return page.ToString();
    }

    private static void Causes(StringBuilder page, Package package)
    {
        IReadOnlyList<MarginCausesRow> causes = MarginCausesRow.Of(package.Margins);
        MarginCausesRow none = causes.Single(c => c.Cause == MarginCausesRow.None);
        page.Append(Text($"\n## Margins above a quarter of their price\n\n{causes.Sum(c => c.Margins) - none.Margins} of {causes.Sum(c => c.Margins)} have a named cause, {100 * (1 - none.MarginsShare):F1} % of their value. "))
            .Append("A name says what a wedge goes with: an event in force, a rule of [calibration](guide/calibration.md), or a row of `deviations`; it does not say that all of it comes from there.\n\n")
            .Append("| goes with | margins | below 0 | million USD a year | share |\n|---|---:|---:|---:|---:|\n");
        foreach (MarginCausesRow cause in causes) { page.Append(Text($"| {cause.Cause} | {cause.Margins} | {cause.BelowZero} | {Figure(cause.MarginsUsdPerYear / 1e6)} | {100 * cause.MarginsShare:F1} % |\n")); }
        page.Append("\nThe largest of those without one is a fault of the fit: a plant that begins a chain is held to a margin of 0, also where others bring the same good to its place at a higher cost, and copper of SX-EW mines in the rest of the world pins the price of cathode there at its cost, so that what Russia, Germany, Poland and India send there runs below theirs. ")
            .Append("By material and buyer:\n\n| material | buyer | margins | below 0 | million USD a year |\n|---|---|---:|---:|---:|\n");
        foreach (var group in package.Margins.Where(CalibrateResult.IsSuspect).GroupBy(m => (m.Material, m.Buyer)).OrderByDescending(g => Math.Round(g.Sum(Usd) / 1e6, 3)).ThenBy(g => g.Key.Material.Value, StringComparer.Ordinal))
        {
            page.Append(Text($"| {Name(package, group.Key.Material)} | {package.Regions.First(r => r.Id == group.Key.Buyer).NameEn} | {group.Count()} | {group.Count(m => m.MarginUsdPerUnit < 0)} | {Figure(group.Sum(Usd) / 1e6)} |\n"));
        }
    }

    private static void Shares(StringBuilder page, Package package)
    {
        var all = FirstYear.Overlaps;
        page.Append(Text($"\n## Suppliers of the United States, {FirstYear.Base} and {FirstYear.Next}\n\nOverlap is the sum over origins of the lesser share of both years: {all[all.Count / 2].Overlap:F2} in the median of {all.Count} materials, below {Same} for {all.Count(o => o.Overlap < Same)}. Of these {all.Count(o => o.Overlap < Same && Row(package, DeviationTopic.ImportShares, o.Material)?.Kind == DeviationKind.Model)} have no reason outside the model.\n\n"))
            .Append(Text($"| material | overlap | t {FirstYear.Base} | t {FirstYear.Next} | since | kind | reason | source |\n|---|---:|---:|---:|---|---|---|---|\n"));
        foreach (var (material, overlap, before, after) in all.Where(o => o.Overlap < Same))
        {
            Deviation? why = Row(package, DeviationTopic.ImportShares, material);
            page.Append(Text($"| {Name(package, material)} | {overlap:F2} | {Figure(before)} | {Figure(after)} | {why?.Date} | {(why is null ? "" : EnumWords.Of(why.Kind))} | {why?.CauseEn} | {why?.Source} |\n"));
        }
    }

    private static void Prices(StringBuilder page, Package package)
    {
        var all = FirstYear.Prices;
        double[] ratios = [.. all.Select(p => p.Model / p.Observed).Order()];
        page.Append(Text($"\n## Prices of {FirstYear.Next}\n\n{ratios.Count(r => Math.Abs(r - 1) <= Near)} of {all.Count} prices of the plan lie within 15 % of the mean of what was observed of the year, the median at {ratios[ratios.Length / 2]:F2}. Where the plan stays near the price of {FirstYear.Base}, or moves at most half as far as the market, "))
            .Append("that is why: margins belong to the base year, nobody knew in it what prices would do, and nothing in the base case moves them. A shock starts from the last observed price instead.\n\n")
            .Append(Text($"| material | where | observed {FirstYear.Base} | observed {FirstYear.Next} | to | plan {FirstYear.Base} | plan {FirstYear.Next} | plan over observed | reason |\n|---|---|---:|---:|---|---:|---:|---:|---|\n"));
        foreach (var price in all)
        {
            Deviation? stated = Row(package, DeviationTopic.Prices, price.Material);
            double ratio = price.Model / price.Observed;
            string moved = FirstYear.MarketMoved(price) ? Text($"the market moved by {100 * ((price.Observed / price.ObservedBefore!.Value) - 1):+0;-0} % after {FirstYear.Base}, to {_months[price.LastMonth - 1]}") : "";
            string why = Math.Abs(ratio - 1) <= Near ? "" : string.Join("; ", new[] { moved, stated is null ? "" : $"{stated.CauseEn} ({stated.Source}, {stated.Date})" }.Where(t => t.Length > 0));
            page.Append(Text($"| {Name(package, price.Material)} | {price.Region} | {(price.ObservedBefore is { } before ? Figure(before) : "")} | {Figure(price.Observed)} | {price.LastMonth:00} | {Figure(price.ModelBefore)} | {Figure(price.Model)} | {ratio:F2} | {why} |\n"));
        }
    }

    private static Deviation? Row(Package package, DeviationTopic topic, MaterialId material) => package.Deviations.FirstOrDefault(d => d.Topic == topic && d.Material == material);

    private static double Usd(Margin row) => Math.Abs(row.MarginUsdPerUnit) * row.QuantityPerYear;

    private static string Name(Package package, MaterialId id) => package.Materials.First(m => m.Id == id).NameEn;

    /// <summary>Two digits, so that engines print the same.</summary>
    private static string Figure(double value)
    {
        if (Math.Abs(value) < 1e-6) { return "0"; }
        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        return (Math.Round(value / unit) * unit).ToString(unit >= 1 ? "N0" : "0.###", CultureInfo.InvariantCulture);
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
