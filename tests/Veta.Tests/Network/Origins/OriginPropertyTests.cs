using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Network.Origins;

/// <summary>What holds for caps by maker on any network: with a lane round about, a remelter, a stock.</summary>
[Trait("Category", "Property")]
public sealed class OriginPropertyTests
{
    [Fact]
    public void Classes_as_materials_of_their_own_cost_the_same()
    {
        for (int seed = 1; seed <= 40; seed++)
        {
            var forms = new TwoForms(seed);
            PlanResult plan = Plans.Sound(Plans.Of(Package.FromText(forms.Capped("maker")), Engines.Get(seed % 2 == 0 ? "highs" : "clp")));
            double rewritten = Plans.Sound(forms.Rewritten()).ObjectiveUsd;
            Assert.True(Math.Abs(plan.ObjectiveUsd - rewritten) <= 1e-8 * rewritten, $"seed {seed}: {plan.ObjectiveUsd} and {rewritten}");
        }
    }

    [Fact]
    public void Booked_use_keeps_the_cap_and_the_world_uses_no_less_of_the_group_than_it_makes()
    {
        for (int seed = 1; seed <= 40; seed++)
        {
            var forms = new TwoForms(seed);
            PlanResult plan = Plans.Of(forms.Capped("maker"));
            Assert.All(plan.OriginShares.Where(r => r.BookedShare is not null), r => Assert.True(r.BookedShare <= forms.Share + 1e-7, $"seed {seed}: {r}"));
            // All users are capped: over both years they use what X makes, less what shredding and melting loses.
            double booked = plan.OriginShares.Sum(r => (r.BookedShare ?? 0) * r.UsePerYear);
            Assert.True(booked <= MadeByX(plan) + 1e-6 && booked >= MadeByX(plan) - Lost(plan) - 1e-6, $"seed {seed}: {booked} of {MadeByX(plan)}");
            Assert.True(Keeps(plan, forms.Share), $"seed {seed}: the cap is met by goods that change their flag");
        }
    }

    [Fact]
    public void Caps_by_the_last_border_break_what_caps_by_maker_keep()
    {
        int broken = 0;
        for (int seed = 1; seed <= 40; seed++)
        {
            var forms = new TwoForms(seed);
            if (!Keeps(Plans.Of(forms.Capped("border")), forms.Share)) { broken++; }
        }

        Assert.InRange(broken, 20, 40);
    }

    [Fact]
    public void Traced_and_booked_shares_have_the_same_world_sum_in_years_without_stock_and_losses()
    {
        int compared = 0;
        for (int seed = 1; seed <= 40; seed++)
        {
            PlanResult plan = Plans.Of(new TwoForms(seed).Capped("maker"));
            if (plan.Stocks.Any(s => s.LevelUnits > 1e-6) || Lost(plan) > 1e-9) { continue; }
            foreach (IGrouping<int, OriginShareRow> year in plan.OriginShares.GroupBy(r => r.Year))
            {
                Assert.Equal(year.Sum(r => (r.BookedShare ?? 0) * r.UsePerYear), year.Sum(r => (r.TracedShare ?? 0) * r.UsePerYear), 1e-6);
                compared++;
            }
        }

        Assert.True(compared > 20, $"only {compared} years could be compared");
    }

    private static bool Keeps(PlanResult plan, double share) => MadeByX(plan) - Lost(plan) <= (share * plan.Unserved.Sum(u => u.DemandPerYear - u.UnservedPerYear)) + 1e-6;

    private static double MadeByX(PlanResult plan) => plan.Activity.Where(a => a.Facility.Value == "x-plant").Sum(a => a.ActivityPerYear);

    private static double Lost(PlanResult plan) => plan.Activity.Where(a => a.Facility.Value.StartsWith("z-shred", StringComparison.Ordinal)).Sum(a => a.ActivityPerYear)
        - plan.Activity.Where(a => a.Facility.Value.StartsWith("z-melt", StringComparison.Ordinal)).Sum(a => a.ActivityPerYear);
}
