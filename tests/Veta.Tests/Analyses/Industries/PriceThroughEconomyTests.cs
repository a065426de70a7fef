using Veta.Analyses.Industries;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Industries;

/// <summary>Three industries with imports: what dearer imports cost those who buy at the end, and what a missing material costs, by the best triage and by rationing.</summary>
public sealed class PriceThroughEconomyTests
{
    private static readonly double[] Imports = [10, 20, 15], ValueAdded = [50, 80, 90], Output = [100, 200, 200];

    private static LeontiefModel Table => new(new double[,] { { 20, 30, 10 }, { 15, 40, 25 }, { 5, 30, 60 } }, Output, ValueAdded);

    [Fact]
    public void Prices_of_the_table_itself_are_one_and_pay_for_all_primary_inputs()
    {
        double[] primary = Primary([1, 1, 1]), prices = Table.PricesAt(primary);
        Assert.All(prices, p => Assert.Equal(1, p, 1e-9));
        Assert.Equal(265, prices.Zip(Table.FinalDemand, (p, f) => p * f).Sum(), 1e-6);
        Assert.Equal(265, primary.Zip(Output, (v, x) => v * x).Sum(), 1e-6);
    }

    [Theory]
    [InlineData(1.5, 1, 1, 0.06549690, 0.01361367, 0.00710936, 5)]
    [InlineData(1.5, 1.5, 1.5, 0.08463167, 0.09264862, 0.07616094, 22.5)]
    public void Dearer_imports_are_handed_on_to_final_demand_to_the_last_dollar(double first, double second, double third, double price1, double price2, double price3, double paid)
    {
        double[] primary = Primary([first, second, third]), prices = Table.PricesAt(primary);
        Assert.Equal(price1, prices[0] - 1, 1e-8);
        Assert.Equal(price2, prices[1] - 1, 1e-8);
        Assert.Equal(price3, prices[2] - 1, 1e-8);
        Assert.Equal(paid, prices.Zip(Table.FinalDemand, (p, f) => (p - 1) * f).Sum(), 1e-6);
        Assert.Equal(265 + paid, primary.Zip(Output, (v, x) => v * x).Sum(), 1e-6);
    }

    [Theory]
    [InlineData(0.05, 212.576079, 98.754731, 197.721423, 186.911431, 53.028009, 210.25)]
    [InlineData(0.1, 205.152157, 97.509463, 195.442846, 173.822861, 53.028009, 200.5)]
    [InlineData(0.2, 190.304315, 95.018925, 190.885693, 147.645723, 53.028009, 181)]
    [InlineData(0.4, 160.608630, 90.037850, 181.771385, 95.291446, 53.028009, 142)]
    [InlineData(0.6, 130.847361, 85.021398, 172.439372, 43.024251, 96.041369, 103)]
    public void The_best_triage_loses_less_than_rationing_and_both_less_than_all_cut_alike(double cut, double best, double x1, double x2, double x3, double worth, double rationed)
    {
        // 0.004 and 0.010 t per unit of the second and the third: 2.8 t in all.
        (double found, double[] output, double[] worths) = IndustryTriage.Best(Table, new double[,] { { 0, 0.004, 0.010 } }, [2.8 * (1 - cut)], SolverCatalog.Find("highs"));
        Assert.Equal(best, found, 1e-4);
        Assert.Equal(x1, output[0], 1e-4);
        Assert.Equal(x2, output[1], 1e-4);
        Assert.Equal(x3, output[2], 1e-4);
        Assert.Equal(worth, worths[0], 1e-4);
        double left = LeftByRationing(cut);
        Assert.Equal(rationed, left, 1e-6);
        Assert.True(220 * (1 - cut) <= left && left <= found);
    }

    // Users of the material get their share of it; the first sells what they and final demand still buy.
    private static double LeftByRationing(double cut)
    {
        LeontiefModel table = Table;
        double second = 200 * (1 - cut), third = 200 * (1 - cut);
        double first = (table.FinalDemand[0] + (table.Coefficients[0, 1] * second) + (table.Coefficients[0, 2] * third)) / (1 - table.Coefficients[0, 0]);
        double[] shares = table.ValueAddedShares;
        return (shares[0] * first) + (shares[1] * second) + (shares[2] * third);
    }

    private static double[] Primary(double[] dearer) => [.. ValueAdded.Select((value, j) => (value + (dearer[j] * Imports[j])) / Output[j])];
}
