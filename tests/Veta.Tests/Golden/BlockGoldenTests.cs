using Veta.Data;
using Veta.Lp;
using Veta.Lp.Files;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Golden;

/// <summary>The program of every block on its own example, as text.</summary>
[Trait("Category", "Golden")]
public sealed class BlockGoldenTests
{
    public static TheoryData<string> Blocks => [.. BlockList.All.Select(b => b.GetType().Name)];

    [Theory, MemberData(nameof(Blocks))]
    public void The_example_of_a_block_compiles_to_the_program_kept_for_it(string name) =>
        Checkout.AssertFile($"tests/Veta.Tests/Golden/{name}.lp", TextOf(Example(name), BlockList.All), "VETA_UPDATE_GOLDEN");

    [Theory, MemberData(nameof(Blocks))]
    public void Leaving_a_block_out_changes_the_program_of_its_example(string name)
    {
        Package package = Example(name);
        Assert.NotEqual(TextOf(package, BlockList.All), TextOf(package, Without(name)));
    }

    [Theory, MemberData(nameof(Blocks))]
    public void The_families_that_a_card_declares_appear_with_the_block_and_vanish_without_it(string name)
    {
        EquationCard card = Block(name).Card;
        ModelBuilder with = NetworkModel.Build(Example(name)).Context.Model, without = NetworkModel.Build(Example(name), Without(name)).Context.Model;
        Assert.All(card.Columns, line => Assert.Contains(with.ColumnFamilies, f => f.Name == line.Family));
        Assert.All(card.Rows, line => Assert.Contains(with.RowFamilies, f => f.Name == line.Family));
        Assert.All(card.Columns, line => Assert.DoesNotContain(without.ColumnFamilies, f => f.Name == line.Family));
        Assert.All(card.Rows, line => Assert.DoesNotContain(without.RowFamilies, f => f.Name == line.Family));
    }

    [Theory, MemberData(nameof(Blocks))]
    public void A_block_without_rows_in_its_tables_leaves_no_trace(string name)
    {
        Package package = Example(name);
        foreach (string table in Cleared(Block(name).Card)) { package = TableList.Named(table)!.With(package, []); }
        Assert.Equal(TextOf(package, Without(name)), TextOf(package, BlockList.All));
    }

    [Fact]
    public void Compiling_twice_gives_the_same_bytes() =>
        Assert.All(BlockList.All, b => Assert.Equal(TextOf(Package.FromText(b.Example), BlockList.All), TextOf(Package.FromText(b.Example), BlockList.All)));

    /// <summary>
    /// The tables of a card, and those that hang on them, without those that give other blocks their meaning. The balance has no table of its own: for it everything
    /// that could be balanced is taken away.
    /// </summary>
    private static IEnumerable<string> Cleared(EquationCard card)
    {
        if (card.Rows.Any(r => r.Family == "balance")) { return TableList.All.Select(t => t.Name).Except(["sources", "settings", "regions", "materials"]); }
        string[] kept = card.Tables.Contains("facilities") ? ["settings", "regions", "materials", "reference_prices"] : ["settings", "regions", "materials", "processes", "recipes", "reference_prices"];
        return card.Tables.Except(kept);
    }

    private static IBlock Block(string name) => BlockList.All.Single(b => b.GetType().Name == name);

    private static Package Example(string name) => Package.FromText(Block(name).Example, name);

    private static IReadOnlyList<IBlock> Without(string name) => [.. BlockList.All.Where(b => b.GetType().Name != name)];

    private static string TextOf(Package package, IReadOnlyList<IBlock> blocks) => LpWriter.Write(NetworkModel.Build(package, blocks).Program);
}
