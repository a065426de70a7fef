using System.Globalization;
using System.Text;
using Veta.Data;
using Veta.Data.Provenance;
using Veta.Network.Market;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>Prints docs/prices.md: of each material of the reference package the mean of 2025 and the latest price, with place, date, tax, source and grade, or that none was found.</summary>
public sealed class PricesPageTests
{
    private const int MeanYear = 2025;

    [Fact]
    [Trait("Category", "Guard")]
    public void The_page_of_prices_is_current() => GeneratedFile.Check("docs/prices.md", Print(PackageReader.Read(Repository.File("models/north-america"))));

    private static string Print(Package package)
    {
        var grades = new RowGrades(package);
        var observed = new ObservedPrices(package, new Month(2200, 1));
        Material[] traded = [.. package.Materials.Where(m => m.Stage != Stage.Utility)];
        Price?[] latest = [.. traded.Select(m => observed.Near(m.Id, null))];
        var text = new StringBuilder();
        text.Append("# Prices of north-america\n\nPrinted by a test from `models/north-america/prices.csv`; every row there names place, date, tax, source and unit. ");
        text.Append(CultureInfo.InvariantCulture, $"Of {traded.Length} materials that are traded {latest.Count(p => p is not null)} have a price, {traded.Count(m => MeanOf(package, m) is not null)} one of {MeanYear}; for the others none was found in public figures.\n\n");
        text.Append("The latest price is the newest; a figure of grade D is passed over where a better one is at most a year older, and no price holds value-added tax (Chinese domestic prices had 13 % in them: taken off, as their notes say). Prices are per unit of the material as the package counts it: per tonne of content for concentrates, uranium and alloys, per tonne of product for the rest, per MWh for cells and packs.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| material | mean of {MeanYear}, USD | latest, USD | per | where | date | tax | source | grade |\n|---|---:|---:|---|---|---|---|---|---|\n");
        foreach ((Material material, Price? last) in traded.Zip(latest))
        {
            string mean = MeanOf(package, material) is { } price ? Plain(price) : "-";
            text.Append(last is null
                ? $"| {material.NameEn} | - | none found | {material.Unit} | | | | | |\n"
                : $"| {material.NameEn} | {mean} | {Plain(last.PriceUsdPerUnit)} | {material.Unit} | {package.Regions.First(r => r.Id == last.Region).NameEn}: {last.Place} | {DateOf(last)} | {last.Tax!.Value.ToString().ToLowerInvariant()} | {last.Source} | {grades.Of(last)} |\n");
        }

        return text.ToString();
    }

    /// <summary>What a source prints as the mean of the year, or the mean of its months; of several places the first by name after the world.</summary>
    private static double? MeanOf(Package package, Material material)
    {
        var places = package.Prices.Where(p => p.Material == material.Id && p.Year.Value == MeanYear).GroupBy(p => (p.Region, p.Place)).OrderBy(g => g.Any(p => p.Month is null) ? 0 : 1).ThenBy(g => g.Key.Region.Value == "world" ? 0 : 1).ThenBy(g => g.Key.Region.Value, StringComparer.Ordinal).FirstOrDefault();
        return places is null ? null : (places.Any(p => p.Month is null) ? places.Where(p => p.Month is null) : places).Average(p => p.PriceUsdPerUnit);
    }

    private static string Plain(double price) => price.ToString("N0", CultureInfo.InvariantCulture);

    private static string DateOf(Price price) => price.Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{price.Year.Value}-{month:00}") : price.Year.Value.ToString(CultureInfo.InvariantCulture);
}
