using System.Text.RegularExpressions;
using Veta.Analyses.Depend.Removal;
using Veta.Analyses.Planning;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Lp.Files;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Tests.Golden;
using Veta.Tests.Guards;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>Programs beside the plan choose blocks by what they are, and so leave out a block that they have never heard of.</summary>
[Trait("Category", "Guard")]
public sealed class BlockRoleTests
{
    /// <summary>Every program beside the plan that asks what plants, lanes and markets do, and not what somebody wants a plan to keep to.</summary>
    private static readonly (string Name, BlockChoice Choice)[] _ofPhysics =
    [
        ("usual month", BaseMarket.Blocks), ("market at rest", RestingMarket.Blocks), ("months", PreparedMarket.Blocks), ("survival", SurvivalProgram.Blocks), ("what can be served", ServableProgram.Blocks),
    ];

    [Fact]
    public void A_new_block_of_policy_is_off_in_every_program_of_physics_without_a_word_in_any_of_them()
    {
        IReadOnlyList<IBlock> all = [.. BlockList.All, new NoImports()];
        Package package = Checkout.Model("transport");
        Assert.NotEqual(TextOf(package, BlockList.All), TextOf(package, all));
        foreach ((string name, BlockChoice choice) in _ofPhysics)
        {
            Assert.True(!choice.From(all).Any(b => b is NoImports), name);
            Assert.Equal(TextOf(package, choice.From(BlockList.All)), TextOf(package, choice.From(all)));
        }

        // A year of the plan itself keeps to what the plan keeps to.
        Assert.Contains(BaseYear.Blocks.From(all), b => b is NoImports);
    }

    [Fact]
    public void What_only_other_blocks_read_is_not_in_the_package_that_a_choice_sees()
    {
        Package whole = Examples.Named("Market");
        Assert.NotEmpty(whole.Elasticities);
        Assert.NotEmpty(whole.StockRules);
        Package seen = NetworkModel.Seen(whole, BaseMarket.Blocks);
        Assert.Empty(seen.Elasticities);
        Assert.Empty(seen.StockRules);
        Assert.Empty(seen.Stocks);
        Assert.Empty(seen.PlantRules);
        Assert.Equal(whole.Settings, seen.Settings);
        Assert.Equal(whole.Demands, seen.Demands);
        // So a demand that has a curve is a fixed one where nobody answers to price, and not forgotten.
        NetworkContext context = NetworkModel.Build(whole, BaseMarket.Blocks).Context;
        Assert.Contains(context.Balance.Constants.ToArray(), c => c < 0);
        Assert.Equal(0, context.Of(ElasticDemand.Served).Count);
    }

    [Fact]
    public void Nothing_can_be_built_in_a_program_without_blocks_of_investment()
    {
        Package package = Examples.Named("Expansion");
        NetworkContext plan = NetworkModel.Build(package).Context, year = NetworkModel.Build(package, BaseYear.Blocks).Context;
        Assert.True(plan.Of(ContinuousBuilding.Built).Count + plan.Of(LumpyBuilding.Projects).Count > 0);
        Assert.Equal(0, year.Of(ContinuousBuilding.Built).Count + year.Of(LumpyBuilding.Projects).Count);
        Assert.All(year.Of(Processing.Activity).All, m => Assert.True(year.Data.ExistingCapacity(m.Key.Facility, m.Key.Period) > 0));
    }

    [Fact]
    public void The_sourcing_ledger_follows_what_the_chosen_blocks_ask_for()
    {
        Package package = Examples.Named("Transport");
        Assert.NotEmpty(package.ShareCaps);
        Assert.True(NetworkModel.Build(package).Context.Sourcing.Keys.Count > 0);
        Assert.Empty(NetworkModel.Build(package, ServableProgram.Blocks).Context.Sourcing.Keys);
    }

    [Fact]
    public void No_analysis_switches_a_block_off_by_emptying_a_table()
    {
        HashSet<Type> read = [.. BlockList.All.SelectMany(b => b.Card.Tables).Select(name => TableList.Named(name)!.RowType)];
        string[] tables = [.. typeof(Package).GetProperties().Where(p => p.PropertyType.IsGenericType && read.Contains(p.PropertyType.GetGenericArguments()[0])).Select(p => p.Name)];
        Assert.Contains("ShareCaps", tables);
        // A shock is asked with levers of its own, by the same name as the table.
        tables = [.. tables.Except([nameof(Package.Levers)])];
        var emptied = new Regex($@"\b({string.Join('|', tables)}) = \[\]");
        Assert.Empty(SourceTree.CSharp("src/Veta/Analyses/").Where(file => emptied.IsMatch(file.Text)).Select(file => file.Path));
    }

    private static string TextOf(Package package, IReadOnlyList<IBlock> blocks) => LpWriter.Write(NetworkModel.Build(package, blocks).Program);

    /// <summary>A policy that binds wherever it is on: nothing moves on any lane.</summary>
    private sealed class NoImports : IBlock
    {
        public EquationCard Card { get; } = new() { Title = "No imports", Text = "Nothing moves.", Equations = [@"x = 0"], Source = "test", Tables = ["lanes"], Rows = [new("no_imports", "period", "unit/y", "")] };

        public BlockRole Role => BlockRole.Policy;

        public string Example => new Transport().Example;

        public void Post(NetworkContext context)
        {
        }

        public void Close(NetworkContext context)
        {
            foreach ((int column, _) in context.Of(Transport.Flows).All) { context.Model.SetColumnBounds(column, 0, 0); }
        }
    }
}
