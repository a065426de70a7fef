using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>A tax credit on production or investment.</summary>
internal sealed class ProductionCredit : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "production-credit";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "rate", "share", "price_usd_per_unit", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,regions,rate\nexample,production-credit,metal,us,0.1";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Plan;

    /// <inheritdoc/>
    public bool PaysInPlan => true;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <summary>A share counts of the investment; otherwise each unit made gets the amount of the row, or its rate times the variable cost of the plant.</summary>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(data);
        if (row.Share is { } share) { return PlanReach.Candidates(row, data).Select(f => new CapitalEffect(row, f, PlanReach.Payer(row, data, f), CapitalForm.Gift, share)); }
        return row.PriceUsdPerUnit is null && row.Rate is null
            ? []
            : PlanReach.Outputs(row, data)
                .Select(o => new OutputEffect(row, o.Facility, PlanReach.Payer(row, data, o.Facility), o.Material, o.Yield) { UsdPerUnit = row.PriceUsdPerUnit ?? (row.Rate!.Value * data.VariableCost(o.Facility, 0) / o.Yield) })
                .Where(e => e.UsdPerUnit > 0);
    }
}
