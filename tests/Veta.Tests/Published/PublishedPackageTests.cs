using Veta.Analyses.Planning;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Golden;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>The teaching packages of <c>models/</c> give the numbers printed in their sources, on every engine.</summary>
[Trait("Category", "Published")]
public sealed class PublishedPackageTests
{
    public static TheoryData<string> All => Engines.All;

    /// <summary>G. B. Dantzig, Linear Programming and Extensions, 1963, section 3-3: 153.675 thousand USD; duals of demand 0.225, 0.153, 0.126.</summary>
    [Theory, MemberData(nameof(All))]
    public void Dantzigs_transport_problem(string engine)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Checkout.Model("transport"), Engines.Get(engine)));
        plan.Costs(153_675);
        Assert.Equal(225, plan.Price("new-york", "canned-goods", 2026), 1e-9);
        Assert.Equal(153, plan.Price("chicago", "canned-goods", 2026), 1e-9);
        Assert.Equal(126, plan.Price("topeka", "canned-goods", 2026), 1e-9);
        Assert.Equal(153_675, plan.CostByCategory[CostCategory.Transport], 1e-9);
        Assert.Empty(plan.Builds);
        Assert.Equal(300, plan.Value("flow(seattle-chicago,canned-goods,2026)"), 1e-9);
        Assert.Equal(275, plan.Value("flow(san-diego-topeka,canned-goods,2026)"), 1e-9);
    }

    /// <summary>Kendrick, Meeraus and Alatorre, The Planning of Investment Programs in the Steel Industry, 1984, small static model: 538.8112 million USD.</summary>
    [Theory, MemberData(nameof(All))]
    public void The_Mexican_steel_industry(string engine)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Checkout.Model("mexico-steel"), Engines.Get(engine)));
        Assert.Equal(538.8112, plan.ObjectiveUsd / 1e6, 0.001);
        Assert.Equal(556.886, plan.CostByCategory[CostCategory.Purchases] / 1e6, 0.001);
        Assert.Equal(56.002, plan.CostByCategory[CostCategory.Transport] / 1e6, 0.001);
        Assert.Equal(-74.076, plan.CostByCategory[CostCategory.Sales] / 1e6, 0.001);
        Assert.DoesNotContain(plan.Purchases, p => p.Supply.Value == "imported-steel");
        Assert.Equal(0.529, plan.Sales.Single().QuantityPerYear / 1e6, 0.0005);
        Assert.Equal(0.529, plan.Flows.Single(f => f.Destination.Value == "export-port").QuantityPerYear / 1e6, 0.0005);
        Assert.Equal("sicartsa-export-port", plan.Flows.Single(f => f.Destination.Value == "export-port").Lane.Value);
    }
}
