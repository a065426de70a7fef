using Veta.Data.Planning;

namespace Veta.Data.Checks;

/// <summary>No cost is typed by site without a study of its own: it comes from the process and the factors of the place.</summary>
internal sealed class SiteCostCheck : IPackageCheck
{
    public string Name => "site-costs";

    public string Proves => "A blank cost finds the factors of its place, and where a process has a cost of its own the typed one of a plant that does not stand names the study of the site.";

    public IEnumerable<Finding> Run(Package package)
    {
        var costs = new SiteCosts(package);
        Dictionary<SourceId, Grade> sources = package.Sources.ToDictionary(s => s.Id, s => s.Grade);
        ColumnSource[] studies = [.. package.ColumnSources.Where(s => s.Table == "facilities" && (s.Grade ?? sources[s.Source]) < Grade.D)];
        ColumnDefinition[] columns = [.. TableList.Of<Facility>().Columns.Where(c => c.Name is "variable_cost_usd_per_unit" or "capex_usd_per_unit_year")];
        foreach (Facility facility in package.Facilities.Where(costs.HasProcess))
        {
            foreach ((RegionId region, CostComponent component) in costs.Missing(facility).Distinct())
            {
                yield return SiteCosts.MissingFactor(facility, region, component);
            }

            // What stands, at work or stopped, has shown what it costs; the choice of a plan is among those that do not.
            if (facility.Status is FacilityStatus.Operating or FacilityStatus.Ramping or FacilityStatus.Suspended or FacilityStatus.Closed) { continue; }
            foreach (ColumnDefinition column in columns.Where(c => c.ValueOf(facility) is > 0.0 && !studies.Any(s => Speaks(s, facility, c))))
            {
                yield return CheckFinding.Warning("cost-without-study", facility, column.Name, Say.CheckSiteCostTypedWithoutStudy, Say.CheckSiteCostLeaveBlankOrNameStudy);
            }
        }
    }

    private static bool Speaks(ColumnSource study, Facility facility, ColumnDefinition column) =>
        (study.Column == column.Name || study.Column == ColumnSource.EveryCost) && TextPattern.Matches(study.Row, facility.Id.Value);
}
