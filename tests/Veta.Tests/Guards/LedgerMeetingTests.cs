using Veta.Network;
using Xunit;

namespace Veta.Tests.Guards;

[Trait("Category", "Guard")]
public sealed class LedgerMeetingTests
{
    private static readonly string[] Blocks = [.. BlockList.All.Select(b => b.GetType().Name)];

    [Fact]
    public void No_block_names_another_or_asks_for_a_family_that_it_did_not_add()
    {
        foreach (IBlock block in BlockList.All)
        {
            string path = $"src/Veta/Network/Blocks/{block.GetType().Name}.cs";
            (string Path, string Text) file = Assert.Single(SourceTree.CSharp("src/Veta/Network/Blocks/"), f => f.Path == path);
            Findings.None(LedgerMeetingRule.CheckBlock(file.Path, file.Text, Blocks, [.. block.Card.Columns.Concat(block.Card.Rows).Select(l => l.Family)]));
        }
    }

    [Fact]
    public void What_reads_plans_knows_families_by_their_declaration_only() =>
        Findings.None(SourceTree.CSharp("src/Veta/Analyses/Planning/").SelectMany(file => LedgerMeetingRule.CheckReader(file.Path, file.Text)));

    [Theory]
    [InlineData("double x = WorkingStock.Width(1, 2);", "names the block WorkingStock; let it post to a ledger, or put what both need beside the blocks")]
    [InlineData("IBlock other = new Transport();", "names the block Transport; let it post to a ledger, or put what both need beside the blocks")]
    [InlineData("Variables flow = context.Variables[\"flow\"];", "asks for the family flow, which it did not add; read a ledger")]
    [InlineData("context.Variables.TryGetValue(\"stock\", out Variables? level);", "asks for the family stock, which it did not add; read a ledger")]
    public void Rule_finds_a_block_that_reaches_into_another(string code, string finding) =>
        Assert.Equal(["A/Purchases.cs: " + finding], LedgerMeetingRule.CheckBlock("A/Purchases.cs", code, Blocks, ["purchase"]));

    [Theory]
    [InlineData("var own = context.Variables[\"purchase\"]; // as in Transport.Post")]
    [InlineData("account = context.Cost.Account(payer, CostCategory.Transport); string s = \"Transport.\"; new Purchases();")]
    public void Rule_lets_own_families_categories_and_mere_words_pass(string code) => Assert.Empty(LedgerMeetingRule.CheckBlock("A/Purchases.cs", code, Blocks, ["purchase"]));

    [Theory]
    [InlineData("rows.Where(f => f.Name == \"balance\")", "A.cs: looks a family up by the text .Name == \"balance\"; use its declaration or a ledger")]
    [InlineData("family.Name is \"build_minimum\" or \"build_maximum\"", "A.cs: looks a family up by the text .Name is \"build_minimum\"; use its declaration or a ledger")]
    [InlineData("context.Variables[\"flow\"]", "A.cs: looks a family up by the text Variables[\"flow\"]; use its declaration or a ledger")]
    public void Rule_finds_a_look_up_by_text(string code, string finding) => Assert.Equal([finding], LedgerMeetingRule.CheckReader("A.cs", code));
}
