using Veta.Data;
using Veta.Data.Upgrading;
using Xunit;

namespace Veta.Tests.Data;

public sealed class PriceCheckTests
{
    private const string Head = """
        # sources
        id,title,publisher,year,address,licence,grade
        a,A,us,2026,https://example.org/a,CC0-1.0,A
        # regions
        id,kind,source
        cn,country,a
        # materials
        id,stage,source
        ore,ore,a
        # prices
        material,region,year,month,place,tax,price_usd_per_unit,source

        """;

    [Theory]
    [InlineData("ore,cn,2026,5,fob China,none,10,a", "")]
    [InlineData("ore,cn,2026,,China,excluded,10,a", "")]
    [InlineData("ore,cn,2026,5,,none,10,a", "price-place")]
    [InlineData("ore,cn,2026,5,fob China,,10,a", "price-tax")]
    [InlineData("ore,cn,2026,5,China,included,10,a", "price-with-tax")]
    [InlineData("ore,cn,,5,fob China,none,10,a", "required")]
    public void A_price_without_date_place_or_tax_fails_the_check(string row, string check)
    {
        PackageReading reading = PackageText.Read(new PackageInfo { Name = "prices", TitleEn = "Prices", TitleEs = "Precios" }, Head + row + "\n");
        Finding[] found = [.. reading.Findings.Where(f => f.Table == "prices")];
        if (check.Length == 0) { Assert.Empty(found); }
        else { Assert.Contains(found, f => f.Check == check || (check == "required" && f.Column == "year" && f.Severity == Severity.Error)); }
        Assert.Equal(check is "" or "price-with-tax", reading.Package is not null);
    }

    [Fact]
    public void Two_prices_of_a_month_at_two_places_are_two_rows()
    {
        Package package = Package.FromText(Head + "ore,cn,2026,5,fob China,none,10,a\nore,cn,2026,5,ex works,excluded,9,a\n");
        Assert.Equal([10.0, 9.0], package.Prices.Select(p => p.PriceUsdPerUnit));
    }

    [Fact]
    public void A_price_of_an_older_package_is_read_as_unstated_and_an_upgrade_writes_so()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "datapackage.json"), "{\"name\": \"old\", \"title_en\": \"Old\", \"title_es\": \"Viejo\", \"veta_format\": 2}\n");
        File.WriteAllText(Path.Combine(folder.Path, "sources.csv"), "id,title,publisher,licence,grade\na,Assumption,none,none,D\n");
        File.WriteAllText(Path.Combine(folder.Path, "regions.csv"), "id,kind,name_en,name_es,source\nmx,country,Mexico,México,a\n");
        File.WriteAllText(Path.Combine(folder.Path, "materials.csv"), "id,stage,unit,name_en,name_es,source\nore,ore,t,Ore,Mineral,a\n");
        File.WriteAllText(Path.Combine(folder.Path, "processes.csv"), "id,stage,material,name_en,name_es,source\nmining,ore,ore,Mining,Minado,a\n");
        File.WriteAllText(Path.Combine(folder.Path, "recipes.csv"), "process,material,quantity_per_unit,source\nmining,ore,1,a\n");
        File.WriteAllText(Path.Combine(folder.Path, "facilities.csv"), "id,process,region,name_en,name_es,status,capacity_per_year,source\nmine,mining,mx,Mine,Mina,operating,10,a\n");
        File.WriteAllText(Path.Combine(folder.Path, "prices.csv"), "material,region,year,price_usd_per_unit,source\nore,mx,2025,10,a\n");
        Price old = Assert.Single(PackageReader.Read(folder.Path).Prices);
        Assert.Equal((Price.UnstatedPlace, PriceTax.Unstated), (old.Place, old.Tax));
        IReadOnlyList<UpgradeChange> changes = PackageUpgrade.Run(folder.Path, null);
        Assert.Contains(new UpgradeChange("prices.csv", "tax", "unstated", 1), changes);
        Assert.Equal("material,region,year,price_usd_per_unit,source,place,tax\nore,mx,2025,10,a,unstated,unstated\n", File.ReadAllText(Path.Combine(folder.Path, "prices.csv")));
    }
}
