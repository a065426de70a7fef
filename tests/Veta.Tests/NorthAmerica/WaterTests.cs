using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Network.Market;
using Veta.Solvers;
using Veta.Tests.Golden;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>The water of Sonora in models/north-america: enough in a usual year, short in a drought by what the event says.</summary>
[Trait("Category", "Case")]
public sealed class WaterTests
{
    private static readonly MaterialId Water = new("water");

    [Fact]
    public void Rights_to_water_in_Sonora_do_not_bind_in_the_plan()
    {
        Package package = BasePlan.Package;
        Supply[] rights = [.. package.Supplies.Where(s => s.Material == Water && s.Region.Value.StartsWith("mx-son-", StringComparison.Ordinal) && s.QuantityPerYear is not null)];
        Assert.Contains(rights, s => s.Region.Value == "mx-son-buenavista");
        ILookup<ProcessId, Recipe> uses = package.Recipes.Where(r => r.Material == Water).ToLookup(r => r.Process);
        foreach (Supply right in rights)
        {
            double atWork = package.Facilities.Where(f => f.Region == right.Region).Sum(f => f.CapacityPerYear * uses[f.Process].Sum(r => -r.QuantityPerUnit));
            Assert.True(atWork < right.QuantityPerYear, $"{right.Id}: plants at work could draw {atWork}");
        }
    }

    [Fact]
    public void A_drought_cuts_the_water_of_every_site_by_its_severity_and_output_follows_the_balance()
    {
        Package package = Checkout.Model("north-america");
        var request = new ShockRequest { Package = package, Events = EventCase.Parse(package, "sonora-drought"), Months = 3 };
        var parts = Veta.Analyses.Shock.Shock.Parts(request, Workplaces.Of(SolverCatalog.Find("auto")), new MarketCache(), TestContext.Current.CancellationToken);
        int sites = 0;
        double copper = 0, usual = 0;
        foreach (ShockedPart part in parts)
        {
            ILookup<ProcessId, Recipe> uses = part.Market.Package.Recipes.Where(r => r.Material == Water).ToLookup(r => r.Process);
            foreach (var site in part.Market.Package.Facilities.Where(f => f.Region.Value.StartsWith("mx-son-", StringComparison.Ordinal) && uses[f.Process].Any()).GroupBy(f => f.Region))
            {
                double Drawn(MarketMonth month) => site.Sum(f => month.Activity.GetValueOrDefault(f.Id) * -uses[f.Process].Sum(r => r.QuantityPerUnit));
                double bought = part.Market.Base.Bought.GetValueOrDefault(new SupplyId(site.Key + "-water"));
                if (bought < 1) { continue; }
                sites++;
                Assert.Equal(bought, Drawn(part.Calm[1]), 1e-4 * bought);
                Assert.Equal(0.7 * bought, Drawn(part.Months[1]), 1e-4 * bought);
                Assert.Equal(0.7 * bought, Drawn(part.Months[2]), 1e-4 * bought);
                foreach (Facility plant in site.Where(f => f.Process.Value == "copper-sulphide-mining-sonora"))
                {
                    copper += part.Months[1].Activity[plant.Id];
                    usual += part.Calm[1].Activity[plant.Id];
                }
            }
        }

        // Concentrators draw most of the water and earn least with it: they give up at least the 30 %, and not twice that.
        Assert.True(sites >= 5, $"{sites} sites");
        Assert.InRange(copper / usual, 0.6, 0.7001);
    }
}
