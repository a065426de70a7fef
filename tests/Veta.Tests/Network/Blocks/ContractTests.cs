using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Checks;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

public sealed class ContractTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void A_plant_delivers_what_it_has_promised_as_far_as_its_input_goes_and_pays_for_the_rest()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Contracted);

        // Metal from China costs 2 x 5 + 20 + 5 = 35 in the United States, at home 2 x 20 + 30 = 70: without contracts home would stand still.
        // 2026: home is not built, the agency misses 20 at 60; 120 x 35. 2027 and 2028: 100 oxide let home make 50 of the 60 it owes; the maker, whose damages are lower, misses 10 at 50;
        // 50 x 70 + 70 x 35.
        plan.Costs((120 * 35) + (20 * 60) + (2 * ((50 * 70) + (70 * 35) + (10 * 50))));
        Assert.Equal(2200, plan.CostByCategory[CostCategory.Damages], 1e-6);
        Assert.Equal(
            ["home-maker 2027 40 30", "home-maker 2028 40 30", "home-agency 2026 20 0", "home-agency 2027 20 20", "home-agency 2028 20 20", "away-maker 2026 20 20", "away-maker 2027 20 20"],
            plan.Deliveries.Select(d => FormattableString.Invariant($"{d.Contract} {d.Year} {d.PromisedPerYear:0.###} {d.DeliveredPerYear:0.###}")));

        // One unit of oxide more makes half a unit of metal, which saves half of 50 + 35 - 30. A further unit of metal then loses the damages.
        DeliveryRow maker = plan.Deliveries.First(d => d.Contract.Value == "home-maker");
        Assert.Equal((DeliveryLack.Input, "oxide"), (maker.Lack, maker.Lacking?.Value));
        Assert.Equal(27.5, maker.LackingPriceUsdPerUnit!.Value, 1e-6);
        Assert.Equal(50, maker.LossUsdPerUnit!.Value, 1e-6);
        Assert.Equal(DeliveryLack.Capacity, plan.Deliveries.Single(d => d is { Year: 2026, DeliveredPerYear: < 1 }).Lack);
        Assert.Equal(50, plan.Dual("contract(home,metal,2027)"), 1e-6);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_plant_whose_damages_are_less_than_what_it_loses_pays_them()
    {
        // Home costs 35 more than China: 30 of damages do not make it run, 60 do, so that one more of the 20 for the agency costs 35.
        PlanResult plan = Plans.Sound(BlockExamples.Contracted.With("2028,in-force,50", "2028,in-force,30"));
        DeliveryRow maker = plan.Deliveries.First(d => d.Contract.Value == "home-maker");
        Assert.Equal(0, maker.DeliveredPerYear, 1e-6);
        Assert.Equal((DeliveryLack.Input, "oxide", 35), (maker.Lack, maker.Lacking?.Value, Math.Round(maker.LossUsdPerUnit!.Value, 6)));
        Assert.Equal(35, plan.Dual("contract(home,metal,2027)"), 1e-6);
    }

    [Theory]
    [InlineData("announced")]
    [InlineData("ended")]
    public void What_is_not_in_force_binds_nobody(string status)
    {
        string text = BlockExamples.Contracted.Replace("in-force", status, StringComparison.Ordinal);
        PlanResult plan = Plans.Sound(text);
        Assert.Empty(plan.Deliveries);
        plan.Costs(3 * 120 * 35);
    }

    [Fact]
    public void A_contract_without_a_quantity_binds_nobody_and_needs_no_damages()
    {
        Package package = Package.FromText(BlockExamples.Contracted);
        Package unsaid = package with { Contracts = [.. package.Contracts.Select(c => c with { QuantityPerYear = null, OutputShare = null, PenaltyUsdPerUnit = null })] };
        Assert.Empty(new ContractCheck().Run(unsaid));
        Assert.Empty(Plans.Sound(Plans.Of(unsaid)).Deliveries);
    }

    [Theory]
    [InlineData("away-maker,away,metal,Maker,,0.1", "away-maker,away,oxide,Maker,,0.1", "contract-output")]
    [InlineData("home-maker,home,metal,Maker,40,,", "home-maker,home,metal,Maker,40,0.5,", "contract-quantity")]
    [InlineData("2027,in-force,10", "2025,in-force,10", "contract-years")]
    [InlineData("2027,in-force,10", "2027,in-force,", "contract-penalty")]
    [InlineData("home-maker,home,metal,Maker,40,,", "away-too,away,metal,Other,,0.95,", "contract-shares")]
    public void A_contract_that_cannot_be_kept_as_it_is_written_is_found(string passage, string replacement, string check)
    {
        Assert.Empty(new ContractCheck().Run(Package.FromText(BlockExamples.Contracted)));
        Package? read = null;
        PackageException? refused = Record.Exception(() => read = Package.FromText(BlockExamples.Contracted.With(passage, replacement))) as PackageException;
        Finding only = Assert.Single(refused?.Findings ?? [.. new ContractCheck().Run(read!)]);
        Assert.Equal(check, only.Check);
        Assert.NotEmpty(only.NextStep);
    }

    [Fact]
    public void The_page_says_which_contracts_fall_short_and_what_was_missing()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Contracted);
        (string said, PagePart.Table table) = Told(Language.English);
        Assert.Contains("holds to 3 contracts in force; 2 fall short", said, StringComparison.Ordinal);
        Assert.Equal([("home-maker", "Oxide"), ("home-agency", "capacity")], table.Rows.Select(r => (r[0], r[^1])).OrderByDescending(r => r.Item1));
        Assert.Contains("se atiene a 3 contratos vigentes", Told(Language.Spanish).Said, StringComparison.Ordinal);

        (string Said, PagePart.Table Table) Told(Language language)
        {
            IReadOnlyList<PagePart> page = PlanPage.Of([new PlannedScenario("Base", "Base", plan.Model.Context.Data.Package, plan)], language);
            string title = language == Language.English ? "Contracts that fall short" : "Contratos que quedan cortos";
            return (string.Join(' ', page.OfType<PagePart.Paragraph>().Select(p => p.Text)), Assert.Single(page.OfType<PagePart.Table>(), t => t.Title == title));
        }
    }
}
