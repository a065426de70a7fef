using Veta.Analyses;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>A plant makes 1,200 magnets a year with a hundredth of dysprosium at 200 and loses a fifth of it. It can save 5 % more in each month from that of the news on two rungs: up to a tenth at twice the price, up to a fifth more at five times.</summary>
[Trait("Category", "Hand")]
public sealed class InputSavingTests
{
    private static Package Package(string savings = "dysprosium,,1,2,0.1,0.05\ndysprosium,,2,5,0.2,0.05")
    {
        string text = BlockExamples.Saving.Replace("months,3\nfirst-month,1\ndemand-steps,3", "last-year,2026", StringComparison.Ordinal).Replace("refined,,cn,dysprosium,10,200", "refined,,cn,dysprosium,,200", StringComparison.Ordinal)
            .Replace("dysprosium,,1,2,0.1,0.05\ndysprosium,,2,5,0.2,0.05", savings, StringComparison.Ordinal);
        text = text[..text.IndexOf("# reference_prices", StringComparison.Ordinal)] + text[text.IndexOf("# input_savings", StringComparison.Ordinal)..] + "\n# events\nid,kind,actor,target,materials,severity\ncut,export-ban,cn,,dysprosium,0.2\n";
        Package package = Veta.Data.Package.FromText(text.Replace("sea,cn,jp,dysprosium,0", "sea,cn,jp,dysprosium,0,0", StringComparison.Ordinal).Replace("id,origin,destination,materials,cost_usd_per_unit\nsea", "id,origin,destination,materials,cost_usd_per_unit,transit_days\nsea", StringComparison.Ordinal));
        return package with { Info = package.Info with { Home = ["jp"] } };
    }

    private static (ShockResult Result, ShockedPart Part) Run(Package package)
    {
        IReadOnlyList<ShockedPart> parts = [];
        var request = new ShockRequest { Package = package, Events = EventCase.Parse(package, "cut@start=2026-01"), Start = new Month(2026, 1), Months = 8, Warning = false };
        ShockResult result = Veta.Analyses.Shock.Shock.Run(request, new Workplace { Solver = SolverCatalog.Find("highs") }, new MarketCache(), true, TestContext.Current.CancellationToken, made => parts = made);
        return (result, Assert.Single(parts));
    }

    private static double Ratio(ShockResult result, int month) => result.Prices.Where(p => p.Material.Value == "dysprosium" && p.Region.Value == "jp" && p.Month == $"2026-0{month + 1}").Select(p => p.Ratio!.Value).DefaultIfEmpty(1).Single();

    [Fact]
    public void A_dear_input_costs_what_the_rung_does_on_which_plants_stand()
    {
        (ShockResult result, ShockedPart part) = Run(Package());
        double[] saved = [.. part.Months.Select(m => Math.Round(m.Saved.Values.Sum(), 6))], made = [.. part.Months.Select(m => Math.Round(m.Activity.Values.Sum(), 6))];

        // What passes is 9.6 of 12 a year: two rungs of 5 % of 12 make 1,080 of it. From the second month on the second rung is not needed in full: dysprosium costs five times 200, a magnet 58
        // instead of 50, and users take 1.16 to the power of −0.1 of 1,200, up to a step of their curve.
        Assert.Equal(1.2, saved[0]);
        Assert.Equal(1080, made[0]);
        Assert.All(Enumerable.Range(1, 7), t => Assert.Equal(100 * (9.6 + saved[t]), made[t], 1e-3));
        Assert.All(made[1..], m => Assert.InRange(m, 1200 * 0.975, 1200 * 0.99));
        Assert.Equal(5, Ratio(result, 4), 0.01);
        Assert.True(Ratio(result, 0) > 20);
        Assert.All(part.Calm, month => Assert.Equal(0, month.Saved.Values.Sum(), 1e-9));
        Assert.Contains(result.DearInputs, d => d.Material.Value == "dysprosium" && d.SavedShare is > 0.1 and < 0.12);
    }

    [Fact]
    public void Rows_of_a_process_replace_those_of_all_and_nothing_is_saved_where_nothing_is_news()
    {
        (ShockResult result, ShockedPart part) = Run(Package("dysprosium,,1,2,0.5,0.5\ndysprosium,sintering,1,3,0.5,0.5"));
        Assert.Equal(3, Ratio(result, 4), 0.01);
        Assert.Equal(2.4, part.Months[4].Saved.Values.Sum(), 0.01);
        Assert.Equal(Run(Package("dysprosium,,1,2,0,0")).Result.LossUsd, Run(Package("dysprosium,,1,2,0.5,0")).Result.LossUsd, 1e-6);
    }
}
