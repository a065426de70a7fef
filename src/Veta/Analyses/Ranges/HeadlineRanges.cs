using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Ranges;

/// <summary>
/// How far the headlines of an answer move with uncertain figures: the same question asked again with each figure at both ends of its range, the others as they are. One at a time, so it says nothing of
/// what happens when several are off together. Each answer is worked out by itself, so none hangs on the order or on how many go on at the same time.
/// </summary>
/// <param name="Ranges">The table <c>ranges</c>.</param>
/// <param name="Rows">The table <c>sensitivities</c>.</param>
internal sealed record HeadlineRanges(IReadOnlyList<RangesRow> Ranges, IReadOnlyList<SensitivitiesRow> Rows)
{
    /// <summary>Where no range was asked for.</summary>
    public static HeadlineRanges None { get; } = new([], []);

    /// <summary>What was done: answered, or not done where it was stopped.</summary>
    public RowState State { get; init; } = RowState.Answered;

    /// <summary>The tables; none where no range was asked for.</summary>
    public IReadOnlyList<ResultTable> Tables => Ranges.Count == 0 ? [] : [ResultTable.Of(Ranges), ResultTable.Of(Rows)];

    /// <summary>The rows of one headline, what moves it most first.</summary>
    public IReadOnlyList<SensitivitiesRow> Of(RangesRow range) => [.. Rows.Where(r => r.Headline == range.Headline && r.About == range.About)];

    /// <summary>Asks again at both ends of each figure. What has no answer at an end is told with its reason and takes nothing else with it.</summary>
    /// <param name="package">The package with all figures as they are.</param>
    /// <param name="usual">The headlines of the answer on it.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="ask">The headlines of the answer on another package; called from any thread.</param>
    /// <param name="workers">How much goes on at the same time.</param>
    public static HeadlineRanges Of(Package package, IReadOnlyList<Headline> usual, IReadOnlyList<UncertainFigure> figures, Func<Package, IReadOnlyList<Headline>> ask, Workers workers)
    {
        var ends = new RangeEnd[2 * figures.Count];
        workers.For(ends.Length, k => ends[k] = At(figures[k / 2], k % 2 == 0 ? figures[k / 2].LowRatio : figures[k / 2].HighRatio), CancellationToken.None);
        SensitivitiesRow[][] rows = [.. usual.Select(headline => (SensitivitiesRow[])[.. SensitivitiesRow.Ordered(figures.Select((figure, k) => Row(headline, figure, ends[2 * k], ends[(2 * k) + 1])))])];
        return new HeadlineRanges([.. usual.Select((headline, k) => RangeOf(headline, rows[k]))], [.. rows.SelectMany(r => r)]) { State = ends.Any(end => end.State == RowState.NotDone) ? RowState.NotDone : RowState.Answered };

        RangeEnd At(UncertainFigure figure, double ratio) => RangeEnd.Of(() => ask(figure.Figure.In(package, ratio)));
    }

    private static SensitivitiesRow Row(Headline headline, UncertainFigure figure, RangeEnd low, RangeEnd high)
    {
        Headline?[] found = [low.Of(headline), high.Of(headline)];
        SensitivitiesRow row = figure.Row(headline.Name, headline.Unit, headline.Value, found[0]?.Value, found[1]?.Value);
        string[] instead = [.. found.OfType<Headline>().Select(h => h.Named).Where(named => named != headline.Named).Distinct().Order(StringComparer.Ordinal)];
        bool turns = headline.IsSigned && row.Lowest < 0 && row.Highest > 0;
        return row with { About = headline.About, DecisionChanges = turns || instead.Length > 0, NamedInstead = string.Join(';', instead), Reason = low.ReasonFor(headline) ?? high.ReasonFor(headline) ?? low.FlawOf(headline) ?? high.FlawOf(headline) };
    }

    private static RangesRow RangeOf(Headline headline, SensitivitiesRow[] rows) => new()
    {
        Headline = headline.Name,
        About = headline.About,
        Unit = headline.Unit,
        Usual = headline.Value,
        Lowest = rows.Select(r => r.Lowest).DefaultIfEmpty(headline.Value).Min(),
        Highest = rows.Select(r => r.Highest).DefaultIfEmpty(headline.Value).Max(),
        Figures = rows.Length,
        EndsWithoutAnswer = rows.Sum(r => (r.Low is null ? 1 : 0) + (r.High is null ? 1 : 0)),
        MovedMostBy = MovesMost(rows)?.Figure ?? "",
        Named = headline.Named,
        Flips = rows.Any(r => r.DecisionChanges),
    };

    /// <summary>Of the figures with an answer at an end the one that moves a headline most; null where none moves it.</summary>
    private static SensitivitiesRow? MovesMost(SensitivitiesRow[] rows) => rows.Where(r => r.Highest > r.Lowest).OrderByDescending(r => r.Highest - r.Lowest).ThenBy(r => r.Figure, StringComparer.Ordinal).FirstOrDefault();
}
