using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Network;

/// <summary>Figures of facilities by year: straight between two rows of <c>facility_years</c>, held outside; of the facility itself where it has none.</summary>
internal sealed class FacilityFigures
{
    private readonly IReadOnlyList<Facility> _facilities;
    private readonly FacilityYear[][] _years;
    private readonly Horizon _horizon;

    public FacilityFigures(Package package, Index<FacilityId> facilities, Horizon horizon)
    {
        SiteCosts = new SiteCosts(package);
        _facilities = [.. package.Facilities.Select(SiteCosts.Filled)];
        _horizon = horizon;
        _years = ByFacility(package, facilities);
    }

    /// <summary>Costs of processes and factors of places.</summary>
    public SiteCosts SiteCosts { get; }

    /// <summary>The facilities in the package's order, with every cost filled.</summary>
    public IReadOnlyList<Facility> Facilities => _facilities;

    /// <summary>True when a facility has figures by year.</summary>
    public bool IsDated(int facility) => _years[facility].Length > 0;

    /// <summary>Capacity in a year, main output per year.</summary>
    public double Capacity(int facility, int year) => In(facility, year, f => f.CapacityPerYear, y => y.CapacityPerYear);

    /// <summary>Availability in a year, 0 to 1.</summary>
    public double Availability(int facility, int year) => In(facility, year, f => f.Availability, y => y.Availability);

    /// <summary>Investment per unit of yearly capacity decided in a year, USD.</summary>
    public double Capex(int facility, int year) => In(facility, year, f => f.CapexUsdPerUnitYear!.Value, y => y.CapexUsdPerUnitYear);

    /// <summary>Mean of one figure over the years of every period: facility × period.</summary>
    public double[] ByPeriod(Func<Facility, double> always, Func<FacilityYear, double?> column)
    {
        double[] figures = new double[checked(_years.Length * _horizon.Count)];
        for (int f = 0; f < _years.Length; f++)
        {
            Span<double> row = figures.AsSpan(f * _horizon.Count, _horizon.Count);
            if (!IsDated(f))
            {
                row.Fill(always(_facilities[f]));
                continue;
            }

            for (int t = 0; t < row.Length; t++)
            {
                int facility = f;
                row[t] = _horizon.Mean(t, year => In(facility, year, always, column));
            }
        }

        return figures;
    }

    private double In(int facility, int year, Func<Facility, double> always, Func<FacilityYear, double?> column)
    {
        FacilityYear[] given = _years[facility];
        if (given.Length > 0 && Array.Exists(given, row => column(row) is null)) { given = Array.FindAll(given, row => column(row) is not null); }
        if (given.Length == 0) { return always(_facilities[facility]); }
        int[] at = Array.ConvertAll(given, row => row.Year.Value);
        return YearPlace.Of(at, year, OutsideSeries.Hold)!.Value.Figure(k => column(given[k]))!.Value;
    }

    /// <summary>Rows of each facility in the order of their years; an empty array is shared.</summary>
    private static FacilityYear[][] ByFacility(Package package, Index<FacilityId> facilities)
    {
        int[] facilityOfRow = new int[package.FacilityYears.Count], count = new int[facilities.Count];
        FacilityId last = default;
        for (int k = 0, f = -1; k < facilityOfRow.Length; k++)
        {
            FacilityId id = package.FacilityYears[k].Facility;
            if (f < 0 || id != last) { (f, last) = (facilities.Of(id), id); }
            facilityOfRow[k] = f;
            count[f]++;
        }

        FacilityYear[][] years = [.. count.Select(n => n == 0 ? [] : new FacilityYear[n])];
        Array.Clear(count);
        for (int k = 0; k < facilityOfRow.Length; k++) { years[facilityOfRow[k]][count[facilityOfRow[k]]++] = package.FacilityYears[k]; }
        foreach (FacilityYear[] rows in years) { Array.Sort(rows, (a, b) => a.Year.Value.CompareTo(b.Year.Value)); }
        return years;
    }
}
