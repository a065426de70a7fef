using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>More electricity, or cheaper. Within months the quantity that is added can be bought besides what there is, at the price of the row; what is there is used first or last as its price says.</summary>
internal sealed class PowerProgramme : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "power-programme";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "regions", "quantity_per_year", "price_usd_per_unit", "amount_usd"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,regions,price_usd_per_unit,quantity_per_year\nexample,power-programme,electricity,cl,3,800";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Months | ActionPlaces.Plan;

    /// <inheritdoc/>
    public LeverCase? InMonths(Lever row, Package package) => LeverSupplies.Of(row);

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LeverReach.OfPlaces(row.Materials, row.Regions, package);
    }

    /// <inheritdoc/>
    public Package InMarket(Package part, LeverCase lever, UsualMonth usual) => LeverSupplies.In(part, lever, usual);

    /// <inheritdoc/>
    public void Close(LeverCase lever, UsualMonth usual, int months, MonthEffects effects) => LeverSupplies.Close(lever, usual, months, effects);

    /// <inheritdoc/>
    public Package ForPlan(Lever row, Package package) => ProgrammeSupplies.In(row, package);
}
