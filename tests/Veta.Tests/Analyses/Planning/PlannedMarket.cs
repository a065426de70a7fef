using Veta.Data;
using Veta.Tests.Analyses.Shock;

namespace Veta.Tests.Analyses.Planning;

/// <summary>The market of two smelters with a site in Mexico where a mine and a smelter may be built that are cheaper than any that stands.</summary>
internal static class PlannedMarket
{
    /// <summary>The package.</summary>
    public static Package Package { get; } = Of(40, 60);

    /// <summary>The package with other limits on what may be built in a year.</summary>
    public static Package Of(double smelterPerYear, double minePerYear)
    {
        Package market = Package.FromText(MarketTests.Text);
        Facility like = market.Facilities[0];
        Facility New(string id, string process, double most) => like with
        {
            Id = new FacilityId(id), Process = new ProcessId(process), Region = new RegionId("mx"), Status = FacilityStatus.Candidate, CapacityPerYear = 0, MinimumUtilisation = 0,
            VariableCostUsdPerUnit = 1, BuildRule = BuildRule.Continuous, BuildMaximumPerYear = most, CapexUsdPerUnitYear = 10, LifeYears = 20,
        };
        return market with { Facilities = [.. market.Facilities, New("mx-new", "smelting", smelterPerYear), New("mx-new-mine", "mining", minePerYear)] };
    }
}
