using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Sources;

/// <summary>On what a package rests: its figures, its capacity and its cost by grade, and its sources by how much hangs on them. It judges where figures come from, not whether they are right.</summary>
public sealed record SourceReport
{
    /// <summary>Figures by grade and by source, and the oldest source.</summary>
    public required SourceSummary Summary { get; init; }

    /// <summary>
    /// Share of capacity by its grade, 0 to 1; every grade is present. Units of processes differ, so a facility counts with its share of its process, and each
    /// process that has existing capacity counts alike. All 0 when none has.
    /// </summary>
    public required IReadOnlyDictionary<Grade, double> CapacityByGrade { get; init; }

    /// <summary>Share of cost by grade, 0 to 1; every grade is present; see <see cref="CostIsOfPlan"/> for which cost.</summary>
    public required IReadOnlyDictionary<Grade, double> CostByGrade { get; init; }

    /// <summary>True when the cost is what a plan spends on operation, investment, transport and purchases (not discounted); false when it is variable cost at full capacity.</summary>
    public required bool CostIsOfPlan { get; init; }

    /// <summary>What countries at home were seen to trade with one another.</summary>
    public required HomeTrade HomeTrade { get; init; }

    /// <summary>What plants at home could make beyond what they have promised.</summary>
    public required FreeCapacity FreeCapacity { get; init; }

    /// <summary>What is known of places, and what stands in the way there.</summary>
    public required KnownOfPlaces Places { get; init; }

    /// <summary>Sources that some row names, most figures first.</summary>
    public required IReadOnlyList<SourceUse> Sources { get; init; }

    /// <summary>Sources listed that no row names.</summary>
    public required IReadOnlyList<SourceId> Unused { get; init; }

    /// <summary>Reports on a package, its cost counted at full capacity.</summary>
    public static SourceReport Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return Of(package, PlanSpending.AtFullCapacity(package), false);
    }

    /// <summary>Reports on the inputs of a run, its cost counted as its plan spends it. Its files must be as the run wrote them.</summary>
    /// <exception cref="RunFolderException">It is no run, not complete, or changed.</exception>
    public static SourceReport OfRun(string runFolder) => RunManifest.Read(runFolder, _ =>
    {
        Package package = PackageReader.Read(Path.Combine(runFolder, RunManifest.Inputs));
        return Of(package, PlanSpending.OfRun(package, runFolder), true);
    });

    private static SourceReport Of(Package package, IEnumerable<(IRow Row, ColumnDefinition? Column, double Usd)> spending, bool ofPlan)
    {
        Dictionary<SourceId, Source> sources = package.Sources.ToDictionary(s => s.Id);
        var grades = new RowGrades(package);
        SourceSummary summary = SourceSummary.Of(package);
        var figures = summary.FiguresBySource.ToDictionary(p => p.Source, p => p.Figures);
        ColumnDefinition capacity = TableList.Of<Facility>().Column("capacity_per_year")!;
        var rows = TableList.All.Where(t => t.RowType != typeof(Source)).SelectMany(t => t.RowsOf(package)).GroupBy(r => r.Source).ToDictionary(g => g.Key, g => g.Count());
        return new SourceReport
        {
            Summary = summary,
            CapacityByGrade = Shares(Capacity(package).Select(c => (grades.Of(c.Row, capacity), c.Share))),
            CostByGrade = Shares(spending.Select(s => (s.Column is null ? grades.Of(s.Row) : grades.Of(s.Row, s.Column), s.Usd))),
            CostIsOfPlan = ofPlan,
            HomeTrade = HomeTrade.Of(package),
            FreeCapacity = FreeCapacity.Of(package),
            Places = KnownOfPlaces.Of(package),
            Sources = [.. rows.Select(p => new SourceUse(sources[p.Key], p.Value, figures.GetValueOrDefault(p.Key))).OrderByDescending(u => u.Figures).ThenByDescending(u => u.Rows).ThenBy(u => u.Source.Id.Value, StringComparer.Ordinal)],
            Unused = [.. package.Sources.Select(s => s.Id).Where(id => !rows.ContainsKey(id))],
        };
    }

    private static IEnumerable<(IRow Row, double Share)> Capacity(Package package) =>
        from process in package.Facilities.GroupBy(f => f.Process)
        let whole = process.Sum(f => f.CapacityPerYear)
        where whole > 0
        from facility in process
        select ((IRow)facility, facility.CapacityPerYear / whole);

    private static IReadOnlyDictionary<Grade, double> Shares(IEnumerable<(Grade Grade, double Amount)> parts)
    {
        var sums = Enum.GetValues<Grade>().ToDictionary(g => g, _ => 0.0);
        foreach ((Grade grade, double amount) in parts) { sums[grade] += amount; }
        double whole = sums.Values.Sum();
        return sums.ToDictionary(p => p.Key, p => whole > 0 ? p.Value / whole : 0);
    }
}
