using Veta.Network;
using Xunit;

namespace Veta.Tests.Guards;

[Trait("Category", "Guard")]
public sealed class LedgerMeetingTests
{
    private static readonly string[] Blocks = [.. BlockList.All.Select(b => b.GetType().Name)];

    private static readonly string[] Families = [.. BlockList.All.SelectMany(b => b.Card.Columns.Concat(b.Card.Rows)).Select(l => l.Family).Distinct()];

    [Fact]
    public void No_block_names_another()
    {
        foreach (string block in Blocks)
        {
            (string Path, string Text) file = Assert.Single(SourceTree.CSharp("src/Veta/Network/Blocks/"), f => f.Path == $"src/Veta/Network/Blocks/{block}.cs");
            Findings.None(LedgerMeetingRule.CheckBlock(file.Path, file.Text, Blocks));
        }
    }

    [Fact]
    public void No_production_code_knows_a_family_of_columns_or_rows_by_its_text() =>
        Findings.None(SourceTree.CSharp("src/").SelectMany(file => LedgerMeetingRule.CheckReader(file.Path, file.Text, Families)));

    [Theory]
    [InlineData("double x = WorkingStock.Width(1, 2);", "names the block WorkingStock; let it post to a ledger, or put what both need beside the blocks")]
    [InlineData("IBlock other = new Transport();", "names the block Transport; let it post to a ledger, or put what both need beside the blocks")]
    [InlineData("foreach ((int column, _) in context.Of(Transport.Flows).All) { }", "names the block Transport; let it post to a ledger, or put what both need beside the blocks")]
    public void Rule_finds_a_block_that_reaches_into_another(string code, string finding) =>
        Assert.Equal(["A/Purchases.cs: " + finding], LedgerMeetingRule.CheckBlock("A/Purchases.cs", code, Blocks));

    [Theory]
    [InlineData("var own = context.Of(Purchases.Bought); // as in Transport.Post")]
    [InlineData("account = context.Cost.Account(payer, CostCategory.Transport); string s = \"Transport.\"; new Purchases();")]
    public void Rule_lets_own_families_categories_and_mere_words_pass(string code) => Assert.Empty(LedgerMeetingRule.CheckBlock("A/Purchases.cs", code, Blocks));

    [Theory]
    [InlineData("rows.Where(f => f.Name == \"balance\")", "A.cs: looks a family up by the text .Name == \"balance\"; use its declaration or a ledger")]
    [InlineData("family.Name is \"build_minimum\" or \"build_maximum\"", "A.cs: looks a family up by the text .Name is \"build_minimum\"; use its declaration or a ledger")]
    [InlineData("context.Columns.TryGetValue(\"stock\", out Members? level)", "A.cs: looks a family up by the text Columns.TryGetValue(\"stock\"; use its declaration or a ledger")]
    [InlineData("names.Row(i).StartsWith(\"capacity(\", StringComparison.Ordinal)", "A.cs: looks a family up by the text .StartsWith(\"capacity(; use its declaration or a ledger")]
    [InlineData("families[\"flow\"]", "A.cs: looks a family up by the text families[\"flow\"; use its declaration or a ledger")]
    public void Rule_finds_a_look_up_by_text(string code, string finding) => Assert.Equal([finding], LedgerMeetingRule.CheckReader("A.cs", code, Families));

    [Theory]
    [InlineData("Posts = [\"balance\", \"cost\"],")]
    [InlineData("bool plan = run.Tables.Any(t => t.Name == \"activity\");")]
    [InlineData("columns.Where(c => c.Name == \"source\")")]
    public void Rule_lets_lists_tables_and_other_names_pass(string code) => Assert.Empty(LedgerMeetingRule.CheckReader("A.cs", code, Families));
}
