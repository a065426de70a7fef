using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>
/// A border-adjusted floor: importers pay what the price at the border lacks to the floor. The levy depends on the price abroad and the price abroad on the levy; where the levy keeps
/// everything out, the price at home may lie below the floor. Of a row the first material and the first region count within months.
/// </summary>
internal sealed class BorderPriceFloor : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "border-price-floor";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "regions", "origins", "price_usd_per_unit", "amount_usd", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,regions,price_usd_per_unit\nexample,border-price-floor,metal,us,60";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Months | ActionPlaces.Project | ActionPlaces.Plan;

    /// <inheritdoc/>
    public LeverForm? Form => new("floor", "USD", HasRegion: true);

    /// <inheritdoc/>
    public bool HasIncidence => true;

    /// <inheritdoc/>
    public LeverCase? InMonths(Lever row, Package package) => row is { Materials.Count: > 0, PriceUsdPerUnit: { } floor }
        ? new LeverCase(row.Id.Value, Kind, row.Materials[0], row.Regions.Count > 0 ? row.Regions[0] : null, null, floor, row.AmountUsd)
        : null;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LeverReach.OfImports(row.Materials, row.Regions, package);
    }

    /// <inheritdoc/>
    public IEnumerable<Levy> Levies(LeverCase lever, UsualMonth usual)
    {
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(usual);
        return LeverReach.Imports(lever.Materials, lever.Regions, usual.Package, lever.Row?.Origins).Select(i => new Levy(i.Lane, i.Material, lever.Amount, (abroad, transport) => Math.Max(0, lever.Amount - abroad - transport)));
    }

    /// <summary>What a floor costs those whom it protects while nothing happens: their consumers, producers and treasury together.</summary>
    public double? CostUsd(LeverCase lever, LeverMoney money)
    {
        ArgumentNullException.ThrowIfNull(money);
        return money.InCalmMonths();
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [("floor", row.PriceUsdPerUnit, "price_usd_per_unit")];
    }

    /// <inheritdoc/>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.PriceUsdPerUnit is not { } floor ? [] : PlanReach.Imports(row, data).Select(m => new LevyEffect(row, m) { Floor = floor });
    }
}
