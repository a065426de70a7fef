using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary><c>docs/guide/mining-taxes.md</c> is what the tables of taxes say, and its words agree with its figures.</summary>
[Trait("Category", "Guard")]
public sealed class MiningTaxesTests
{
    private static readonly MiningTaxesPage Page = new(PackageReader.Read(Repository.File("models/north-america")));

    [Fact]
    public void The_page_of_mining_taxes_is_current() => GeneratedFile.Check("docs/guide/mining-taxes.md", Page.Print());

    [Fact]
    public void The_words_of_the_answer_agree_with_its_figures()
    {
        IReadOnlyDictionary<string, ProjectMeasures> rates = Page.Small;
        double mexico = rates["mexico-2025"].AverageTaxRate;
        foreach (string regime in (string[])["chile-2024", "canada-ontario-2025", "canada-quebec-2025", "united-states-average-state-2025", "mexico-2024"]) { Assert.True(mexico > rates[regime].AverageTaxRate, regime); }
        // The rise of 2025 is the smaller part of the distance to Chile.
        Assert.True(mexico - rates["mexico-2024"].AverageTaxRate < 0.25 * (mexico - rates["chile-2024"].AverageTaxRate));
        // And smaller than what the duty as a whole and profit sharing each weigh.
        Assert.All((int[])[2, 3], v => Assert.True(mexico - Page.Variant(v).AverageTaxRate > mexico - rates["mexico-2024"].AverageTaxRate));
        Assert.Equal(544.4218, rates["mexico-2025"].NpvPreTax, 5e-4);
    }
}
