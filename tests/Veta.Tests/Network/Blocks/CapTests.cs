using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

public sealed class CapTests
{
    private const string Line = "imports,Imports from China,Importaciones de China,flow,unit/y,mx,cn,,,40";

    [Fact]
    [Trait("Category", "Hand")]
    public void Caps_bind_where_they_are_dear_and_say_what_a_unit_of_room_is_worth()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Capped);

        // 100 a year are wanted: 40 from China at 11, as much as caps let the smelter make at 30, and the rest from Peru at 52. In 2026 the smelter has 20 and may build 240 / 12 = 20 more,
        // which serve at once; from 2027 emissions of 90 allow 45, for which it builds 5 more. The reserve is filled by 10 in 2027: a year earlier it would cost 1 more to hold.
        Assert.Equal([20, 5], plan.Builds.Select(b => b.CapacityPerYear), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([240, 60], plan.Builds.Select(b => b.InvestmentUsd), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([40, 40, 40], plan.Flows.Where(f => f.Lane.Value == "from-china").Select(f => f.QuantityPerYear), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([20, 25, 15], plan.Flows.Where(f => f.Lane.Value == "from-peru").Select(f => f.QuantityPerYear), (a, b) => Math.Abs(a - b) < 1e-6);

        // One more from China saves one from Peru, 52 - 11. One USD more in 2026 builds 1/12 a year earlier, which saves 52 - 30 less a charge of 12 / 20.
        BindingRow imports = Assert.Single(plan.Bindings, b => b.Limit == "caps[imports].maximum" && b.Year == 2028);
        Assert.Equal(41, imports.WorthUsdPerUnit, 1e-6);
        Assert.Equal("cap_maximum(imports,2028)", imports.Row);
        Assert.Equal((52 - 30 - 0.6) / 12, Assert.Single(plan.Bindings, b => b.Key == "budget").WorthPresentUsd, 1e-6);
        Assert.Contains(plan.Bindings, b => b.Limit == "impact_caps[greenhouse-gases,mx,2027].quantity_per_year");
        Assert.Contains(plan.Bindings, b => b.Limit == "caps[reserve].minimum");
    }

    [Fact]
    [Trait("Category", "Property")]
    public void A_cap_that_says_what_a_dedicated_limit_says_gives_the_same_plan_and_the_same_worth()
    {
        // Room on a lane with one material, as a cap on what leaves on it.
        string capped = BlockExamples.Capped;
        string roomy = capped.With("id,origin,destination,materials,cost_usd_per_unit\n", "id,origin,destination,materials,cost_usd_per_unit,capacity_per_year\n").With("from-china,harbour,town,metal,1\n", "from-china,harbour,town,metal,1,40\n").With("from-peru,quay,town,metal,2\n", "from-peru,quay,town,metal,2,\n").With(Line + "\n", "");
        AssertSame(Plans.Sound(capped), Plans.Sound(roomy));

        // Capacity of a plant, as a cap on what it makes.
        string plant = "smelter,smelting,town,Smelter,Fundidora,operating,20,30,continuous,50,12,20";
        string small = capped.With(plant, "smelter,smelting,town,Smelter,Fundidora,operating,20,30,none,,,");
        string wide = capped.With(plant, "smelter,smelting,town,Smelter,Fundidora,operating,500,30,none,,,").With("id,name_en,name_es,ledger,unit,region,origin,from_year,minimum,maximum", "id,name_en,name_es,ledger,unit,region,origin,from_year,minimum,maximum,facilities,processes,materials")
            .With(Line, Line + ",,,metal\nplant,Plant,Planta,activity,unit/y,town,,,,20,smelter,smelting,metal");
        wide = string.Join('\n', wide.Split('\n').Select(l => l.StartsWith("budget,", StringComparison.Ordinal) || l.StartsWith("reserve,Reserve", StringComparison.Ordinal) ? l + ",,," : l));
        AssertSame(Plans.Sound(small), Plans.Sound(wide));

        // Least level of a stock, as a floor on what is held.
        string held = capped.With("reserve,Reserve,Reserva,level,unit,mx,,2027,10,", "").With("holding_cost_usd_per_unit_year\nreserve,town,metal,100,1", "holding_cost_usd_per_unit_year,final_minimum_units\nreserve,town,metal,100,1,10");
        string floored = capped.With("reserve,Reserve,Reserva,level,unit,mx,,2027,10,", "reserve,Reserve,Reserva,level,unit,mx,,2028,10,");
        AssertSame(Plans.Sound(held), Plans.Sound(floored));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void An_account_is_capped_by_who_pays()
    {
        string[] others = ["imports,Imports", "budget,", "reserve,Reserve"];
        string text = BlockExamples.Capped.With("from_year,minimum,maximum\n", "from_year,minimum,maximum,payer\n");
        text = string.Join('\n', text.Split('\n').Select(l => l.StartsWith("greenhouse-gases,mx", StringComparison.Ordinal) ? "greenhouse-gases,mx,2027,1e6,t CO2/y" : l.StartsWith("imports,Imports", StringComparison.Ordinal) ? l + ",\nmoney,,,cost,USD/y,,,,,1000,mx" : others.Any(o => l.StartsWith(o, StringComparison.Ordinal)) ? l + "," : l));
        PlanResult plan = Plans.Sound(text);
        Assert.Contains(plan.Bindings, b => b.Limit == "caps[money].maximum");
        Assert.Equal(1000, plan.Costs.Where(c => c.Actor == "mx" && c.UsdPerYear is not null).GroupBy(c => c.Year).Max(year => year.Sum(c => c.UsdPerYear!.Value)), 1e-6);
    }

    [Fact]
    public void A_floor_that_nothing_can_reach_is_the_conflict_by_its_name()
    {
        PlanResult plan = Plans.Of(BlockExamples.Capped.With("reserve,Reserve,Reserva,level,unit,mx,,2027,10,", "reserve,Reserve,Reserva,level,unit,mx,,2027,150,"));
        Assert.Equal(SolveStatus.Infeasible, plan.Status);
        Assert.Contains(plan.Conflicts, c => c.Limit is "caps[reserve].minimum" or "stocks[reserve].capacity_units");
    }

    [Theory]
    [InlineData("flow,unit/y,mx,cn,,,40", "flow,kt/y,mx,cn,,,40", "cap-unit", "Write unit/y")]
    [InlineData("flow,unit/y,mx,cn,,,40", "level,unit,mx,cn,,,40", "cap-filter", "Leave it blank; it chooses by materials, region.")]
    [InlineData("flow,unit/y,mx,cn,,,40", "flow,unit/y,mx,chn,,,40", "unknown-group", "cn")]
    [InlineData("flow,unit/y,mx,cn,,,40", "flow,unit/y,mx,cn,,,", "cap-without-bound", "Give one of the two.")]
    [InlineData("flow,unit/y,mx,cn,,,40", "flow,unit/y,mx,cn,,50,40", "cap-bounds-cross", "Correct one of the two.")]
    public void A_cap_that_cannot_be_meant_is_a_finding(string right, string wrong, string check, string next)
    {
        PackageException fault = Assert.Throws<PackageException>(() => Package.FromText(BlockExamples.Capped.With(right, wrong)));
        Finding finding = Assert.Single(fault.Findings, f => f.Severity == Severity.Error);
        Assert.Equal((check, "caps", "imports"), (finding.Check, finding.Table, finding.Row));
        Assert.Contains(next, finding.NextStep, StringComparison.Ordinal);
    }

    private static void AssertSame(PlanResult before, PlanResult after)
    {
        after.Costs(before.ObjectiveUsd);
        Assert.Equal(before.Activity.Select(a => (a.Facility, a.Year, Math.Round(a.ActivityPerYear, 6))), after.Activity.Select(a => (a.Facility, a.Year, Math.Round(a.ActivityPerYear, 6))));
        Assert.Equal(before.Flows.Select(f => (f.Lane, f.Year, Math.Round(f.QuantityPerYear, 6))), after.Flows.Select(f => (f.Lane, f.Year, Math.Round(f.QuantityPerYear, 6))));
    }

    [Fact]
    public void Finding_on_a_cap_is_told_in_the_language_of_the_reader()
    {
        IReadOnlyList<Finding> findings = Assert.Throws<PackageException>(() => Package.FromText(BlockExamples.Capped.With("flow,unit/y,mx,cn,,,40", "flow,USD,mx,cn,,50,40"))).Findings;
        Finding unit = findings.Single(f => f.Check == "cap-unit"), bounds = findings.Single(f => f.Check == "cap-bounds-cross");
        Assert.EndsWith("error: caps[imports].unit: A cap on flow is in unit/y. Write unit/y, and the bounds in it. [cap-unit]", unit.Told.In(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("error: caps[imports].unit: Un tope sobre flow va en unit/y. Escriba unit/y, y las cotas en esa unidad. [cap-unit]", unit.Told.In(Language.Spanish), StringComparison.Ordinal);
        var refusal = new PackageException(Say.Text("x"), [unit, bounds]);
        Assert.StartsWith("x no se puede usar: 2 errores.\n", refusal.Told.In(Language.Spanish), StringComparison.Ordinal);
        Assert.StartsWith("x cannot be used: 2 errors.\n", refusal.Message, StringComparison.Ordinal);
    }
}
