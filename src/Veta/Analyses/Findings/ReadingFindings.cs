using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Tells headlines under each reading of the margins of the base year: the first, and each whose sign or name hangs on the reading.</summary>
internal sealed class ReadingFindings
{
    private readonly string _key;
    private readonly HeadlineNames _headlines;

    /// <summary>Tells them.</summary>
    /// <param name="package">The package.</param>
    /// <param name="readings">The headlines under each reading.</param>
    /// <param name="key">Kind of the findings.</param>
    /// <param name="placed">Gives a finding its page, years and grade.</param>
    public ReadingFindings(Package package, HeadlineReadings readings, string key, Func<Statement, Statement> placed)
    {
        (_key, _headlines) = (key, new HeadlineNames(package));
        Readings = readings with { Rows = [.. readings.Rows.Select(r => r with { Name = Say.RangeCell(_headlines.Of(r.AsRange, HeadlineFindings.Side(r.AsRange))) })] };
        All = [.. Readings.Rows.Where((row, k) => k == 0 || row.AsRange.Flips).Select(Told).Select(placed)];
    }

    /// <summary>The headlines with their names.</summary>
    public HeadlineReadings Readings { get; }

    /// <summary>The findings, in the order of the headlines.</summary>
    public IReadOnlyList<Statement> All { get; }

    private Statement Told(HeadlineReadingsRow row)
    {
        RangesRow range = row.AsRange;
        int side = HeadlineFindings.Side(range);
        Said name = _headlines.Of(range, side);
        Sentence said = side == 0 ? Say.ReadingTurns(name, HeadlineFindings.LossOrGain(range, "lowest_value", "headline_readings"), HeadlineFindings.LossOrGain(range, "highest_value", "headline_readings"))
            : Say.ReadingLies(name, HeadlineFindings.Value(range, side < 0 ? "highest_value" : "lowest_value", side, "headline_readings"), HeadlineFindings.Value(range, side < 0 ? "lowest_value" : "highest_value", side, "headline_readings"));
        if (row.NamedInstead.Length > 0) { said = Say.RangeBoth(said, Say.ReadingInstead(Said.List(row.NamedInstead.Split(';').Select(_headlines.Named)))); }
        return new Statement(_key, said) { About = _headlines.PlaceOf(range), Discounted = range.Unit == "USD" ? false : null, Value = side == 0 ? null : range.Usual, Unit = range.Unit };
    }
}
