using Veta.Data;
using Veta.Lp;

namespace Veta.Network;

/// <summary>What a unit in a stock is worth to its holder within months: the steps of what is missing, and the usual price.</summary>
internal static class StockWorth
{
    /// <summary>Steps into which a level is cut; the first is narrow and nearly free, so that a price is the usual one when nothing is missed.</summary>
    public const int Steps = 5;

    /// <summary>Share of a level that the first step is wide.</summary>
    public const double NarrowShare = 1e-3;

    /// <summary>What a unit of the first step costs, over the usual price.</summary>
    public const double NearlyFree = 1e-5;

    /// <summary>The figures that the worth of a unit in a stock is made of.</summary>
    public static Figure[] FiguresOf(NetworkData data, int stock)
    {
        Stock row = data.Package.Stocks[stock];
        return
        [
            new("reference_prices", $"{row.Region},{row.Material}", "price_usd_per_unit"),
            new("stock_rules", row.Id.Value, "scarcity_premium"), new("stock_rules", row.Id.Value, "release_ratio"),
        ];
    }

    /// <summary>Width of a step of what is missing, units.</summary>
    public static double Width(int step, double units) => step == 0 ? NarrowShare * units : (1 - NarrowShare) * units / (Steps - 1);

    /// <summary>What holders miss by a unit of a step in a year, over the usual price.</summary>
    public static double Missed(StockRule rule, int step) => Math.Max(step == 0 ? NearlyFree : (step - 0.5) / (Steps - 1) * rule.ScarcityPremium, rule.ReleaseRatio - 1);

    /// <summary>Usual price of a stock, USD per unit, and the account of its holder.</summary>
    /// <exception cref="PackageException">The stock has a rule and its place no usual price.</exception>
    public static (double Price, int Account) Of(NetworkContext context, int stock)
    {
        NetworkData data = context.Data;
        Stock row = data.Package.Stocks[stock];
        double price = data.Rules.PriceOf(row.Material, row.Region)
            ?? throw MissingFigure.In("stock_rules", row.Id.Value, null, Say.CheckDemandSubstitutionItNeedsARowOf(row.Material, row.Region), Say.CheckDemandSubstitutionAddOne);
        return (price, context.Cost.Account(row.Payer ?? data.Geography.CountryId(data.Geography.Index.Of(row.Region)), CostCategory.Storage));
    }
}
