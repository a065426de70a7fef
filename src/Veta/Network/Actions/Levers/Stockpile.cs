using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>A public reserve: more in stock when a shock comes, sold a tenth above the usual price.</summary>
internal sealed class Stockpile : ILeverAction
{
    // A working level above 0 has columns; this one, units, is below what any engine tells from 0.
    private const double NothingHeld = 1e-9;

    private static readonly SourceId Asked = new("lever");

    /// <inheritdoc/>
    public string Kind => "stockpile";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "regions", "quantity_per_year", "years", "amount_usd", "price_usd_per_unit"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,regions,quantity_per_year,years\nexample,stockpile,metal,us,20,1";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Months;

    /// <inheritdoc/>
    public LeverForm? Form => new("stock", "UNITS", HasRegion: true);

    /// <summary>The units of all its years, or what its money buys at its price. Of a row the first material and the first region count.</summary>
    public LeverCase? InMonths(Lever row, Package package) => row is { Materials.Count: > 0 } && (row.QuantityPerYear ?? (row.AmountUsd / row.PriceUsdPerUnit)) is { } units
        ? new LeverCase(row.Id.Value, Kind, row.Materials[0], row.Regions.Count > 0 ? row.Regions[0] : null, null, units * Math.Max(1, row.Years ?? 1), row.AmountUsd)
        : null;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LeverReach.OfPlaces(row.Materials, row.Regions, package);
    }

    /// <summary>It stands where most of its material is used. One that is off can hold nothing.</summary>
    public Package InMarket(Package part, LeverCase lever, UsualMonth usual)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(usual);
        if (lever.Material is not { } material || Place(lever, usual) is not { } place) { return part; }
        var id = new StockId($"lever-{place}-{material}");
        Stock stock = new() { Id = id, Region = place, Material = material, Owner = StockOwner.Public, InitialUnits = lever.Amount, Source = Asked };
        StockRule rule = new() { Stock = id, WorkingUnits = lever.Amount, ScarcityPremium = 0, ReleaseRatio = 1.1, Source = Asked };
        return part with
        {
            Stocks = [.. part.Stocks, lever.IsOn ? stock : stock with { InitialUnits = 0, CapacityUnits = 0 }],
            StockRules = [.. part.StockRules, lever.IsOn ? rule : rule with { WorkingUnits = NothingHeld, SurplusUnits = 0 }],
        };
    }

    /// <inheritdoc/>
    public double? CostUsd(LeverCase lever, LeverMoney money)
    {
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(money);
        return lever.Amount * money.StockPrice(lever.Material!.Value);
    }

    private static RegionId? Place(LeverCase lever, UsualMonth usual) => usual.UsesOf(lever.Material, lever.Regions) is [(RegionId region, _), ..] ? region : null;
}
