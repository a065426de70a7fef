using Veta.Analyses.Pages;
using Veta.Analyses.Sources;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

/// <summary>Facts of places: checked to be comparable, and printed with what stands in the way.</summary>
public sealed class RegionalFactTests
{
    private const string Text = """
        # regions
        id,kind,parent,name_en,name_es
        mx,country,,Mexico,México
        mx-son,state,mx,Sonora,Sonora
        mx-nle,state,mx,Nuevo León,Nuevo León

        # regional_facts
        region,fact,year,topic,name_en,name_es,value_units,unit
        mx,demand,2024,power,Highest demand,Demanda máxima,55528,MW
        mx-son,demand,2024,power,Highest demand,Demanda máxima,5909,MW
        mx-son,aquifer,2023,water,Availability,Disponibilidad,-4.5,hm3/y

        # obstacles
        id,kind,region,name_en,name_es
        law,water,mx,Rights cannot be sold,Los derechos no se venden
        drought,water,mx-son,Drought,Sequía
        """;

    [Fact]
    public void The_same_fact_in_another_unit_or_under_another_name_is_an_error()
    {
        PackageException fault = Assert.Throws<PackageException>(() => Package.FromText(Text.Replace("Highest demand,Demanda máxima,5909,MW", "Peak,Demanda máxima,5.909,GW", StringComparison.Ordinal)));
        Assert.Equal([("regional-fact", "name_en"), ("regional-fact", "unit")], fault.Findings.Select(f => (f.Check, f.Column)));
        Assert.DoesNotContain(PackageChecks.Run(Package.FromText(Text)), f => f.Check == "regional-fact");
    }

    [Fact]
    public void Facts_of_a_place_hold_all_inside_it_and_obstacles_also_what_holds_it()
    {
        KnownOfPlaces known = KnownOfPlaces.Of(Package.FromText(Text));
        Assert.Equal(["mx:demand", "mx-son:demand", "mx-son:aquifer"], known.Facts(new RegionId("mx")).Select(f => $"{f.Region}:{f.Fact}"));
        Assert.Equal(["demand", "aquifer"], known.Facts(new RegionId("mx-son")).Select(f => f.Fact));
        Assert.Equal(["law", "drought"], known.Obstacles(new RegionId("mx-son")).Select(o => o.Id.Value));
        Assert.Equal(["law"], known.Obstacles(new RegionId("mx-nle")).Select(o => o.Id.Value));
        Assert.Equal(["mx", "mx-son"], known.Places.Select(r => r.Id.Value));
    }

    [Fact]
    public void The_page_of_sources_counts_places_and_prints_one_that_is_asked_for()
    {
        SourceReport report = SourceReport.Of(Package.FromText(Text));
        Assert.Contains(SourcesPage.Of(report, Language.English).OfType<PagePart.Paragraph>(), p => p.Text.StartsWith("Of 2 places the package knows 3 facts and 2 obstacles", StringComparison.Ordinal));
        PagePart.Table[] tables = [.. SourcesPage.Of(report, Language.Spanish, new RegionId("mx-son")).OfType<PagePart.Table>().TakeLast(2)];
        Assert.Equal(["Qué se sabe de Sonora", "Qué estorba en Sonora"], tables.Select(t => t.Title));
        Assert.Equal(["Demanda máxima", "Disponibilidad"], tables[0].Rows.Select(r => r[1]));
        Assert.Equal("-4.5", tables[0].Rows[1][3]);
    }
}
