using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>The headlines of an answer under each reading of margins on its page: the sentences, and a table of all.</summary>
internal static class ReadingPage
{
    /// <summary>The parts; none where no readings were asked for.</summary>
    public static IEnumerable<PagePart> Of(ReadingFindings? told, Language language)
    {
        if (told is null || told.Readings.Rows.Count == 0) { return []; }
        string Text(Sentence sentence) => sentence.In(language);
        return
        [
            .. FindingRow.Of(told.All).Select(row => new PagePart.Paragraph(row.In(language))),
            new PagePart.Table(
                Text(Say.ReadingTitle),
                [Text(Say.ReadingHeadline), .. MarginReadings.All.Select(r => ">" + Text(new Sentence("word.margins-" + EnumWords.Of(r))))],
                [.. told.Readings.Rows.Select(r => (IReadOnlyList<string>)[r.Name is { } name ? Text(name) : r.Headline, Cell(r, r.Given), Cell(r, r.Steady), Cell(r, r.Rent), Cell(r, r.None)])]),
        ];

        string Cell(HeadlineReadingsRow row, double? value)
        {
            if (value is not { } known) { return Text(Say.RangeNoAnswer); }
            if (row.Unit != "USD") { return Text(Say.RangeCell(row.Headline.EndsWith("share", StringComparison.Ordinal) ? Said.Share(known) : Said.Quantity(known))); }

            // Told as its name has it: a loss where the name says what is lost, and which of both where it may be either.
            int side = HeadlineFindings.Side(row.AsRange);
            Said money = Said.Money(side < 0 || (side == 0 && known < 0) ? -known : known);
            return Text(side != 0 ? Say.RangeCell(money) : HeadlineNames.IsLoss(row.AsRange) == known >= 0 ? Say.RangeLoss(money) : Say.RangeGain(money));
        }
    }
}
