using System.Reflection;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>What every block owes to the others and to the reader.</summary>
[Trait("Category", "Guard")]
public sealed class BlockGuardTests
{
    [Fact]
    public void The_list_of_blocks_is_complete_and_without_repeats()
    {
        Type[] all = [.. typeof(IBlock).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(IBlock).IsAssignableFrom(t))];
        Assert.Equal(all.OrderBy(t => t.Name, StringComparer.Ordinal), BlockList.All.Select(b => b.GetType()).OrderBy(t => t.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Blocks_are_sealed_and_keep_no_state()
    {
        foreach (Type type in BlockList.All.Select(b => b.GetType()))
        {
            Assert.True(type.IsSealed, type.Name);
            Assert.Equal("Veta.Network.Blocks", type.Namespace);
            FieldInfo[] fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            Assert.True(fields.All(f => f.IsInitOnly && f.FieldType == typeof(EquationCard)), $"{type.Name} keeps state: {string.Join(", ", fields.Select(f => f.Name))}");
            Assert.DoesNotContain(type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic), f => !f.IsInitOnly && !f.IsLiteral && !f.Name.StartsWith('<'));
        }
    }

    [Fact]
    public void Cards_are_filled_and_name_known_tables()
    {
        foreach (EquationCard card in BlockList.All.Select(b => b.Card))
        {
            Assert.False(string.IsNullOrWhiteSpace(card.Title));
            Assert.EndsWith(".", card.Text, StringComparison.Ordinal);
            Assert.NotEmpty(card.Equations);
            Assert.False(string.IsNullOrWhiteSpace(card.Source), card.Title);
            Assert.NotEmpty(card.Tables);
            Assert.All(card.Tables, name => Assert.True(TableList.Named(name) is not null, $"{card.Title}: there is no table {name}"));
            Assert.All(card.Columns.Concat(card.Rows), line => Assert.DoesNotContain("", new[] { line.Family, line.Keys, line.Unit, line.Meaning }));
        }

        Assert.Distinct(BlockList.All.Select(b => b.Card.Title));
        Assert.Distinct(BlockList.All.SelectMany(b => b.Card.Columns).Select(l => l.Family));
        Assert.Distinct(BlockList.All.SelectMany(b => b.Card.Rows).Select(l => l.Family));
    }

    [Fact]
    public void Every_family_of_every_program_is_on_a_card()
    {
        string[] columns = [.. BlockList.All.SelectMany(b => b.Card.Columns).Select(l => l.Family)], rows = [.. BlockList.All.SelectMany(b => b.Card.Rows).Select(l => l.Family)];
        Package[] packages = [.. Examples.All.Select(Examples.Named), Checkout.Model("transport"), Checkout.Model("mexico-steel")];
        foreach (ModelBuilder model in packages.Select(p => NetworkModel.Build(p).Context.Model))
        {
            Assert.All(model.ColumnFamilies, f => Assert.Contains(f.Name, columns));
            Assert.All(model.RowFamilies, f => Assert.Contains(f.Name, rows));
            Assert.Distinct(model.ColumnFamilies.Select(f => f.Name));
        }
    }

    [Fact]
    public void Names_of_columns_and_rows_are_unique_and_have_as_many_keys_as_their_card_says()
    {
        foreach (Package package in Examples.All.Select(Examples.Named))
        {
            LpModel program = NetworkModel.Build(package).Program;
            string[] columns = [.. Enumerable.Range(0, program.ColumnCount).Select(program.Names.Column)], rows = [.. Enumerable.Range(0, program.RowCount).Select(program.Names.Row)];
            Assert.Distinct(columns);
            Assert.Distinct(rows);
            Assert.All(rows, name => Assert.Equal(KeysOnCard(name, c => c.Rows), name.Count(letter => letter == ',') + 1));
            Assert.All(columns.Where(c => !c.StartsWith("discard", StringComparison.Ordinal)), name => Assert.Equal(KeysOnCard(name, c => c.Columns), name.Count(letter => letter == ',') + 1));
        }
    }

    [Fact]
    public void Blocks_post_only_to_the_ledgers_on_their_cards()
    {
        foreach (IBlock block in BlockList.All)
        {
            var touched = new SortedSet<string>(StringComparer.Ordinal);
            foreach (Package package in Examples.All.Select(Examples.Named).Append(Package.FromText(block.Example)))
            {
                NetworkContext context = NetworkModel.Post(package, [block], TestContext.Current.CancellationToken);
                Ledger[] ledgers = [context.Balance, context.Bought, context.Use, context.Running, context.Capacity, context.StockChange, context.Level, context.Flow, context.Impacts.Ledger, context.Cost.Ledger, context.Investment.Ledger, context.Sourcing.Ledger];
                touched.UnionWith(ledgers.Where(l => l.TermCount > 0 || l.Constants.ToArray().Any(c => c != 0)).Select(l => l.Name));
            }

            Assert.Empty(touched.Except(block.Card.Posts));
            // No example has a cap on a share of something made in a plant, so only that ledger may stay untouched.
            Assert.Empty(block.Card.Posts.Except(touched).Except(["sourcing"]));
        }
    }

    [Fact]
    public void Any_block_may_be_left_out_of_a_market_with_stocks_that_have_rules()
    {
        Package market = Examples.Named(nameof(BlockExamples.Market));
        Assert.NotEmpty(market.StockRules);
        var whole = NetworkModel.Build(market);
        Assert.Contains(whole.Context.Model.RowFamilies, f => f.Name == "closing_position");
        Assert.Contains(whole.Context.Model.RowFamilies, f => f.Name == "working_level");
        foreach (IBlock block in BlockList.All)
        {
            ModelBuilder model = NetworkModel.Build(market, [.. BlockList.All.Where(b => b != block)]).Context.Model;
            string[] gone = [.. block.Card.Columns.Concat(block.Card.Rows).Select(l => l.Family)];
            Assert.DoesNotContain(model.ColumnFamilies.Concat(model.RowFamilies), f => gone.Contains(f.Name));
        }
    }

    [Fact]
    public void Ledgers_of_flows_levels_and_investment_hold_what_their_columns_say()
    {
        foreach (Package package in Examples.All.Select(Examples.Named))
        {
            NetworkContext context = NetworkModel.Build(package).Context;
            double[] x = [.. Enumerable.Range(0, context.Model.ColumnCount).Select(j => 1 + (j % 7))];
            double[] flows = context.Flow.Evaluate(x), levels = context.Level.Evaluate(x), money = context.Investment.Ledger.Evaluate(x);
            Members<MoveAt> moved = context.Of(Veta.Network.Blocks.Transport.Flows);
            Assert.All(moved.All, m => Assert.Equal(x[m.Index], flows[context.At(m.Key.Move, m.Key.Period)]));
            Assert.All(context.Of(Veta.Network.Blocks.Stockholding.Levels).All, m => Assert.Equal(x[m.Index], levels[context.At(m.Key.Stock, m.Key.Period)]));
            Assert.Equal(moved.Count, context.Flow.TermCount);
            double decided = context.Of(Veta.Network.Blocks.ContinuousBuilding.Built).All.Concat(context.Of(Veta.Network.Blocks.LumpyBuilding.Sizes).All).Sum(m => x[m.Index] * context.Data.Capex(m.Key.Facility, m.Key.Period));
            double fixedPart = context.Of(Veta.Network.Blocks.LumpyBuilding.Projects).All.Sum(m => x[m.Index] * package.Facilities[m.Key.Facility].CapexFixedUsd);
            Assert.Equal(decided + fixedPart, money.Sum(), 1e-6);
        }
    }

    private static int KeysOnCard(string name, Func<EquationCard, CardLine[]> lines) =>
        BlockList.All.SelectMany(b => lines(b.Card)).Single(l => l.Family == name[..name.IndexOf('(', StringComparison.Ordinal)]).Keys.Count(letter => letter == ',') + 1;
}
