using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.Network.Actions;

/// <summary>A price war on the market of the examples, by hand.</summary>
[Trait("Category", "Hand")]
public sealed class PriceWarTests
{
    private const string Head = "# events\nid,kind,actor,materials,factor\n";

    [Fact]
    public void Buyers_gain_what_the_seller_undercuts()
    {
        // The usual price is 20: 10, two of water at 1 and four of electricity at 2. In four months 50 t are used: a third less saves 6.67 on each at least, and more where buying moves into these months.
        double third = Loss("war,price-war,cl,metal,0.66666667");
        Assert.InRange(third, -2 * 50 * 20 / 3.0, -50 * 20 / 3.0);
        Assert.True(Loss("war,price-war,cl,metal,0.33333333") < 2 * third);
        Assert.Equal(Loss("war,price,cl,metal,0.66666667"), third, 1e-6);
        Assert.Equal(0, Loss("war,price-war,cl,metal,1.5"), 1e-6);
    }

    [Fact]
    public void A_plant_abroad_that_the_actor_controls_undercuts_too()
    {
        Package package = ActionExamples.With(ActionList.EventOf("price-war"));
        Assert.Equal(["mine"], Plants(package));
        Assert.Equal(["mine", "mx-plant"], Plants(package with { Facilities = [.. package.Facilities.Select(f => f.Id.Value == "mx-plant" ? f with { Owner = new RegionId("cl") } : f)] }));
    }

    private static string[] Plants(Package package) => [.. EventReach.Of(EventCase.Of(package, new EventId("example")), package).Plants.Select(p => p.Value)];

    private static double Loss(string row)
    {
        Package package = Package.FromText(ActionExamples.Market + "\n" + Head + row + "\n");
        return Shock.Run(new ShockRequest { Package = package, Events = EventCase.Parse(package, "war@start=2026-02,months=4"), Start = new Month(2026, 1), Months = 12, Warning = false }, Workplaces.Highs, TestContext.Current.CancellationToken).LossUsd;
    }
}
