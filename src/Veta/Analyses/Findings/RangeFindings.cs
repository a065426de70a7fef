using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>How far the headlines of a plan may move, what moves them most, and whether what is built hangs on it.</summary>
internal sealed class RangeFindings
{
    private const int MostSites = 5;

    /// <summary>Kinds of findings that tell ranges.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["plan.difference-range", "plan.range", "plan.range-floors", "plan.undecided"];

    private readonly Package _package;
    private readonly AgainstPlan? _against;
    private readonly ToldPlan? _plan;
    private readonly FigureNames _names;
    private readonly SortedDictionary<string, double> _figures = new(StringComparer.Ordinal);

    /// <summary>Tells ranges.</summary>
    /// <param name="package">What was planned.</param>
    /// <param name="ranges">How it moves.</param>
    /// <param name="against">What it is measured against; null for nothing.</param>
    /// <param name="plan">The plan.</param>
    public RangeFindings(Package package, PlanRanges ranges, AgainstPlan? against = null, ToldPlan? plan = null)
    {
        (_package, Ranges, _against, _plan, _names) = (package, ranges, against, plan, new FigureNames(package));
        All = [.. Difference(), .. Cost(), .. Decision()];
    }

    /// <summary>The rows of the table <c>sensitivities</c>.</summary>
    public PlanRanges Ranges { get; }

    /// <summary>One finding for the range of the cost, one for the difference where another plan stands beside, and one for the decision; none without rows.</summary>
    public IReadOnlyList<Statement> All { get; }

    /// <summary>The figures of the sentences for the summary, by name; money in USD.</summary>
    public IReadOnlyDictionary<string, double> Figures => _figures;

    private IEnumerable<Statement> Cost()
    {
        if (Ranges.Of(PlanSensitivity.Cost) is not { Count: > 0 } rows) { yield break; }
        Said count = Said.Count(rows.Count).From(Reference.Count("sensitivities", ("headline", PlanSensitivity.Cost)));
        Said low = Money("range_low_usd", rows.Min(r => r.Lowest)), high = Money("range_high_usd", rows.Max(r => r.Highest)), most = _names.Of(rows[0]);
        yield return new Statement("plan.range", double.IsInfinity(rows[0].Swing) ? Say.PlanRangeOpen(count, low, high, most) : Say.PlanRange(count, low, high, most, Money("range_swing_usd", rows[0].Swing)))
        {
            Page = "tables", Discounted = true, Value = rows[0].Usual, Unit = "USD",
        };
        int lowered = Ranges.Rows.Where(r => r.FloorsLowered).Select(r => r.Figure).Distinct().Count();
        if (lowered > 0) { yield return new Statement("plan.range-floors", Say.PlanRangeFloors(Count("range_floors", lowered))) { Page = "tables", Value = lowered, Unit = "1" }; }
    }

    private IEnumerable<Statement> Difference()
    {
        SensitivitiesRow[] rows = [.. Ranges.Of(PlanSensitivity.Difference).Where(r => double.IsFinite(r.Swing))];
        if (_against is null || _plan is null || rows.Length == 0) { yield break; }

        // Whole projects in part cost a little less in both plans; how the difference moves is added to that of the plans as they are.
        double usd = _plan.ObjectiveUsd - _against.Result.ObjectiveUsd, low = usd + rows.Min(r => r.Lowest - r.Usual), high = usd + rows.Max(r => r.Highest - r.Usual);
        double tolerance = Math.Max(_plan.ObjectiveUsd - _plan.BoundUsd, _against.Result.ObjectiveUsd - _against.Result.BoundUsd);
        Said title = Said.Name(_plan.TitleEn, _plan.TitleEs), other = Said.Name(_against.TitleEn, _against.TitleEs), count = Said.Count(rows.Length).From(Reference.Count("sensitivities", ("headline", PlanSensitivity.Difference)));
        Said figure = _names.Of(rows[0]), swing = Money("difference_swing_usd", rows[0].Swing);
        bool isOpen = low < 0 && high > 0;
        string by = Named("difference_usd", Math.Abs(usd));
        Said Size(double value) => Said.Money(Math.Abs(value), Math.Max(0, tolerance)).From(by);
        Sentence said = isOpen ? Say.PlanDifferenceOpen(title: title, first: other, low: Money("difference_low_usd", -low), high: Money("difference_high_usd", high), count: count, figure: figure)
            : usd > 0 ? Say.PlanDifferenceMore(title: title, difference: Size(usd), first: other, low: Money("difference_low_usd", low), high: Money("difference_high_usd", high), count: count, figure: figure, swing: swing)
            : Say.PlanDifferenceLess(title: title, difference: Size(usd), first: other, low: Money("difference_low_usd", -high), high: Money("difference_high_usd", -low), count: count, figure: figure, swing: swing);
        yield return new Statement("plan.difference-range", said) { Page = "tables", Discounted = true, Value = isOpen ? null : usd, Unit = "USD", Tolerance = tolerance };
    }

    private IEnumerable<Statement> Decision()
    {
        if (Ranges.Rows.Count == 0) { yield break; }
        HomeGroup home = HomeGroup.Of(_package);
        Dictionary<FacilityId, RegionId> places = _package.Facilities.ToDictionary(f => f.Id, f => f.Region);
        DecisionsRow[] open = [.. Ranges.Decisions.Where(d => d.IsOpen)];
        DecisionsRow[] atHome = [.. open.Where(d => home.Known && home.Holds(places[d.Facility]))], told = atHome.Length > 0 ? atHome : open;

        // The closest calls first.
        Said sites = Said.List(told.OrderBy(d => Math.Abs((2 * d.BuiltIn) - d.Answers)).ThenBy(d => d.Facility.Value, StringComparer.Ordinal).Take(MostSites)
            .Select(d => (Said)Say.RangeBuiltIn(_names.Facility(d.Facility), Said.Count(d.BuiltIn).From(Reference.Most("decisions.built_in", ("facility", d.Facility.Value))), Count("answers", d.Answers))));
        Said answers = Count("answers", Ranges.Decisions.Count > 0 ? Ranges.Decisions[0].Answers : 0);
        Sentence said = open.Length == 0 ? Say.PlanDecided(answers)
            : atHome.Length > 0 && atHome.Length < open.Length ? Say.PlanUndecidedHome(Count("undecided", open.Length), answers, Count("undecided_at_home", atHome.Length), home.Name, sites)
            : Say.PlanUndecided(Count("undecided", open.Length), answers, sites);
        yield return new Statement("plan.undecided", said) { Page = "tables", Value = open.Length, Unit = "1" };
    }

    private Said Money(string name, double usd) => Said.Money(usd).From(Named(name, usd));

    private Said Count(string name, int count) => Said.Count(count).From(Named(name, count));

    private string Named(string name, double value)
    {
        _figures[name] = value;
        return Reference.Summary(name);
    }
}
