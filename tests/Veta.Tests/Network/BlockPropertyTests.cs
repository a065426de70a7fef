using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>What holds for the example of every block.</summary>
[Trait("Category", "Property")]
public sealed class BlockPropertyTests
{
    public static TheoryData<string> Names => Examples.Names;

    /// <summary>The examples whose demand does not answer to price.</summary>
    public static TheoryData<string> FixedDemandNames => [.. Examples.All.Where(name => name != nameof(BlockExamples.Market))];

    public static TheoryData<string, string> EachOnEachEngine
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string name in Examples.All)
            {
                foreach (string engine in (Examples.HasIntegers(name) ? Engines.Searching : Engines.All).Select(row => row.Data)) { data.Add(name, engine); }
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(EachOnEachEngine))]
    public void Every_engine_finds_the_same_optimum_and_closes_mass_accounts_and_duality(string name, string engine)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Examples.Named(name), Engines.Get(engine)));
        plan.Costs(Plans.Of(Examples.Named(name)).ObjectiveUsd);
        if (!Examples.HasIntegers(name))
        {
            Assert.True(plan.Quality!.IsOptimalTo(1e-7), plan.Quality.ToString());
            Assert.InRange(plan.Quality.MaxComplementarity, 0, 1e-7);
        }
    }

    [Theory, MemberData(nameof(FixedDemandNames))]
    public void Without_supply_no_demand_is_served(string name)
    {
        PlanResult plan = Plans.Sound(Plans.Of(Rewriting.WithoutSupply(Examples.Named(name))));
        Assert.NotEmpty(plan.Unserved);
        Assert.All(plan.Unserved, s => Assert.Equal(s.DemandPerYear, s.UnservedPerYear, 1e-9));
        Assert.Empty(plan.Flows);
        Assert.Empty(plan.Sales);
    }

    [Theory, MemberData(nameof(FixedDemandNames))]
    public void Without_supply_demand_that_must_be_served_is_the_conflict_in_its_full_amount(string name)
    {
        Package package = Rewriting.WithoutSupply(Examples.Named(name));
        package = package with { Demands = [.. package.Demands.Select(d => d with { UnservedValueUsdPerUnit = null })] };
        PlanResult plan = Plans.Of(package);
        Assert.Equal(SolveStatus.Infeasible, plan.Status);
        Assert.All(plan.Conflicts, c => Assert.Equal("demands", c.Table));
        double asked = BlockDemand(package), missing = plan.Conflicts.Sum(c => c.Violation);
        Assert.Equal(asked, missing, 1e-6 * asked);
    }

    [Theory, MemberData(nameof(Names))]
    public void More_supply_never_costs_more(string name)
    {
        Package package = Examples.Named(name);
        double cost = Plans.Of(package).ObjectiveUsd;
        for (int seed = 1; seed <= 5; seed++)
        {
            double withMore = Plans.Sound(Plans.Of(Rewriting.WithMoreSupply(package, seed))).ObjectiveUsd;
            Assert.True(withMore <= cost + (1e-9 * Math.Abs(cost)), $"seed {seed}: {withMore:R} after {cost:R}");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Money_in_another_unit_scales_the_objective_the_accounts_and_the_prices(string name)
    {
        PlanResult plan = Plans.Of(Examples.Named(name)), scaled = Plans.Sound(Plans.Of(Rewriting.ScaleMoney(Examples.Named(name), 3.7)));
        scaled.Costs(3.7 * plan.ObjectiveUsd);
        foreach ((CostCategory category, double amount) in plan.CostByCategory) { Assert.Equal(3.7 * amount, scaled.CostByCategory[category], 1e-7 * Math.Max(1, Math.Abs(amount))); }
        foreach ((PriceRow before, PriceRow after) in plan.Prices.Zip(scaled.Prices)) { Assert.Equal(3.7 * before.PriceUsdPerUnit, after.PriceUsdPerUnit, 1e-6); }
    }

    [Theory, MemberData(nameof(Names))]
    public void Other_names_give_the_same_program_bit_for_bit(string name)
    {
        LpModel before = NetworkModel.Build(Examples.Named(name)).Program, after = NetworkModel.Build(Rewriting.Rename(Examples.Named(name), "z")).Program;
        Assert.Equal(before.Cost, after.Cost);
        Assert.Equal(before.ColumnUpper, after.ColumnUpper);
        Assert.Equal(before.RowLower, after.RowLower);
        Assert.Equal(before.RowUpper, after.RowUpper);
        Assert.Equal(before.Starts, after.Starts);
        Assert.Equal(before.Rows[..before.NonZeroCount], after.Rows[..after.NonZeroCount]);
        Assert.Equal(before.Values[..before.NonZeroCount], after.Values[..after.NonZeroCount]);
        Assert.NotEqual(before.Names.Column(0), after.Names.Column(0));
    }

    [Theory, MemberData(nameof(Names))]
    public void Another_order_of_rows_changes_the_order_of_the_program_and_nothing_else(string name)
    {
        NetworkModel before = NetworkModel.Build(Examples.Named(name)), after = NetworkModel.Build(Rewriting.Reverse(Examples.Named(name)));
        Assert.Equal(Described(before.Program), Described(after.Program));
        Plans.Sound(Plans.Of(Rewriting.Reverse(Examples.Named(name)))).Costs(Plans.Of(Examples.Named(name)).ObjectiveUsd);
    }

    /// <summary>Every column with its cost, bounds and entries, and every row with its bounds, by name.</summary>
    private static IEnumerable<string> Described(LpModel model)
    {
        var lines = new List<string>();
        for (int j = 0; j < model.ColumnCount; j++)
        {
            var entries = new List<string>();
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { entries.Add($"{model.Names.Row(model.Rows[k])} {model.Values[k]:G12}"); }
            entries.Sort(StringComparer.Ordinal);
            lines.Add($"{model.Names.Column(j)}: {model.Cost[j]:G12} [{model.ColumnLower[j]:G12}, {model.ColumnUpper[j]:G12}] {model.Integer?[j]} {string.Join("; ", entries)}");
        }

        for (int i = 0; i < model.RowCount; i++) { lines.Add($"{model.Names.Row(i)}: {model.RowLower[i]:G12} {model.RowUpper[i]:G12}"); }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static double BlockDemand(Package package)
    {
        var horizon = new Horizon(PlanningSettings.From(package));
        return DemandSeries.Of(package).Sum(s => Enumerable.Range(0, horizon.Count).Sum(t => s.At(horizon.FirstYear(t), d => d.QuantityPerYear)));
    }
}
