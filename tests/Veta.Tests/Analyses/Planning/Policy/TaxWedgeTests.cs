using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Taxes;
using Veta.Network;
using Veta.Network.Policy;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>Taxes in a plan against the cash flow of an appraisal, year by year, on the hand case: at the price that the plan's owner needs the appraised plant has a net present value of nothing.</summary>
public sealed class TaxWedgeTests
{
    private const string Income = "us-income,us-law,10,profit-tax,Income tax,Impuesto,0.3,straight-line,10,", Declining = "us-income,us-law,10,profit-tax,Income tax,Impuesto,0.3,declining-balance,10,";
    private const string Duty = "us-duty,us-law,5,profit-tax,Duty,Derecho,0.085,none,10,", Royalty = "us-royalty,us-law,1,royalty,Royalty,Regalía,0.05,none,10,";

    public static TheoryData<string[], double> Regimes => new()
    {
        { [Income], 0.08 }, { [Income], 0.12 }, { [Duty], 0.08 }, { [Royalty], 0.08 }, { [Duty, Income + "us-duty"], 0.08 }, { [Royalty, Duty + "us-royalty", Income + "us-royalty;us-duty"], 0.08 },
        { [Royalty, Duty + "us-royalty", Income + "us-royalty;us-duty"], 0.12 }, { [Declining], 0.1 },
    };

    [Theory]
    [MemberData(nameof(Regimes))]
    public void The_price_that_an_owner_needs_is_that_of_the_cash_flow_within_a_hundredth(string[] rows, double hurdle)
    {
        double needed = Needed(rows, hurdle);
        Assert.True(NetPresentValue(rows, hurdle, needed * 0.99) < 0, $"{needed}");
        Assert.True(NetPresentValue(rows, hurdle, needed * 1.01) > 0, $"{needed}");

        // Here no loss is carried forward, and both agree to the cent.
        Assert.InRange(Math.Abs(NetPresentValue(rows, hurdle, needed)), 0, 1e-4 * 1000);
    }

    /// <summary>The price at which the plan's owner just pays, by the bearing of capital and the wedges on output.</summary>
    private static double Needed(string[] rows, double hurdle)
    {
        NetworkData data = Data(rows, hurdle);
        CapitalBearing bearing = data.Policy.BearingOf(0, 0, hurdle);
        double royalty = rows.Any(r => r.Contains("royalty,us-law", StringComparison.Ordinal)) ? 0.05 : 0, duty = rows.Any(r => r.Contains("us-duty,us-law", StringComparison.Ordinal)) ? 0.085 : 0;
        return (50 + (1000 * (bearing.Hurdle + bearing.IncomeTax) / (1 - duty))) / (1 - royalty);
    }

    private static double NetPresentValue(string[] rows, double hurdle, double price)
    {
        NetworkData data = Data(rows, hurdle);
        double[] made = [0, .. Enumerable.Repeat(1.0, 20)];
        var project = new Project
        {
            Name = "plant", FirstYear = 2026, Sales = [new SalesLine { Product = "metal", Quantity = made, Price = [.. made.Select(_ => price)] }], OperatingCost = [.. made.Select(q => 50 * q)],
            InitialCapital = [1000, .. new double[20]], SustainingCapital = new double[21], Closure = new double[21],
        };
        return ProjectMeasures.Of(CashFlowEngine.Run(project, new CashTerms { DiscountRate = hurdle }, TaxRules.Of(data.Package, new TaxRegimeId("us-law")))).NpvPostTax;
    }

    private static NetworkData Data(string[] rows, double hurdle)
    {
        // Declining balance takes 12 % of what is left each year: little enough that no year has a loss.
        string taxes = OnePlant.Taxes(rows).Replace("capital_years,deducts_instruments\n", "capital_years,deducts_instruments,capital_rate\n", StringComparison.Ordinal);
        foreach (string row in rows) { taxes = taxes.Replace(row, row + ",0.12", StringComparison.Ordinal); }
        return OnePlant.Data(taxes, hurdle);
    }
}
