using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Facilities that can be built say all that building needs.</summary>
internal sealed class FacilityCheck : IPackageCheck
{
    public string Name => "facilities";

    public string Proves => "What can be built has a life, lumpy projects have a size, dates are in order, and every facility can work at some time.";

    public IEnumerable<Finding> Run(Package package)
    {
        HashSet<FacilityId> dated = [.. package.FacilityYears.Where(y => y.CapacityPerYear > 0).Select(y => y.Facility)];
        foreach (Facility facility in package.Facilities)
        {
            foreach (Finding finding in Dates(facility).Concat(facility.BuildRule == BuildRule.None ? NotBuilt(facility, dated) : Built(facility)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Dates(Facility facility)
    {
        if (facility.ClosesYear <= facility.OpensYear)
        {
            yield return CheckFinding.Error("dates", facility, "closes_year", Before(facility.ClosesYear!.Value, facility.OpensYear!.Value, "opens_year"), "Correct one of the two; closes_year is the first year without it.");
        }

        if (facility.BuildToYear < facility.BuildFromYear)
        {
            yield return CheckFinding.Error("dates", facility, "build_to_year", Before(facility.BuildToYear!.Value, facility.BuildFromYear!.Value, "build_from_year"), "Correct one of the two.");
        }
    }

    private static IEnumerable<Finding> NotBuilt(Facility facility, HashSet<FacilityId> dated)
    {
        if (facility.CapacityPerYear == 0 && !dated.Contains(facility.Id) && facility.Status is not (FacilityStatus.Closed or FacilityStatus.Suspended))
        {
            yield return CheckFinding.Warning("no-capacity", facility, "capacity_per_year", "The facility has no capacity and none can be built.", "Give it a capacity or a build_rule, or set its status to closed or suspended.");
        }

        if (facility.CapexUsdPerUnitYear > 0 || facility.CapexFixedUsd > 0 || facility.BuildMaximumPerYear is not null)
        {
            yield return CheckFinding.Warning("build-ignored", facility, "build_rule", "Building figures are given, but nothing may be built.", "Set build_rule to continuous or lumpy, or remove the figures.");
        }
    }

    private static IEnumerable<Finding> Built(Facility facility)
    {
        if (facility.LifeYears is null)
        {
            yield return CheckFinding.Error("life-missing", facility, "life_years", "What can be built needs a life.", "Give the years of service of added capacity.");
        }
        else if (facility.Ramp.Count >= facility.LifeYears)
        {
            yield return CheckFinding.Error("ramp", facility, "ramp", string.Create(CultureInfo.InvariantCulture, $"The ramp has {facility.Ramp.Count} years and the life {facility.LifeYears}."), "Shorten the ramp: it lists only the years before full capacity.");
        }

        for (int i = 1; i < facility.Ramp.Count; i++)
        {
            if (facility.Ramp[i] < facility.Ramp[i - 1])
            {
                yield return CheckFinding.Warning("ramp", facility, "ramp", "The ramp falls.", "List the shares of the first, second, … year in order.");
                break;
            }
        }

        if (facility.BuildRule == BuildRule.Lumpy)
        {
            if (facility.BuildMaximumPerYear is null)
            {
                yield return CheckFinding.Error("lumpy-maximum", facility, "build_maximum_per_year", "A lumpy project needs a largest size.", "Give build_maximum_per_year, or set build_rule to continuous.");
            }
            else if (facility.BuildMinimumPerYear > facility.BuildMaximumPerYear)
            {
                yield return CheckFinding.Error(
                    "lumpy-minimum",
                    facility,
                    "build_minimum_per_year",
                    $"{CellFindings.Number(facility.BuildMinimumPerYear.Value)} is above build_maximum_per_year, {CellFindings.Number(facility.BuildMaximumPerYear.Value)}.",
                    "Correct one of the two.");
            }
        }
    }

    private static string Before(int year, int other, string column) =>
        string.Create(CultureInfo.InvariantCulture, $"{year} {(column == "build_from_year" ? "is before" : "is not after")} {column}, {other}.");
}
