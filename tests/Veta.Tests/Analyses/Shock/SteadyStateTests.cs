using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Market;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>The reference model that nothing disturbs: every part of its market stays where the usual month is.</summary>
[Trait("Category", "Model")]
public sealed class SteadyStateTests
{
    // Most parts keep to 1e-6 or better. In two, by-products that cost nothing are stored for a while instead of thrown away, which moves what is tied with them.
    private const double Tolerance = 3e-5;

    [Fact]
    public void North_America_undisturbed_is_served_as_usual_at_the_usual_cost_for_36_months()
    {
        Package package = PackageReader.Read(Repository.File("models/north-america"));
        var request = new ShockRequest { Package = package, Openings = false };
        var found = new List<string>();
        foreach (ShockedPart part in Veta.Analyses.Shock.Shock.Parts(request, Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken))
        {
            Assert.Equal(36, part.Months.Count);
            for (int t = 0; t < 36; t++)
            {
                foreach ((DemandKey demand, double served) in part.Months[t].Served)
                {
                    double usual = part.Market.Base.Served[demand];
                    if (Math.Abs(served - usual) > Tolerance * Math.Max(1, usual)) { found.Add($"{part.Name} {t}: {demand} {served} for {usual}"); }
                }
            }

            // Where plants or stocks are tied, a month may use one for another; what that saves is paid back in another month or is missing at the end.
            double passing = part.Months.Sum(m => m.Accounts.Sum(a => Math.Abs(a.Usd))), cost = part.Months.Sum(m => m.NetCostUsd - part.Months[12].NetCostUsd) + part.ClosingCost(part.Months, new RestingState { Prices = part.Market.Base.Prices });
            if (Math.Abs(cost) > Tolerance * passing) { found.Add($"{part.Name}: cost {cost} of {passing}; by month {string.Join(' ', part.Months.Select(m => (m.NetCostUsd - part.Months[12].NetCostUsd).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)))}"); }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(60)));
    }
}
