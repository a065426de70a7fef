using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>How far each headline of an answer may move, what moves it most, and whether its sentence would be another; one finding for each headline, and one for what has no answer.</summary>
internal sealed class HeadlineFindings
{
    private const int MostNamed = 3;

    private readonly FigureNames _names;
    private readonly HeadlineNames _headlines;
    private readonly string _key;

    /// <summary>Tells ranges.</summary>
    /// <param name="package">The package.</param>
    /// <param name="ranges">The ranges.</param>
    /// <param name="key">Kind of the findings.</param>
    /// <param name="placed">Gives a finding its page, years and grade.</param>
    public HeadlineFindings(Package package, HeadlineRanges ranges, string key, Func<Statement, Statement> placed)
    {
        (Ranges, _key, _names, _headlines) = (ranges, key, new FigureNames(package), new HeadlineNames(package));
        Ranges = ranges with { Ranges = [.. ranges.Ranges.Select(r => r with { Name = Say.RangeCell(_headlines.Of(r, Side(r))), Mover = r.MovedMostBy.Length == 0 ? null : Say.RangeCell(Most(r)) })] };
        All = [.. Ranges.Ranges.Select(Told).Concat(Flawed()).Concat(WithoutAnswer()).Select(placed)];
    }

    /// <summary>The ranges.</summary>
    public HeadlineRanges Ranges { get; }

    /// <summary>The findings, in the order of the headlines.</summary>
    public IReadOnlyList<Statement> All { get; }

    /// <summary>What a headline is called at the head of its table.</summary>
    public Sentence TitleOf(RangesRow range) => Say.RangeTitleHeadline(_headlines.Of(range, Side(range)));

    private Statement Told(RangesRow range)
    {
        int side = Side(range);
        Said name = _headlines.Of(range, side), low = Value(range, side < 0 ? "highest_value" : "lowest_value", side), high = Value(range, side < 0 ? "lowest_value" : "highest_value", side), count = Said.Count(range.Figures).From(Reference.Most("ranges.figures", Where(range)));
        Sentence said = range.MovedMostBy.Length == 0 ? Say.RangeStays(name, Value(range, "usual_value", side), count)
            : side == 0 ? Say.RangeTurns(_headlines.Of(range, side), LossOrGain(range, "lowest_value"), LossOrGain(range, "highest_value"), count, Most(range))
            : Say.RangeLies(name, low, high, count, Most(range));
        if (Instead(range) is { } instead) { said = Say.RangeBoth(said, instead); }
        return new Statement(_key, said) { About = _headlines.PlaceOf(range), Discounted = range.Unit == "USD" ? false : null, Value = range.Flips && side == 0 ? null : range.Usual, Unit = range.Unit };
    }

    /// <summary>-1 where a gain is a loss throughout, 0 where it is one or the other, else 1.</summary>
    internal static int Side(RangesRow range) => !HeadlineNames.IsSigned(range) ? 1 : range is { Lowest: < 0, Highest: > 0 } ? 0 : range.Highest <= 0 && range.Lowest < 0 ? -1 : 1;

    private Said Most(RangesRow range) => _names.Of(Ranges.Of(range).First(r => r.Figure == range.MovedMostBy));

    /// <summary>What it names instead at some end.</summary>
    private Sentence? Instead(RangesRow range)
    {
        SensitivitiesRow[] rows = [.. Ranges.Of(range).Where(r => r.NamedInstead.Length > 0)];
        if (rows.Length == 0) { return null; }
        string[] others = [.. rows.SelectMany(r => r.NamedInstead.Split(';')).Distinct().Order(StringComparer.Ordinal)];
        return Say.RangeInstead(Said.Count(rows.Length), _headlines.Named(range.Named), Said.List(others.Take(MostNamed).Select(_headlines.Named)), Said.List(rows.Take(MostNamed).Select(_names.Of)));
    }

    /// <summary>Ends at which there is an answer that is hard to compare.</summary>
    private IEnumerable<Statement> Flawed()
    {
        SensitivitiesRow[] rows = [.. Ranges.Rows.Where(r => r is { Reason: not null, Low: not null, High: not null }).DistinctBy(r => r.Figure)];
        if (rows.Length > 0) { yield return new Statement(_key + "-short", Say.RangeFlawed(rows.Length, Said.List(rows.Take(MostNamed).Select(_names.Of)))) { Value = rows.Length, Unit = "1" }; }
    }

    private IEnumerable<Statement> WithoutAnswer()
    {
        SensitivitiesRow[] rows = [.. Ranges.Rows.Where(r => r.Reason is not null && (r.Low is null || r.High is null)).DistinctBy(r => r.Figure)];
        if (rows.Length == 0) { yield break; }
        yield return new Statement(_key + "-open", Say.RangeWithoutAnswer(rows.Length, Said.Clauses(rows.Take(MostNamed).Select(r => (Said)Say.RangeWhy(_names.Of(r), r.Reason!))))) { Value = rows.Length, Unit = "1" };
    }

    private static (string, string)[] Where(RangesRow range) => [("headline", range.Headline), ("about", range.About)];

    /// <summary>A value of a row of <c>ranges</c> or of another table with its columns, turned where a gain is told as a loss.</summary>
    internal static Said Value(RangesRow range, string column, int side, string table = "ranges")
    {
        string reference = Reference.Most($"{table}.{column}", Where(range));
        double value = ValueOf(range, column);
        Said told = range.Unit == "USD" ? Said.Money(side < 0 ? -value : value) : range.Headline.EndsWith("share", StringComparison.Ordinal) ? Said.Share(value) : Said.Quantity(value);
        return told.From(side < 0 ? Reference.Negative(reference) : reference);
    }

    /// <summary>A value of a row as a loss or a gain, whichever it is.</summary>
    internal static Said LossOrGain(RangesRow range, string column, string table = "ranges")
    {
        bool isLoss = HeadlineNames.IsLoss(range) == ValueOf(range, column) >= 0;
        Said money = Value(range, column, ValueOf(range, column) < 0 ? -1 : 1, table);
        return isLoss ? Say.RangeLoss(money) : Say.RangeGain(money);
    }

    private static double ValueOf(RangesRow range, string column) => column switch { "lowest_value" => range.Lowest, "highest_value" => range.Highest, _ => range.Usual };
}
