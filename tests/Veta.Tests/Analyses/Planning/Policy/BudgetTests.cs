using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network.Policy;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>Limits on public money, capital of a state at its own rate, and partners, on one plant against the world.</summary>
public sealed class BudgetTests
{
    private const string Given = OnePlant.Levers + "given,grant,,plant,,0.25,,,,,,us-treasury\n";

    // Capital recovery over 20 years at 4, 8, 10 and 12 %.
    private const double At4 = 0.07358175, At10 = 0.11745962, At12 = 0.13387878;

    [Theory]
    [InlineData("all,us-treasury,,,,false,7500", 30)] // 250 a unit
    [InlineData("year,us-treasury,,2026,2026,true,5000", 20)]
    [InlineData("later,us-treasury,,2027,2045,false,0", 60)] // nothing is decided in these years
    [InlineData("here,us-treasury,us,,,false,2500", 10)]
    [InlineData("abroad,us-treasury,xx,,,false,0", 60)] // what the treasury gives to plants of another country
    [InlineData("theirs,xx-treasury,,,,false,0", 60)] // the budget of another
    public void A_budget_holds_for_its_payer_its_years_and_the_plants_of_its_regions(string row, double built) =>
        Assert.Equal(built, OnePlant.Plan(Given + "# budgets\nid,payer,regions,first_year,last_year,each_year,amount_usd\n" + row + "\n").Built(), 1e-6);

    [Fact]
    public void The_amount_of_a_lever_is_what_it_can_give_in_all_and_an_owner_may_build_without_it()
    {
        PlanResult poor = OnePlant.Plan(OnePlant.Levers + "given,grant,,plant,,0.25,,,,,7500,us-treasury\n");
        Assert.Equal(30, poor.Built(), 1e-6);
        Assert.Equal("levers", poor.Bindings.First(b => b.Column == "amount_usd").Table);

        // At 200 the plant pays without help: all is built, and the grant is what it is.
        PlanResult rich = OnePlant.Plan(OnePlant.Levers + "given,grant,,plant,,0.25,,,,,7500,us-treasury\n", price: 200);
        Assert.Equal(60, rich.Built(), 1e-6);
        Assert.Equal(-7500 * 0.10185221, rich.Treasury(), 1e-3);
    }

    [Fact]
    public void A_public_stake_at_the_rate_of_the_owner_builds_nothing_and_one_at_its_own_lowers_what_the_plant_needs()
    {
        const string Market = OnePlant.Levers + "stake,equity-stake,,plant,,0.5,,,,,,us-treasury\n", Cheap = OnePlant.Levers + "stake,equity-stake,,plant,,0.5,0.04,,,,,us-treasury\n";
        double needed = 50 + (1000 * 0.5 * (At12 + At4));
        Assert.Equal(0, OnePlant.Plan(Market, price: 183.8786).Built(), 1e-6);
        Assert.Equal(60, OnePlant.Plan(Market, price: 183.8789).Built(), 1e-6);
        Assert.Equal(0, OnePlant.Plan(Cheap, price: needed - 1e-4).Built(), 1e-6);
        PlanResult built = OnePlant.Plan(Cheap, price: needed + 1);
        Assert.Equal(60, built.Built(), 1e-6);

        // The treasury forgoes 8 % less 4 % on its half and earns half of the rent.
        Assert.Equal((60 * 500 * (At4 - 0.10185221)) + 30, built.Treasury(), 1e-2);
    }

    [Fact]
    public void Partners_of_a_joint_venture_ask_their_own_rates_of_their_shares()
    {
        const string Partners = "xx,,0.1\n# owner_shares\nfacility,partner,share\nplant,xx,0.4\n";
        double needed = 50 + (1000 * ((0.6 * At12) + (0.4 * At10)));
        Assert.Equal(0, OnePlant.Plan(Partners, price: needed - 1e-4).Built(), 1e-6);
        PlanResult built = OnePlant.Plan(Partners, price: needed + 1);
        Assert.Equal(60, built.Built(), 1e-6);
        Assert.Equal(0.4 * 60, OnePlant.Recovery * built.Policy!.Transfers.Where(t => t.Instrument == "dividend").Sum(t => t.PresentUsd), 1e-2);
        Assert.Throws<InputException>(() => OnePlant.Plan(Partners.Replace("plant,xx,0.4", "plant,xx,1\nplant,us,0.1", StringComparison.Ordinal)));
    }
}
