using Veta.Data;

namespace Veta.Network;

/// <summary>What capacity of a facility costs to decide in a year, from the same figures as the investment ledger: for those who ask without a plan.</summary>
internal sealed class InvestmentBook
{
    private readonly NetworkData _data;

    /// <summary>Reads a checked package.</summary>
    public InvestmentBook(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _data = new NetworkData(package, new Horizon(PlanningSettings.From(package) with { Months = 0 }));
    }

    /// <summary>Investment of some capacity in some whole projects, USD, undiscounted. A year outside the horizon takes the figures of the nearest year in it.</summary>
    /// <param name="facility">Facility of the package.</param>
    /// <param name="year">Year of the decision.</param>
    /// <param name="capacityPerYear">Capacity, main output per year; 0 or more.</param>
    /// <param name="projects">Whole projects that pay the fixed charge; 0 or more.</param>
    public double Usd(FacilityId facility, int year, double capacityPerYear, int projects)
    {
        int f = _data.Facilities.Of(facility);
        return (capacityPerYear * _data.Capex(f, Math.Clamp(year, _data.Horizon.FirstYear(0), _data.Horizon.EndYear - 1))) + (projects * _data.CapexPerProject(f));
    }
}
