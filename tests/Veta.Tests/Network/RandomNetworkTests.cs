using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>What holds for any package, tried on random ones with all linear blocks at once.</summary>
[Trait("Category", "Property")]
public sealed class RandomNetworkTests
{
    [Fact]
    public void Plans_are_optimal_balance_every_material_and_close_their_accounts()
    {
        for (int seed = 1; seed <= 30; seed++)
        {
            PlanResult plan = Plans.Sound(Plans.Of(RandomNetworks.Make(seed)));
            Assert.True(plan.Quality!.IsOptimalTo(1e-6), $"seed {seed}: {plan.Quality}");
            Assert.Equal(plan.ObjectiveUsd, plan.CostByActor.Values.Sum(), 1e-9 * Math.Abs(plan.ObjectiveUsd));
            Assert.All(plan.Activity, a => Assert.True(a.ActivityPerYear <= a.CapacityPerYear + 1e-6, $"seed {seed}: {a}"));
        }
    }

    [Fact]
    public void Two_independent_engines_agree()
    {
        for (int seed = 1; seed <= 30; seed++)
        {
            Package package = RandomNetworks.Make(seed);
            Plans.Sound(Plans.Of(package, Engines.Get("clp"))).Costs(Plans.Of(package).ObjectiveUsd);
        }
    }

    [Fact]
    public void More_supply_never_costs_more_and_a_tighter_cap_never_costs_less()
    {
        for (int seed = 1; seed <= 15; seed++)
        {
            Package package = RandomNetworks.Make(seed);
            double cost = Plans.Of(package).ObjectiveUsd, slack = 1e-7 * Math.Abs(cost);
            Assert.True(Plans.Of(Rewriting.WithMoreSupply(package, seed)).ObjectiveUsd <= cost + slack, $"seed {seed}: more supply costs more");
            Package tighter = package with
            {
                ShareCaps = [.. package.ShareCaps.Select(c => c with { MaximumShare = c.MaximumShare / 2 })],
                ImpactCaps = [.. package.ImpactCaps.Select(c => c with { QuantityPerYear = c.QuantityPerYear / 2 })],
            };
            Assert.True(Plans.Of(tighter).ObjectiveUsd >= cost - slack, $"seed {seed}: a tighter cap costs less");
        }
    }

    [Fact]
    public void Names_and_the_order_of_rows_do_not_matter()
    {
        for (int seed = 1; seed <= 10; seed++)
        {
            Package package = RandomNetworks.Make(seed);
            double cost = Plans.Of(package).ObjectiveUsd;
            Plans.Sound(Plans.Of(Rewriting.Reverse(Rewriting.Rename(package, "q-")))).Costs(cost);
            Plans.Sound(Plans.Of(Rewriting.ScaleMoney(package, 0.001))).Costs(0.001 * cost);
        }
    }

    [Fact]
    public void The_worth_of_a_limit_predicts_what_a_little_more_room_saves()
    {
        int tried = 0;
        for (int seed = 1; seed <= 20; seed++)
        {
            Package package = RandomNetworks.Make(seed);
            PlanResult plan = Plans.Of(package);
            foreach (BindingRow binding in plan.Bindings.Where(b => b.Table == "facilities" && b.Column == "resource_units").Take(2))
            {
                Package more = package with { Facilities = [.. package.Facilities.Select(f => f.Id.Value == binding.Key ? f with { ResourceUnits = f.ResourceUnits + 1e-3 } : f)] };
                double saved = (plan.ObjectiveUsd - Plans.Of(more).ObjectiveUsd) / 1e-3;
                Assert.Equal(binding.WorthPresentUsd, saved, 1e-4 * Math.Max(1, binding.WorthPresentUsd));
                tried++;
            }
        }

        Assert.True(tried >= 10, $"only {tried} limits bind");
    }
}
