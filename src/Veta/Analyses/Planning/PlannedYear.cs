using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>
/// A package as a plan leaves it in a year, for questions of another kind about that year: what the plan builds stands from its first year of service to the end of its life, with its
/// ramp; nothing else may be built; plants run at least as much as the plan has them run in that year, since that is what was decided and paid for; stocks begin with what the plan holds
/// at the end of the year before, less what it draws in the year, which arrives as a supply of its own: plants that run on it could not run otherwise where no stock moves. What moves where is found anew, at least cost, with all else that the package says of that year.
/// </summary>
internal static class PlannedYear
{
    // A plan is met to its own tolerance, and a plant pressed against its own capacity leaves no room for rounding.
    private const double Slack = 1e-6;

    /// <summary>A build below this is none, units per year.</summary>
    internal const double LeastCapacity = 1e-9;

    /// <summary>The package in a year.</summary>
    /// <param name="package">The package that was planned, scenario changes applied.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="year">A year of the plan's horizon.</param>
    /// <exception cref="InputException">The plan has no such year; the message says which it has.</exception>
    public static Package Of(Package package, PlanRows plan, int year)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(plan);
        int[] years = plan.Activity.Count > 0 ? [.. plan.Activity.Select(a => a.Year).Distinct().Order()] : [.. PlanningSettings.From(package).PeriodStarts];
        int period = years.LastOrDefault(y => y <= year, -1);
        if (period < 0 || year > PlanningSettings.From(package).LastYear)
        {
            throw new InputException(Say.RefusalPlanHasNoYear(Said.Year(year), Said.Year(years.Length > 0 ? years[0] : PlanningSettings.From(package).FirstYear), Said.Year(PlanningSettings.From(package).LastYear)));
        }

        Dictionary<FacilityId, double> utilisation = plan.Activity.Where(a => a.Year == period && a.Utilisation is > 0).ToDictionary(a => a.Facility, a => a.Utilisation!.Value);
        var facilities = new List<Facility>();
        var figures = new List<FacilityYear>(package.FacilityYears);
        ILookup<FacilityId, BuildRow> builds = plan.Builds.Where(b => b.CapacityPerYear > LeastCapacity).ToLookup(b => b.Facility);
        foreach (Facility row in package.Facilities)
        {
            // All rows of a facility run alike, as planned; what is not in service yet does not run.
            double least = Math.Clamp(utilisation.GetValueOrDefault(row.Id) - Slack, 0, 1);
            facilities.AddRange(Standing(row, [.. builds[row.Id].GroupBy(b => b.ServiceYear).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(b => b.CapacityPerYear)))], figures)
                .Select(f => f with { MinimumUtilisation = f.CapacityPerYear > 0 && !(f.Id != row.Id && f.OpensYear > year) ? least : 0 }));
        }

        return package with { Facilities = facilities, FacilityYears = figures, Stocks = Held(package, plan, years, period), Supplies = [.. package.Supplies, .. Drawn(package, plan, period)] };
    }

    /// <summary>The row as it stands today, and one more for each year in which the plan adds to it; the first takes the place of a row that has no capacity of its own.</summary>
    private static IEnumerable<Facility> Standing(Facility row, IReadOnlyList<(int Year, double Capacity)> added, List<FacilityYear> figures)
    {
        Facility closed = row with { BuildRule = BuildRule.None };
        bool stands = row.Status is FacilityStatus.Operating or FacilityStatus.Ramping or FacilityStatus.Construction && (row.CapacityPerYear > 0 || figures.Any(f => f.Facility == row.Id && f.CapacityPerYear > 0));
        if (stands || added.Count == 0) { yield return closed; }
        for (int k = 0; k < added.Count; k++)
        {
            (int year, double capacity) = added[k];
            FacilityId id = stands || k > 0 ? new FacilityId($"{row.Id}-{year}") : row.Id;
            FacilityYear[] own = [.. figures.Where(f => f.Facility == row.Id)];
            if (id == row.Id) { figures.RemoveAll(f => f.Facility == id && f is { Availability: null, VariableCostUsdPerUnit: null }); }
            for (int f = 0; f < figures.Count; f++) { figures[f] = figures[f].Facility == id ? figures[f] with { CapacityPerYear = null } : figures[f]; }
            if (id != row.Id) { figures.AddRange(own.Where(f => f.Availability is not null || f.VariableCostUsdPerUnit is not null).Select(f => f with { Facility = id, CapacityPerYear = null, CapexUsdPerUnitYear = null })); }
            for (int age = 0; age <= row.Ramp.Count && row.Ramp.Count > 0; age++)
            {
                double usable = capacity * (age < row.Ramp.Count ? row.Ramp[age] : 1);
                int at = figures.FindIndex(f => f.Facility == id && f.Year.Value == year + age);
                if (at >= 0) { figures[at] = figures[at] with { CapacityPerYear = usable }; }
                else { figures.Add(new FacilityYear { Facility = id, Year = new Year(year + age), CapacityPerYear = usable, Source = row.Source, Grade = row.Grade }); }
            }

            yield return closed with { Id = id, Status = FacilityStatus.Operating, CapacityPerYear = capacity, OpensYear = year, ClosesYear = row.LifeYears is { } life ? year + life : null };
        }
    }

    /// <summary>What the plan draws from stocks in the year.</summary>
    private static IEnumerable<Supply> Drawn(Package package, PlanRows plan, int period)
    {
        Dictionary<StockId, Stock> stocks = package.Stocks.ToDictionary(s => s.Id);
        foreach (StockRow row in plan.Stocks.Where(s => s.Year == period && s.DrawPerYear > LeastCapacity && stocks.ContainsKey(s.Stock)))
        {
            Stock stock = stocks[row.Stock];
            yield return new Supply { Id = new SupplyId($"{stock.Id}-drawn"), Region = stock.Region, Material = stock.Material, QuantityPerYear = row.DrawPerYear, PriceUsdPerUnit = 0, Source = stock.Source, Grade = stock.Grade };
        }
    }

    private static IReadOnlyList<Stock> Held(Package package, PlanRows plan, int[] years, int period)
    {
        int before = Array.IndexOf(years, period) - 1;
        Dictionary<StockId, double> levels = before < 0 ? [] : plan.Stocks.Where(s => s.Year == years[before]).ToDictionary(s => s.Stock, s => s.LevelUnits);
        Dictionary<StockId, double> drawn = plan.Stocks.Where(s => s.Year == period && s.DrawPerYear > LeastCapacity).ToDictionary(s => s.Stock, s => s.DrawPerYear);
        return [.. package.Stocks.Select(s => s with { InitialUnits = Math.Max(0, levels.GetValueOrDefault(s.Id, s.InitialUnits) - drawn.GetValueOrDefault(s.Id)) })];
    }
}
