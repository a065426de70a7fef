using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Data;
using Veta.Network.Policy;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>What holds for every transfer, whatever levers, taxes, hurdle rates and shares a plan has.</summary>
[Trait("Category", "Property")]
public sealed class TransferPropertyTests
{
    private const string Partners = "# owner_shares\nfacility,partner,share\nplant,xx,0.3\n";

    private static readonly string _taxes = OnePlant.Taxes("us-royalty,us-law,1,royalty,Royalty,Regalía,0.02,none,10,", "us-income,us-law,10,profit-tax,Tax,Impuesto,0.25,straight-line,10,");

    private static readonly string[] _levers =
    [
        "a,production-credit,metal,plant,,,,,{0},,,", "b,grant,,plant,,{1},,,,,,", "c,loan,,plant,,{1},0.05,15,,,,", "d,equity-stake,,plant,,{1},0.04,,,,,", "e,price-floor-cfd,metal,plant,,{1},,,{2},,,",
        "f,border-price-floor,metal,,us,,,,{2},,,", "g,tariff,metal,,us,,{1},,,,,", "h,purchase-guarantee,metal,plant,,,,,{2},40,,us-treasury", "i,grant,,plant,,{1},,,,,5000,",
    ];

    /// <summary>Forty cases drawn by their number.</summary>
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Accounts_sum_to_nothing_over_transfers_and_goods_and_wedges_are_what_is_due(int number)
    {
        PlanPolicy policy = Planned(number, "owner").Policy!;
        double size = Math.Max(1, policy.Totals.Sum(t => Math.Abs(t.TransferUsd) + Math.Abs(t.GoodsUsd)));
        Assert.InRange(Math.Abs(policy.Totals.Sum(t => t.TransferUsd)), 0, 1e-9 * size);
        Assert.InRange(Math.Abs(policy.Totals.Sum(t => t.GoodsUsd)), 0, 1e-9 * size);
        Assert.True(policy.Settled.IsSettled);
        Assert.All(policy.Wedges, w => Assert.InRange(Math.Abs(w.DueUsdPerUnit - w.UsedUsdPerUnit), 0, 1e-3 * Math.Abs(w.PriceUsdPerUnit)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_transfer_moves_the_system_view(int number)
    {
        PlanResult none = Planned(number, "system", "none"), all = Planned(number, "system");
        Assert.Equal(none.ObjectiveUsd, all.ObjectiveUsd, 1e-9 * none.ObjectiveUsd);
        Assert.Equal(none.Built(), all.Built(), 1e-6);
        Assert.Equal(all.ObjectiveUsd, all.Policy!.SystemUsd, 1e-9 * all.ObjectiveUsd);
    }

    private static PlanResult Planned(int number, string view, string levers = "all")
    {
        var draw = new Random(number);
        string[] chosen = [.. _levers.Where(_ => draw.Next(3) == 0)];
        if (chosen.Length == 0) { chosen = [_levers[number % _levers.Length]]; }
        string rows = string.Join("\n", chosen.Select(l => string.Format(System.Globalization.CultureInfo.InvariantCulture, l, draw.Next(1, 30), draw.Next(1, 8) / 40.0, draw.Next(150, 200)))) + "\n";
        string more = OnePlant.Levers + rows + (draw.Next(2) == 0 ? _taxes : "") + (draw.Next(2) == 0 ? Partners : "");
        return OnePlant.Plan(more, view, draw.Next(140, 200), draw.Next(6, 16) / 100.0, levers);
    }
}
