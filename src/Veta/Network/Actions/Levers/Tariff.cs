using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions.Levers;

/// <summary>
/// A duty on imports from outside its regions, a share of the price where they come from. The levy follows that price month by month. It counts for the origins of the row, or for all.
/// </summary>
internal sealed class Tariff : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => DutiesInForce.Kind;

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "regions", "origins", "rate", "amount_usd", "price_usd_per_unit", "status", "first_year", "last_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,regions,rate\nexample,tariff,metal,us,0.25";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Months | ActionPlaces.Plan;

    /// <inheritdoc/>
    public LeverForm? Form => new(DutiesInForce.Kind, "RATE", HasRegion: true);

    /// <inheritdoc/>
    public bool HasIncidence => true;

    /// <inheritdoc/>
    public LeverCase? InMonths(Lever row, Package package) => row is { Materials.Count: > 0, Regions.Count: > 0, Rate: > 0 }
        ? new LeverCase(row.Id.Value, Kind, row.Materials[0], row.Regions[0], null, row.Rate.Value, row.AmountUsd) { Row = row }
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
        return LeverReach.Imports(lever.Materials, lever.Regions, usual.Package, lever.Row?.Origins)
            .Select(i => new Levy(i.Lane, i.Material, Math.Max(1e-6, lever.Amount * usual.PriceOf(i.Material, i.Lane.Origin)), (abroad, _) => lever.Amount * Math.Max(0, abroad)));
    }

    /// <summary>What it costs those inside while nothing happens: their consumers, producers and treasury together.</summary>
    public double? CostUsd(LeverCase lever, LeverMoney money)
    {
        ArgumentNullException.ThrowIfNull(money);
        return money.InCalmMonths();
    }

    /// <inheritdoc/>
    public IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Rate is not > 0 ? [] : PlanReach.Imports(row, data).Select(m => new LevyEffect(row, m) { Rate = row.Rate, Value = row.PriceUsdPerUnit });
    }
}
