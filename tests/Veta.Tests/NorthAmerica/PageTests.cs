using Veta.Analyses.Pages;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>The page that <c>veta run</c> prints of models/north-america.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData(Language.English, "Limits that bind", ", silver")]
    [InlineData(Language.Spanish, "Límites que aprietan", ", plata")]
    [Trait("Category", "Case")]
    public void Limits_that_bear_on_dependence_come_first_and_none_twice(Language language, string title, string crowd)
    {
        IReadOnlyList<PagePart> page = PlanPage.Of([new PlannedScenario("Base", "Base", BasePlan.Package, BasePlan.Result)], language);
        PagePart.Table limits = Assert.Single(page.OfType<PagePart.Table>(), t => t.Title.StartsWith(title, StringComparison.Ordinal));
        string[] names = [.. limits.Rows.Select(r => r[0])];
        Assert.InRange(names.Length, 5, 12);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.DoesNotContain(names.Take(5), n => n.Contains(crowd, StringComparison.OrdinalIgnoreCase));
    }
}
