using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>Taxes or royalties change.</summary>
internal sealed class TaxChange : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "tax-change";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["instrument", "rate", "share", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,instrument,rate\nexample,tax-change,us-royalty,-0.01";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Plan;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Instrument is not { } instrument || (row.Rate is null && row.Share is null) ? [] : [new TaxEffect(row, instrument)];
    }
}
