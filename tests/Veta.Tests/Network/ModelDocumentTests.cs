using Veta.Analyses.Industries;
using Veta.Network;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Network;

[Trait("Category", "Guard")]
public sealed class ModelDocumentTests
{
    [Fact]
    public void The_page_of_equations_is_current() => Checkout.AssertFile("docs/model.md", ModelDocument.Print(IndustryBracket.Card), "VETA_UPDATE_DOCS");

    [Fact]
    public void The_page_states_every_family_and_every_equation()
    {
        string page = ModelDocument.Print(IndustryBracket.Card);
        foreach (EquationCard card in BlockList.All.Select(b => b.Card).Append(IndustryBracket.Card))
        {
            Assert.All(card.Equations, e => Assert.Contains($"$${e}$$", page, StringComparison.Ordinal));
            Assert.All(card.Columns.Concat(card.Rows), l => Assert.Contains($"`{l.Family}({l.Keys})`", page, StringComparison.Ordinal));
        }
    }
}
