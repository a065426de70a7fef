using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>A loan below market terms.</summary>
internal sealed class Loan : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "loan";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "share", "rate", "years", "amount_usd", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,share,rate,years\nexample,loan,us-plant,0.6,0.04,15";

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
        return [("loan.share", row.Share ?? 0.6, "share"), ("loan.rate", row.Rate, "rate"), ("loan.years", row.Years, "years")];
    }

    // Of a row that names an amount only, this share of an investment is lent until the amount is used up; as in the appraisal of a project.
    private const double UsualShare = 0.6;

    private const int UsualYears = 15;

    /// <summary>At the rate of the row, or the social rate where it has none.</summary>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Share is null && row.AmountUsd is null
            ? []
            : PlanReach.Candidates(row, data).Select(f => new CapitalEffect(row, f, PlanReach.Payer(row, data, f), CapitalForm.Loan, row.Share ?? UsualShare, row.Rate, (int)Math.Ceiling(row.Years ?? UsualYears)));
    }
}
