using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// What hangs on figures of plants: capacity, by what it earns above running costs and above the usual months; running costs, by how much more is made; what plants can do in a hurry, by what that earns.
/// </summary>
/// <param name="package">The package.</param>
/// <param name="part">A part of the market with and without the events.</param>
/// <param name="add">Notes a weight.</param>
internal sealed class PlantWeights(Package package, ShockedPart part, Action<FigureWeight> add)
{
    private readonly NetworkData _data = part.Market.Base.Model.Context.Data;
    private readonly HashSet<FacilityId> _ruled = [.. package.PlantRules.Select(r => r.Facility)];
    private readonly ILookup<FacilityId, FacilityYear> _years = package.FacilityYears.ToLookup(y => y.Facility);

    /// <summary>Notes all of them.</summary>
    public void Weigh()
    {
        foreach (Facility row in part.Market.Package.Facilities) { Weigh(row); }
    }

    private void Weigh(Facility row)
    {
        int f = _data.Facilities.Find(row.Id);
        if (f < 0) { return; }
        string country = _data.Geography.CountryId(_data.FacilityRegion[f]);
        double earns = 0, more = 0, hurry = 0;
        PlantRule? rule = part.Market.Rules.OfPlant(row.Id);
        for (int t = 0; t < part.Months.Count; t++)
        {
            double activity = part.Months[t].Activity.GetValueOrDefault(row.Id), calm = part.Calm[t].Activity.GetValueOrDefault(row.Id), margin = part.MarginUsdPerUnit(f, part.Months[t]);
            earns += ((Math.Max(0, margin) * activity) - (Math.Max(0, part.MarginUsdPerUnit(f, part.Calm[t])) * calm)) / 12;
            more += (activity - calm) * _data.VariableCost(f, 0) / 12;
            if (rule is not null && activity > calm) { hurry += Math.Max(0, margin - rule.SurgeCostUsdPerUnit) * Math.Min(rule.SurgePerYear, activity - calm) / 12; }
        }

        bool ByYear(Func<FacilityYear, double?> figure) => _years[row.Id].Any(y => figure(y) is not null);
        add(new FigureWeight(ByYear(y => y.CapacityPerYear) ? "facility_years" : "facilities", row.Id.Value, "capacity_per_year", country, -earns, -earns));
        add(new FigureWeight(ByYear(y => y.VariableCostUsdPerUnit) ? "facility_years" : "facilities", row.Id.Value, "variable_cost_usd_per_unit", country, more, more));
        if (hurry > 0) { WeighHurry(row, country, hurry); }
    }

    /// <summary>A rule of the plant's own, else that of its process or of all, else the spare capacity of its material.</summary>
    private void WeighHurry(Facility row, string country, double usd)
    {
        if (_ruled.Contains(row.Id)) { add(new FigureWeight("plant_rules", row.Id.Value, "surge_per_year", country, -usd, -usd)); }
        else if ((package.Surges.FirstOrDefault(s => s.Process == row.Process) ?? package.Surges.FirstOrDefault(s => s.Process is null)) is { } surge) { add(new FigureWeight("surges", surge.Process?.Value ?? "", "share", country, -usd, -usd)); }
        else { add(new FigureWeight("market_terms", package.Processes.First(p => p.Id == row.Process).Material.Value, "spare_capacity_share", country, -usd, -usd)); }
    }
}
