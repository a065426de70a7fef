using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells two shocks side by side: sentences first, then the measures place by place.</summary>
internal static class OutcomePage
{
    /// <summary>The page.</summary>
    /// <param name="changes">The two shocks; nothing is told of none.</param>
    /// <param name="package">The package of the second.</param>
    /// <param name="before">What the first is called.</param>
    /// <param name="after">What the second is called.</param>
    /// <param name="months">Over which months losses are counted, and in how many of them the event is in force.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<PagePart> Of(IReadOnlyList<OutcomeChangeRow> changes, Package package, Said before, Said after, Said months, Language language)
    {
        if (changes.Count == 0) { yield break; }
        foreach (FindingRow row in FindingRow.Of(OutcomeFindings.Of(changes, package, before, after, months))) { yield return new PagePart.Paragraph(row.In(language)); }
        var words = new ShockWords(package, language);
        string Named(Said name) => words.Text(Say.Text(name));
        yield return new PagePart.Table(
            words.Text(Say.OutcomePageTwoShocks),
            [words.Text(Say.HeadWhere), words.Text(Say.HeadMeasure), ">" + Named(before), ">" + Named(after), ">" + words.Text(Say.HeadChange), ">±"],
            [.. changes.Where(Told).Select(c => Line(c, words))]);
        yield return new PagePart.Paragraph(words.Text(Say.OutcomePageInside));
    }

    /// <summary>A line of a loss that neither shock moves by more than the tolerance, and a measure that has nothing in both, says nothing.</summary>
    private static bool Told(OutcomeChangeRow row) => row.Measure switch
    {
        OutcomeMeasure.Loss => true,
        < OutcomeMeasure.FirstShort => Math.Max(Math.Abs(row.Before ?? 0), Math.Abs(row.After ?? 0)) > row.Tolerance,
        OutcomeMeasure.TimeToRecover or OutcomeMeasure.FirstShort => row.Before is not 0 || row.After is not 0,
        OutcomeMeasure.PeakPrice => row.Before is not 1 || row.After is not 1,
        _ => row.Before is not 0 || row.After is not 0,
    };

    private static string[] Line(OutcomeChangeRow row, ShockWords words)
    {
        string[] figures = [Figure(row, row.Before, row.BeforeMaterial, words), Figure(row, row.After, row.AfterMaterial, words)];
        string change = row.Change is not { } moved ? row.Before is null && row.After is null ? "0" : "" : row.Differs ? Number(row, moved, words) : words.Text(Say.OutcomePageNone);
        string name = words.Word(EnumWords.Of(row.Measure)) + (row.Unit == "mo" ? $" ({words.Text(Say.HeadMonths)})" : row.Measure == OutcomeMeasure.Depth ? " (%)" : "");
        string place = row.Place switch { OutcomeRow.World => words.Text(Say.HeadWorld), OutcomeRow.Home => words.HomeName, _ => words.Region(new RegionId(row.Place)) };
        return [place, name, .. figures, change, row.Unit == "USD" ? Number(row, row.Tolerance, words) : ""];
    }

    private static string Figure(OutcomeChangeRow row, double? figure, MaterialId? material, ShockWords words) => figure is not { } number
        ? row.Measure switch { OutcomeMeasure.FirstShort => words.Text(Say.OutcomePageNever), OutcomeMeasure.TimeToRecover => words.Text(Say.HeadToTheEnd), _ => "-" }
        : Number(row, number, words) + (material is { } id && number != 0 ? $" ({words.Material(id)})" : "");

    private static string Number(OutcomeChangeRow row, double number, ShockWords words) => row.Measure switch
    {
        OutcomeMeasure.Depth => (100 * number).ToString("0.0", CultureInfo.InvariantCulture),
        OutcomeMeasure.PeakPrice => number.ToString("0.00", CultureInfo.InvariantCulture),
        OutcomeMeasure.FirstShort or OutcomeMeasure.TimeToRecover => number.ToString("0", CultureInfo.InvariantCulture),
        _ => words.Text(Say.Text(Said.Money(number))),
    };
}
