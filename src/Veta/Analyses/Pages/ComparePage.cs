using System.Globalization;
using Veta.Analyses.Comparing;
using Veta.Analyses.Findings;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what changed between two runs.</summary>
internal static class ComparePage
{
    private const int MostInputs = 40;
    private const int MostResults = 12;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(Comparison comparison, Language language, ShockPair? shocks = null)
    {
        string Text(Sentence sentence) => sentence.In(language);
        var parts = new List<PagePart>();
        if (shocks is not null) { parts.AddRange(OutcomePage.Of(shocks.Changes, shocks.Package, shocks.Before, shocks.After, shocks.Months, language)); }
        if (comparison.Asked.Count > 0)
        {
            parts.Add(new PagePart.Table(
                Text(Say.HeadWhatWasAsked),
                [Text(Say.HeadOption), Text(Say.HeadBefore), Text(Say.HeadAfter)],
                [.. comparison.Asked.Select(a => (IReadOnlyList<string>)[a.Name, Asked(a.Before), Asked(a.After)])]));
        }

        PackageDifference? named = comparison.Inputs.FirstOrDefault(d => d is { Table: "datapackage", Column: "name" });
        if (named is not null) { parts.Add(new PagePart.Paragraph(Text(Say.ComparePageTwoPackages(named.Before ?? "-", named.After ?? "-", Said.Count(comparison.Inputs.Count))))); }
        else if (comparison.Inputs.Count == 0) { parts.Add(new PagePart.Paragraph(Text(Say.ComparePageTheInputsAreTheSame))); }
        else
        {
            parts.Add(new PagePart.Table(
                Text(Say.ComparePageInputsThatDiffer(comparison.Inputs.Count)),
                [Text(Say.HeadFigure), Text(Say.HeadBefore), Text(Say.HeadAfter)],
                [.. comparison.Inputs.Take(MostInputs).Select(d => (IReadOnlyList<string>)[Address(d), Listed(d.Before), Listed(d.After)])]));
        }

        parts.Add(new PagePart.Table(
            Text(Say.HeadFigures), [Text(Say.HeadFigure), ">" + Text(Say.HeadBefore), ">" + Text(Say.HeadAfter), ">" + Text(Say.HeadChange)],
            [.. comparison.Figures.Select(f => (IReadOnlyList<string>)[f.Name, Number(f.Before), Number(f.After), Number((f.After ?? 0) - (f.Before ?? 0))])]));
        if (named is not null) { return parts; }
        foreach (var table in comparison.Tables.GroupBy(t => t.Table))
        {
            parts.Add(new PagePart.Table(
                Text(Say.ComparePageTableCellsThatDiffer(table.Key, table.Count())),
                [Text(Say.HeadRow), ">" + Text(Say.HeadBefore), ">" + Text(Say.HeadAfter), ">" + Text(Say.HeadChange)],
                [.. table.Take(MostResults).Select(t => (IReadOnlyList<string>)[t.Key, Number(t.Before), Number(t.After), Number(t.After - t.Before)])]));
        }

        if (!comparison.Tables.Any()) { parts.Add(new PagePart.Paragraph(Text(Say.ComparePageTheResultsAreTheSame))); }
        return parts;
    }

    private static string Asked(string? value) => string.IsNullOrEmpty(value) ? "-" : value.Split('@')[0] + (value.Contains('@', StringComparison.Ordinal) ? " @ " + string.Join(", ", value.Split('@', 2)[1].Split(',').Where(p => !p.EndsWith('='))) : "");

    /// <summary>A cell with room after each part of a list, so that a line breaks there and not within an id.</summary>
    private static string Listed(string? value) => value is null ? "-" : value.Replace(";", "; ", StringComparison.Ordinal).Replace(";  ", "; ", StringComparison.Ordinal);

    private static string Address(PackageDifference difference) => $"{difference.Table}[{difference.Row}]" + (difference.Column is null ? "" : "." + difference.Column);

    private static string Number(double? value) => value is null ? "-" : value.Value.ToString(Math.Abs(value.Value) >= 1000 ? "N0" : "G6", CultureInfo.InvariantCulture);
}
