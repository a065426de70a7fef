using Veta.Analyses.Depend.Tracing;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

public sealed class FlowBalanceTests
{
    [Fact]
    public void The_least_move_closes_a_gap_in_proportion_to_the_flows()
    {
        // A country takes in 60 + 40 and gives out 110. min (a−60)²/60 + (b−40)²/40 + (c−110)²/110 with a + b = c:
        // the price of the gap is −10 / (60 + 40 + 110), so a = 60(1 + 1/21), b = 40(1 + 1/21), c = 110(1 − 1/21).
        BalancedFlows balanced = FlowBalance.Of(1, [1], [new(-1, 0, 60), new(-1, 0, 40), new(0, -1, 110)]);
        Assert.Equal(60 * 22.0 / 21, balanced.Quantities[0], 1e-9);
        Assert.Equal(40 * 22.0 / 21, balanced.Quantities[1], 1e-9);
        Assert.Equal(110 * 20.0 / 21, balanced.Quantities[2], 1e-9);
        Assert.Equal(-10, balanced.ImbalanceBefore[0], 1e-12);
        Assert.Equal(0, balanced.ImbalanceAfter[0], 1e-9);
        Assert.Equal(60 / 21.0, balanced.Residuals[0], 1e-9);
    }

    [Fact]
    public void A_firm_figure_stays_and_a_doubtful_one_gives_way()
    {
        BalancedFlows balanced = FlowBalance.Of(1, [0.9], [new(-1, 0, 100, 0), new(0, -1, 80)]);
        Assert.Equal(100, balanced.Quantities[0], 1e-9);
        Assert.Equal(90, balanced.Quantities[1], 1e-9);
    }

    [Fact]
    public void Chains_with_losses_balance_at_every_node_and_no_flow_falls_below_zero()
    {
        StageFlow[] flows = [new(-1, 0, 100), new(-1, 1, 5), new(0, 1, 30), new(0, 2, 50), new(1, 2, 60), new(2, 1, 3), new(2, -1, 95)];
        BalancedFlows balanced = FlowBalance.Of(3, [1, 1, 0.95], flows);
        Assert.All(balanced.ImbalanceAfter, gap => Assert.Equal(0, gap, 1e-6));
        Assert.All(balanced.Quantities, q => Assert.True(q >= 0));
        Assert.Contains(balanced.ImbalanceBefore, gap => Math.Abs(gap) > 1);
    }

    [Fact]
    public void What_cannot_be_balanced_is_shown()
    {
        BalancedFlows balanced = FlowBalance.Of(1, [1], [new(-1, 0, 10, 0), new(0, -1, 7, 0)]);
        Assert.Equal(3, balanced.ImbalanceAfter[0], 1e-12);
        Assert.Throws<ArgumentException>(() => FlowBalance.Of(1, [1], [new(-1, 0, -1)]));
    }
}
