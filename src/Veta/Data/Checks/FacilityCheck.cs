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
            yield return CheckFinding.Error("dates", facility, "closes_year", Before(facility.ClosesYear!.Value, facility.OpensYear!.Value, "opens_year"), Say.CheckFacilityCorrectOneOfTheTwo);
        }

        if (facility.BuildToYear < facility.BuildFromYear)
        {
            yield return CheckFinding.Error("dates", facility, "build_to_year", Before(facility.BuildToYear!.Value, facility.BuildFromYear!.Value, "build_from_year"), Say.CheckAdviceCorrectOneOfTwo);
        }
    }

    private static IEnumerable<Finding> NotBuilt(Facility facility, HashSet<FacilityId> dated)
    {
        if (facility.CapacityPerYear == 0 && !dated.Contains(facility.Id) && facility.Status is not (FacilityStatus.Closed or FacilityStatus.Suspended))
        {
            yield return CheckFinding.Warning("no-capacity", facility, "capacity_per_year", Say.CheckFacilityTheFacilityHasNoCapacity, Say.CheckFacilityGiveItACapacityOr);
        }

        if (facility.CapexUsdPerUnitYear > 0 || facility.CapexFixedUsd > 0 || facility.BuildMaximumPerYear is not null)
        {
            yield return CheckFinding.Warning("build-ignored", facility, "build_rule", Say.CheckFacilityBuildingFiguresAreGivenBut, Say.CheckFacilitySetBuildRuleToContinuous);
        }
    }

    private static IEnumerable<Finding> Built(Facility facility)
    {
        if (facility.LifeYears is null)
        {
            yield return CheckFinding.Error("life-missing", facility, "life_years", Say.CheckFacilityWhatCanBeBuiltNeeds, Say.CheckFacilityGiveTheYearsOfService);
        }
        else if (facility.Ramp.Count >= facility.LifeYears)
        {
            yield return CheckFinding.Error("ramp", facility, "ramp", Say.CheckFacilityRampOutlastsLife(facility.Ramp.Count, facility.LifeYears!.Value), Say.CheckFacilityShortenTheRampItLists);
        }

        for (int i = 1; i < facility.Ramp.Count; i++)
        {
            if (facility.Ramp[i] < facility.Ramp[i - 1])
            {
                yield return CheckFinding.Warning("ramp", facility, "ramp", Say.CheckFacilityTheRampFalls, Say.CheckFacilityListTheSharesOfThe);
                break;
            }
        }

        if (facility.BuildRule == BuildRule.Lumpy)
        {
            if (facility.BuildMaximumPerYear is null)
            {
                yield return CheckFinding.Error("lumpy-maximum", facility, "build_maximum_per_year", Say.CheckFacilityALumpyProjectNeedsA, Say.CheckFacilityGiveBuildMaximumPerYear);
            }
            else if (facility.BuildMinimumPerYear > facility.BuildMaximumPerYear)
            {
                yield return CheckFinding.Error(
                    "lumpy-minimum",
                    facility,
                    "build_minimum_per_year",
                    Say.CheckFacilityIsAboveBuildMaximumPer(CellFindings.Number(facility.BuildMinimumPerYear.Value), CellFindings.Number(facility.BuildMaximumPerYear.Value)),
                    Say.CheckAdviceCorrectOneOfTwo);
            }
        }
    }

    private static Sentence Before(int year, int other, string column) =>
        column == "build_from_year" ? Say.CheckFacilityYearBefore(Said.Year(year), column, Said.Year(other)) : Say.CheckFacilityYearNotAfter(Said.Year(year), column, Said.Year(other));
}
