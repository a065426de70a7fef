using Veta.Finance.Equity;
using Veta.Finance.Measures;
using Xunit;

namespace Veta.Tests.Finance.Equity;

[Trait("Category", "Hand")]
public sealed class EquityTests
{
    private static readonly double[] Flows = [-100, -50, 40, 60, 80, 90];

    [Fact]
    public void Partners_share_every_flow_and_nothing_is_lost()
    {
        foreach (JointVenture venture in (JointVenture[])[new() { Share = 0.4 }, new() { Share = 0.4, Carried = 1, CarryRate = 0.05 }, new() { Share = 0.4, PreferredReturn = 0.08, Promote = 0.2 }])
        {
            (double[] first, double[] second) = venture.Split(Flows);
            for (int t = 0; t < Flows.Length; t++) { Assert.Equal(Flows[t], first[t] + second[t], 1e-12); }
        }
    }

    [Fact]
    public void A_carried_partner_pays_nothing_and_his_advance_is_repaid_with_interest()
    {
        (double[] first, double[] second) = new JointVenture { Share = 0.4, Carried = 1, CarryRate = 0.05 }.Split(Flows);
        Assert.Equal([0.0, 0, 0], second[..3]);
        // Advanced 40 and 20: at year 2 owed 44.1 + 21 = 65.1; 16 repaid, 49.1 × 1.05 − 24 = 27.555, × 1.05 = 28.93275 of 32.
        Assert.Equal(32 - 28.93275, second[4], 1e-9);
        Assert.Equal(-100, first[0]);
    }

    [Fact]
    public void A_promote_is_paid_only_after_the_preferred_return()
    {
        (_, double[] second) = new JointVenture { Share = 0.5, PreferredReturn = 0.1, Promote = 0.2 }.Split([-100, 60, 60, 60]);
        // Owed 110 − 60 = 50 → 55 paid of 60 in year 2, 5 left: half of 55 plus half of 4.
        Assert.Equal(30, second[1], 1e-12);
        Assert.Equal(27.5 + 2, second[2], 1e-9);
        Assert.Equal(24, second[3], 1e-9);
    }

    [Fact]
    public void A_stream_takes_its_metal_up_to_its_limit()
    {
        // Half of 10, 20, 20, 10 units: 5, 10, and then 5 of the 20 that may be delivered; a fifth of the price is paid.
        double[] forgone = new MetalStream(100, 0.5, 0.2, 20).Forgone([10, 20, 20, 10], [10, 5, 10, 10]);
        Assert.Equal([40.0, 40, 40, 0], forgone);
        Assert.Equal(0, NetPresentValue.Of([], 0.1));
    }
}
