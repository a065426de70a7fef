using System.Text;
using Veta.Import;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Import;

/// <summary>Bytes that do not belong into a file are refused by name, whatever reader meets them.</summary>
public sealed class DamagedImportTests
{
    [Theory]
    [InlineData("eia-electricity", "eia-electricity.csv")]
    [InlineData("iea-outlook", "iea-outlook.json")]
    [InlineData("baci-trade", "baci.csv")]
    [InlineData("un-comtrade", "comtrade.csv")]
    [InlineData("un-comtrade", "comtrade-classic.csv")]
    [InlineData("sea-distances", "sea-network.geojson")]
    [InlineData("rail-distances", "railroads.geojson")]
    [InlineData("usgs-mcs-2025", "usgs-mcs-2025.csv")]
    [InlineData("usgs-mcs-2026", "usgs-mcs-2026.csv")]
    [InlineData("bgs-world-mineral-statistics", "bgs.csv")]
    [InlineData("wgi", "wgi.csv")]
    [InlineData("world-mining-data", "world-mining-data.csv")]
    public void A_damaged_byte_anywhere_is_refused_by_name_or_makes_no_difference(string id, string name)
    {
        IImporter importer = Importers.Named(id)!;
        byte[] good = Bytes(TradeFixtures.File(name));
        var random = new Random(7);
        for (int k = 0; k < 120; k++)
        {
            byte[] bad = [.. good];
            bad[random.Next(bad.Length)] = (byte)new[] { 0x00, 0x81, 0xC3, 0xFF, '"', '\\', '{', ',' }[k % 8];
            try { importer.Read(new ImportFile(name, bad), TradeFixtures.Context); }
            catch (ImportException refused) { Assert.Contains(name, refused.Message, StringComparison.Ordinal); }
        }
    }

    [Theory]
    [InlineData("{\"totalDemand\": {\"a\\ud800\": 1}}", "half of a letter")]
    [InlineData("{\"totalDemand\": {\"a\": 1e999}}", "too large")]
    public void A_number_or_a_text_that_JSON_can_write_and_nobody_can_hold_is_refused(string json, string message)
    {
        IImporter importer = Importers.Named("iea-outlook")!;
        ImportException refused = Assert.Throws<ImportException>(() => importer.Read(new ImportFile("x.json", Encoding.UTF8.GetBytes(json)), TradeFixtures.Context));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"importer\": \"a\\ud800\"}]")]
    [InlineData("[{\"importer\": ]")]
    [InlineData("[{\"importer\": \"M\u00E9xico\"}]")]
    [InlineData("[1]")]
    public void A_damaged_ledger_is_refused_by_name(string json)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(ImportLedger.FileName), Encoding.Latin1.GetBytes(json));
        ImportException refused = Assert.Throws<ImportException>(() => ImportLedger.Read(folder.Path));
        Assert.StartsWith(ImportLedger.FileName, refused.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(ImportFile file)
    {
        using Stream stream = file.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
