using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>A loan below market terms.</summary>
internal sealed class Loan : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "loan";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "share", "rate", "years", "amount_usd"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,share,rate,years\nexample,loan,us-plant,0.6,0.04,15";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Project;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [("loan.share", row.Share ?? 0.6, "share"), ("loan.rate", row.Rate, "rate"), ("loan.years", row.Years, "years")];
    }
}
