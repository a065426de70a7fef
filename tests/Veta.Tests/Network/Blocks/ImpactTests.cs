using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp.Files;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>The smelter emits 2,000 kg CO2e and takes 5 m3 of water per t of metal; concentrate that is bought took 3 m3 per t. At 75 t of metal and 150 t of concentrate a year.</summary>
[Trait("Category", "Hand")]
public sealed class ImpactTests
{

    [Fact]
    public void Impacts_of_what_runs_and_of_what_is_bought_are_those_worked_out_by_hand()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Smelter);
        Assert.Equal(
            [
                "greenhouse-gases mx smelting metal Direct 75 150 t CO2",
                "water mx  concentrate CradleToGate 150 450 m3", // 140 of the mine and 10 that must be taken
                "water mx smelting metal Direct 75 375 m3",
            ],
            plan.ImpactAmounts.Select(a => string.Create(Invariant, $"{a.Category} {a.Country} {a.Process} {a.Material} {a.Boundary} {a.QuantityPerYear:0.######} {a.ImpactPerYear:0.######} {a.ImpactUnit}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cap_binds_and_its_worth_is_in_money_per_unit_of_its_category()
    {
        // A unit of metal takes 5 m3 and its 2 concentrate 2·3, so 671 m3 allow 61; one more would earn 140 − 114 abroad.
        string text = BlockExamples.Smelter.With("greenhouse-gases,mx,2026,150,t CO2/y", "water,mx,2026,671,m3/y");
        PlanResult plan = Plans.Sound(text);
        Assert.Equal(61, plan.Value("activity(smelter,2026)"), 1e-9);
        BindingRow binding = Assert.Single(plan.Bindings, b => b.Table == "impact_caps");
        Assert.Equal("impact_caps[water,mx,2026].quantity_per_year", binding.Limit);
        Assert.Equal((140 - 114) / 11.0, binding.WorthUsdPerUnit, 1e-9);
        Assert.Equal(671, plan.ImpactAmounts.Where(a => a.Category.Value == "water").Sum(a => a.ImpactPerYear), 1e-9);

        var shown = new PlannedScenario("As it is", "Como es", Package.FromText(text), plan);
        string page = string.Join('\n', PlanPage.Of([shown], Language.English).OfType<PagePart.Table>().SelectMany(t => t.Rows).Select(r => string.Join(" | ", r)));
        Assert.Contains("Fresh water, Mexico: cap on impacts | 2026 | 2.4 USD/m3", page, StringComparison.Ordinal);
        Assert.Contains("Greenhouse gases | t CO2 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_narrowest_place_counts_and_a_process_without_a_figure_is_unknown_and_not_nothing()
    {
        string here = BlockExamples.Smelter.With("category,process,material,quantity_per_unit,unit,boundary\ngreenhouse-gases,smelting,,2000,kg CO2e/t,direct", "category,process,material,place,quantity_per_unit,unit,boundary\ngreenhouse-gases,smelting,,,2000,kg CO2e/t,direct\ngreenhouse-gases,smelting,,mx,3,t CO2/t,gate-to-gate\ngreenhouse-gases,smelting,,town,4,t CO2/t,gate-to-gate")
            .With("water,smelting,,5,m3/t,direct", "water,smelting,,,5,m3/t,direct").With("water,,concentrate,3,m3/t,cradle-to-gate", "water,,concentrate,,3,m3/t,cradle-to-gate").With("mx,2026,150,t CO2/y", "mx,2026,240,t CO2/y");
        PlanResult plan = Plans.Sound(here);
        ImpactAmountRow gases = Assert.Single(plan.ImpactAmounts, a => a.Category.Value == "greenhouse-gases");
        Assert.Equal((60, 240, ImpactBoundary.GateToGate), (Math.Round(gases.QuantityPerYear, 6), Math.Round(gases.ImpactPerYear, 6), gases.Boundary));

        PlanResult unknown = Plans.Sound(BlockExamples.Smelter.With("greenhouse-gases,smelting,,2000,kg CO2e/t,direct\n", "").With("greenhouse-gases,mx,2026,150,t CO2/y", "water,mx,2026,1e6,m3/y"));
        Assert.DoesNotContain(unknown.ImpactAmounts, a => a.Category.Value == "greenhouse-gases");
        ImpactCoverageRow none = Assert.Single(unknown.ImpactCoverage, c => c.Category.Value == "greenhouse-gases" && c.Country is null), all = Assert.Single(unknown.ImpactCoverage, c => c.Category.Value == "water" && c.Country is null);
        Assert.Equal((0.0, null), (none.KnownShare, none.WithoutEnergyShare));
        Assert.Equal((1.0, 1.0), (all.KnownShare, all.WithoutEnergyShare));
    }

    [Fact]
    public void Figures_without_a_cap_leave_the_program_as_it_is_without_them()
    {
        string bare = BlockExamples.Smelter[..BlockExamples.Smelter.IndexOf("# impact_categories", StringComparison.Ordinal)];
        string figures = BlockExamples.Smelter[..BlockExamples.Smelter.IndexOf("# impact_caps", StringComparison.Ordinal)];
        Assert.Equal(TextOf(bare), TextOf(figures));
        Assert.Empty(Plans.Sound(bare).ImpactCoverage);
        Assert.DoesNotContain(Plans.Sound(bare).Tables(), t => t.Name.StartsWith("impact", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_block_can_read_the_total_of_a_category_in_a_period()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Smelter);
        NetworkContext context = plan.Model.Context;
        double[] amounts = context.Impacts.Ledger.Evaluate(plan.Solve.Primal);
        int[] map = context.Impacts.Sum(context.Data.Impacts.Categories.Of(new ImpactCategoryId("water")), _ => true, t => t);
        Assert.Equal(825, Enumerable.Range(0, map.Length).Where(e => map[e] == 0).Sum(e => amounts[e]), 1e-9);
    }

    [Theory]
    [InlineData("water,smelting,,5,m3/t,direct", "watr,smelting,,5,m3/t,direct", "unknown-id", "Did you mean water?")]
    [InlineData("water,smelting,,5,m3/t,direct", "water,smelting,,5,kg/t,direct", "impact-unit", "Write one of: m3/t, ")]
    [InlineData("water,smelting,,5,m3/t,direct", "water,smelting,,5,m3/MWh,direct", "impact-unit", "Write one of: m3/t, ")]
    [InlineData("water,smelting,,5,m3/t,direct", "water,smelting,metal,5,m3/t,direct", "impact-subject", "Name the process, or the material")]
    [InlineData("water,smelting,,5,m3/t,direct", "water,,,5,m3/t,direct", "impact-subject", "Name the process, or the material")]
    [InlineData("greenhouse-gases,mx,2026,150,t CO2/y", "greenhouse-gases,mx,2026,150,kt CO2/y", "impact-cap-unit", "Write t CO2/y")]
    public void A_figure_that_cannot_be_meant_is_an_error_that_says_what_to_write(string right, string wrong, string check, string next)
    {
        PackageException fault = Assert.Throws<PackageException>(() => Package.FromText(BlockExamples.Smelter.With(right, wrong)));
        Finding finding = Assert.Single(fault.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(check, finding.Check);
        Assert.Contains(next, finding.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("water,smelting,,5,m3/t,direct", "water,smelting,,5,m3/t,cradle-to-gate", "impact-not-counted")]
    [InlineData("greenhouse-gases,mx,2026,150,t CO2/y", "land,mx,2026,150,m2/y", "impact-cap-empty")]
    public void A_figure_that_is_not_counted_and_a_cap_on_nothing_are_warned_of(string right, string wrong, string check)
    {
        string text = BlockExamples.Smelter.With(right, wrong).With("water,m3,Fresh water,Agua dulce", "water,m3,Fresh water,Agua dulce\nland,m2,Land,Suelo");
        Assert.Contains(PackageText.Read(new PackageInfo { Name = "i", TitleEn = "I", TitleEs = "I" }, text).Findings, f => f.Check == check && f.Severity == Severity.Warning);
    }

    [Fact]
    public void Power_that_is_bought_is_not_counted_a_second_time_without_a_warning()
    {
        string text = BlockExamples.Smelter
            .With("id,stage,name_en,name_es\nconcentrate,concentrate,Concentrate,Concentrado", "id,stage,unit,mobile,name_en,name_es\npower,utility,MWh,false,Power,Luz\nconcentrate,concentrate,t,true,Concentrate,Concentrado").With("metal,refined,Metal,Metal", "metal,refined,t,true,Metal,Metal").With("slag,scrap,Slag,Escoria", "slag,scrap,t,true,Slag,Escoria")
            .With("smelting,concentrate,-2\n", "smelting,concentrate,-2\nsmelting,power,-1\n").With("tolling,,town,concentrate,10,20,true", "tolling,,town,concentrate,10,20,true\ngrid,,town,power,,1,")
            .With("water,smelting,,5,m3/t,direct", "water,smelting,,5,m3/t,direct\ngreenhouse-gases,,power,400,kg CO2e/MWh,cradle-to-gate");
        Assert.DoesNotContain(Of(text), f => f.Check == "impact-twice");
        Assert.Equal(150, Plans.Sound(text).ImpactAmounts.Where(a => a.Category.Value == "greenhouse-gases").Sum(a => a.ImpactPerYear), 1e-6); // 62.5 t at 2 + 0.4
        Finding twice = Assert.Single(Of(text.With("greenhouse-gases,smelting,,2000,kg CO2e/t,direct", "greenhouse-gases,smelting,,2000,kg CO2e/t,gate-to-gate")), f => f.Check == "impact-twice");
        Assert.Contains("boundary direct", twice.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_of_old_is_told_where_its_figures_go()
    {
        Finding column = Assert.Single(Of(BlockExamples.Smelter.With("id,stage,material,name_en,name_es\nsmelting,refined,metal,Smelting,Fundición", "id,stage,material,name_en,name_es,emissions_t_co2_per_unit\nsmelting,refined,metal,Smelting,Fundición,2")), f => f.Check == "unknown-column");
        Assert.Contains("impacts.csv", column.NextStep, StringComparison.Ordinal);
        Finding table = Assert.Single(Of(BlockExamples.Smelter + "\n# emission_caps\nregion,year,quantity_t_co2_per_year\nmx,2026,150\n"), f => f.Check == "unknown-table");
        Assert.Contains("impact_caps.csv", table.NextStep, StringComparison.Ordinal);
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static IReadOnlyList<Finding> Of(string text) => PackageText.Read(new PackageInfo { Name = "impacts", TitleEn = "Impacts", TitleEs = "Impactos" }, text).Findings;

    private static string TextOf(string package) => LpWriter.Write(NetworkModel.Build(Package.FromText(package)).Program);
}
