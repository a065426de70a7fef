using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>The payer becomes a shareholder.</summary>
internal sealed class EquityStake : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "equity-stake";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "amount_usd", "share", "rate", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,amount_usd,share\nexample,equity-stake,us-plant,1000,0.15";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Plan;

    /// <inheritdoc/>
    public bool PaysInPlan => true;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <summary>At the rate of the row; without one at the owner's own, and then nothing that is built changes.</summary>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Share is not { } share ? [] : PlanReach.Candidates(row, data).Select(f => new CapitalEffect(row, f, PlanReach.Payer(row, data, f), CapitalForm.Stake, share, row.Rate));
    }
}
