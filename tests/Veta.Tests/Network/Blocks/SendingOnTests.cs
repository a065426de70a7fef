using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>The straight lane costs 90 with its duty of 30; by way of the second country the same goods cost 65, and its own 70. In the base year it made 20 and passed on 10.</summary>
public sealed class SendingOnTests
{
    [Fact]
    public void A_country_sends_what_it_makes_and_what_it_used_to_pass_on()
    {
        PlanResult plan = Plan(BlockExamples.Sending);
        Assert.Equal([30, 30], Way(plan, "my-us"));
        plan.Costs(2 * ((10 * 65) + (20 * 70) + (70 * 90)));
    }

    [Fact]
    public void Without_the_rule_goods_change_their_flag() => Assert.Equal([100, 100], Way(Plan(BlockExamples.Sending.Replace("sending-on,usual", "sending-on,free", StringComparison.Ordinal)), "my-us"));

    [Fact]
    public void What_may_be_passed_on_grows_with_the_market_of_the_buyer()
    {
        string growing = BlockExamples.Sending.Replace("us,metal,,,100,1000", "us,metal,,2025,100,1000\nus,metal,,2026,110,1000\nus,metal,,2027,120,1000", StringComparison.Ordinal);
        Assert.Equal([31, 32], Way(Plan(growing), "my-us"));
    }

    [Fact]
    public void A_country_that_passed_nothing_on_sends_its_own_goods_only()
    {
        string own = BlockExamples.Sending.Replace("my-us,,metal,us,my,2025,30,90,0", "my-us,,metal,us,my,2025,20,90,0", StringComparison.Ordinal).Replace("cn-my,,metal,my,cn,2025,10,60,0\n", "", StringComparison.Ordinal);
        Assert.Equal([20, 20], Way(Plan(own), "my-us"));
    }

    private static double[] Way(PlanResult plan, string lane) => [.. plan.Flows.Where(f => f.Lane.Value == lane).OrderBy(f => f.Year).Select(f => Math.Round(f.QuantityPerYear, 6))];

    private static PlanResult Plan(string text) => Plans.Sound(Plans.Of(Package.FromText(text)));
}
