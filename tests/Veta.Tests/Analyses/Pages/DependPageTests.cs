using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Pages;
using Veta.Data;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Pages;

/// <summary>What the page of dependence says is said of its importer.</summary>
public sealed class DependPageTests
{
    private static readonly Package NorthAmerica = PackageReader.Read(Repository.File("models/north-america"));

    [Theory]
    [InlineData("mx", Language.English, "Net import reliance of Mexico is not known from statistics: the package has accounts of 2025 for United States.")]
    [InlineData("mx", Language.Spanish, "La dependencia neta de importaciones de México no se conoce por estadísticas: el paquete tiene cuentas de 2025 para Estados Unidos.")]
    public void A_country_without_accounts_is_not_given_those_of_another(string importer, Language language, string sentence)
    {
        IReadOnlyList<PagePart> page = PageOf(importer, language);
        Assert.Contains(page.OfType<PagePart.Paragraph>(), p => p.Text == sentence);
        Assert.DoesNotContain(page.OfType<PagePart.Table>(), IsOfAccounts);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("usmca")]
    public void Accounts_of_an_importer_and_of_the_members_of_a_bloc_are_shown(string importer) =>
        Assert.Single(PageOf(importer, Language.English).OfType<PagePart.Table>(), IsOfAccounts);

    private static bool IsOfAccounts(PagePart.Table table) => table.Title == "Net import reliance, from its components";

    private static IReadOnlyList<PagePart> PageOf(string importer, Language language)
    {
        var request = new DependRequest { Package = NorthAmerica, Importers = [importer], Materials = [new MaterialId("antimony-metal")] };
        return DependPage.Of(Dependence.Run(request, new Workplace { Solver = SolverCatalog.Find("highs"), Workers = new Workers(1) }, TestContext.Current.CancellationToken), NorthAmerica, language);
    }
}
