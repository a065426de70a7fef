using Veta.Data;

namespace Veta.Tests.Published;

/// <summary>The parameters of behaviour of the back-test, the same for all its events, so that a fit can turn them together.</summary>
/// <param name="Tolerated">Rise of a product's cost that its users bear before they stop, a share: with the share of the material in it this makes the price at which a tier of uses ends.</param>
/// <param name="ThriftShare">Most that thrift can save, share of use.</param>
/// <param name="ThriftRamp">By how much of use it can grow in a month.</param>
/// <param name="RestartMonths">Months in which a plant that stands still is at work again.</param>
/// <param name="Refused">Share of licences refused.</param>
/// <param name="Premium">What the last unit in stock is worth above the usual price.</param>
/// <param name="FearDays">Days of use that holders want besides.</param>
internal sealed record BacktestBehaviour(double Tolerated, double ThriftShare, double ThriftRamp, int RestartMonths, double Refused, double Premium, double FearDays)
{
    // No input under 5 % of its product's cost is paid more than this multiple of the usual price.
    private const double MostRatio = 20;

    /// <summary>What the package has.</summary>
    public static BacktestBehaviour Of(Package package)
    {
        Substitution thrift = package.Substitutions.Select(s => s with { Material = new MaterialId("any") }).Distinct().Single();
        StockCover cover = package.StockCovers.Single();
        Demand critical = package.Demands.First(d => d.Sector?.Value == "bulk");
        double price = package.Prices.Single(p => p.Material == critical.Material).PriceUsdPerUnit;
        return new BacktestBehaviour(
            Math.Round(((critical.UnservedValueUsdPerUnit!.Value / price) - 1) * CostShare("bulk"), 6), thrift.MaximumShare, thrift.RampSharePerMonth, package.Surges.Single().RestartMonths,
            package.Events.Where(e => e.Kind == "licensing").Select(e => e.Severity).Distinct().Single(), cover.ScarcityPremium, cover.FearDaysOfUse ?? 0);
    }

    /// <summary>Share of a material in the cost of what the uses of a tier make.</summary>
    public static double CostShare(string tier) => tier switch { "bulk" => 0.07, "ordinary" => 0.02, _ => 0.005 };

    /// <summary>Highest price that the uses of a tier pay, over the usual one.</summary>
    public double Choke(string tier) => Math.Min(MostRatio, 1 + (Tolerated / CostShare(tier)));

    /// <summary>A package that behaves like this.</summary>
    public Package In(Package package) => package with
    {
        Demands = [.. package.Demands.Select(d => d with { UnservedValueUsdPerUnit = Choke(d.Sector!.Value.Value) * package.Prices.Single(p => p.Material == d.Material).PriceUsdPerUnit })],
        Substitutions = [.. package.Substitutions.Select(s => s with { MaximumShare = ThriftShare, RampSharePerMonth = ThriftRamp })],
        Surges = [.. package.Surges.Select(s => s with { RestartMonths = RestartMonths })],
        Events = [.. package.Events.Select(e => e.Kind == "licensing" ? e with { Severity = Refused } : e)],
        StockCovers = [.. package.StockCovers.Select(c => c with { ScarcityPremium = Premium, FearDaysOfUse = FearDays })],
    };
}
