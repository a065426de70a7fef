using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What hangs on what the margins of the base year are: the cost or the difference under each reading, and sites that only some readings build.</summary>
internal sealed class MarginFindings
{
    private const int MostSites = 5;

    /// <summary>Kinds of findings that tell it.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["plan.margin-builds", "plan.margin-readings"];

    private readonly MarginReadings _readings;
    private readonly Package _package;
    private readonly AgainstPlan? _against;
    private readonly ToldPlan _plan;
    private readonly SortedDictionary<string, double> _figures = new(StringComparer.Ordinal);

    /// <summary>Tells readings.</summary>
    /// <param name="package">What was planned.</param>
    /// <param name="readings">The plan under each; nothing where none were asked for.</param>
    /// <param name="against">What it is measured against; null for nothing.</param>
    /// <param name="plan">The plan.</param>
    public MarginFindings(Package package, MarginReadings readings, AgainstPlan? against, ToldPlan plan)
    {
        (_package, _readings, _against, _plan) = (package, readings, against, plan);
        All = readings.Rows.Count == 0 ? [] : [Money(), Builds()];
    }

    /// <summary>One finding for the money and one for what is built; none without readings.</summary>
    public IReadOnlyList<Statement> All { get; }

    /// <summary>The rows.</summary>
    public MarginReadings Readings => _readings;

    /// <summary>The figures of the sentences for the summary, by name; money in USD.</summary>
    public IReadOnlyDictionary<string, double> Figures => _figures;

    private Statement Money()
    {
        bool asDifference = _against is not null && _readings.Rows.Any(r => r.DifferenceUsd is not null);
        Said Of(MarginReading reading)
        {
            MarginReadingsRow row = _readings.Rows.Single(r => r.Reading == reading);
            if ((asDifference ? row.DifferenceUsd : row.CostUsd) is not { } usd) { return Say.RangeNoPlan; }
            string name = $"margins_{EnumWords.Of(reading)}_{(asDifference ? "difference" : "cost")}_usd";
            _figures[name] = usd;
            return Said.Money(usd).From(Reference.Summary(name));
        }

        Said given = Of(MarginReading.Given), steady = Of(MarginReading.Steady), rent = Of(MarginReading.Rent), none = Of(MarginReading.None);
        Sentence said = asDifference
            ? Say.PlanMarginReadingsDifference(title: Said.Name(_plan.TitleEn, _plan.TitleEs), first: Said.Name(_against!.TitleEn, _against.TitleEs), given: given, steady: steady, rent: rent, none: none)
            : Say.PlanMarginReadings(given: given, steady: steady, rent: rent, none: none);
        return new Statement("plan.margin-readings", said) { Page = "tables", Discounted = true, Unit = "USD" };
    }

    private Statement Builds()
    {
        IReadOnlyList<UndecidedBuildsRow> open = _readings.Builds;
        if (open.Count == 0) { return new Statement("plan.margin-builds", Say.PlanMarginDecided) { Page = "tables", Value = 0, Unit = "1" }; }
        HomeGroup home = HomeGroup.Of(_package);
        var names = new FigureNames(_package);
        UndecidedBuildsRow[] atHome = [.. open.Where(b => home.Known && home.Holds(b.Region))], told = atHome.Length > 0 ? atHome : [.. open];
        Said count = Said.Count(open.Count).From(Reference.Count("undecided_builds"));
        Said sites = Said.List(told.Take(MostSites).Select(b => names.Facility(b.Facility)));
        _figures["margins_undecided_at_home"] = atHome.Length;
        Sentence said = atHome.Length > 0 && atHome.Length < open.Count
            ? Say.PlanMarginBuildsHome(count, Said.Count(atHome.Length).From(Reference.Summary("margins_undecided_at_home")), home.Name, sites)
            : Say.PlanMarginBuilds(count, sites);
        return new Statement("plan.margin-builds", said) { Page = "tables", Value = open.Count, Unit = "1" };
    }
}
