using Veta.Analyses.Planning;
using Veta.Analyses.Policy.Games;
using Veta.Analyses.Policy.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Policy;

/// <summary>
/// What countries at home save by planning together, and how it may be split. A coalition moves goods among its members without limit; other lanes between countries at home carry at most what they carry in the first year of the plan without steps.
/// The saving is in cost of all together.
/// </summary>
internal static class CountrySplits
{
    private const int MostCountries = 6;

    /// <summary>One row a country; none where fewer than two or more than six countries are at home.</summary>
    public static IReadOnlyList<PolicySplitRow> Of(LeverPlans plans, PlanResult none, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(none);
        ArgumentNullException.ThrowIfNull(workplace);
        var home = new Home(plans.Package);
        RegionId[] countries = [.. home.Countries];
        if (countries.Length is < 2 or > MostCountries) { return []; }
        int first = PlanningSettings.From(plans.Package).FirstYear;
        Dictionary<LaneId, double> usual = none.Flows.Where(f => f.Year == first).GroupBy(f => f.Lane).ToDictionary(g => g.Key, g => g.Sum(f => f.QuantityPerYear));
        double[] cost = new double[1 << countries.Length];
        workplace.Workers.For(cost.Length, set => cost[set] = plans.Of(Package(plans.Package, countries, set, usual), [], cancellationToken).Policy!.SystemUsd, cancellationToken);
        var game = new CoalitionGame(countries.Length, [.. cost.Select(c => cost[0] - c)]);
        double[] shapley = ShapleyValue.Of(game), nucleolus = Nucleolus.Of(game, workplace.Solver);
        Core core = Core.Of(game, workplace.Solver);
        return
        [
            .. countries.Select((country, k) => new PolicySplitRow
            {
                Country = country, SavingUsd = game[game.All], ShapleyUsd = shapley[k], NucleolusUsd = nucleolus[k], LeastExcessUsd = core.LeastExcess,
                CoreLeastUsd = core.IsEmpty ? null : core.Ranges[k].Least, CoreMostUsd = core.IsEmpty ? null : core.Ranges[k].Most,
            }),
        ];
    }

    /// <summary>The package in which only members of a coalition trade more with each other.</summary>
    public static Package Package(Package package, IReadOnlyList<RegionId> countries, int set, IReadOnlyDictionary<LaneId, double> usual)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(usual);
        var geography = new Geography(package);
        List<RegionId> order = [.. countries];
        int At(RegionId region) => order.IndexOf(geography.CountryOf(region));
        return package with
        {
            Lanes =
            [
                .. package.Lanes.Select(lane =>
                {
                    (int from, int to) = (At(lane.Origin), At(lane.Destination));
                    bool isFree = from < 0 || to < 0 || from == to || ((set >> from & 1) == 1 && (set >> to & 1) == 1);
                    return isFree ? lane : lane with { CapacityPerYear = Math.Min(lane.CapacityPerYear ?? double.PositiveInfinity, usual.TryGetValue(lane.Id, out double most) ? most : 0) };
                }),
            ],
        };
    }
}
