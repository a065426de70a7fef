using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>Money that is not paid back.</summary>
internal sealed class Grant : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "grant";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "share", "amount_usd", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,share\nexample,grant,us-plant,0.2";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Project | ActionPlaces.Plan;

    /// <inheritdoc/>
    public bool PaysInPlan => true;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [("grant", row.Share, "share")];
    }

    /// <inheritdoc/>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Share is null && row.AmountUsd is null ? [] : PlanReach.Candidates(row, data).Select(f => new CapitalEffect(row, f, PlanReach.Payer(row, data, f), CapitalForm.Gift, row.Share ?? 1));
    }
}
