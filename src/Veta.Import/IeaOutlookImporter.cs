using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Mining and refining by country of the base year in the outlook of the International Energy Agency, into <c>production</c>, in tonnes. Its
/// years ahead are projections and its demand is that of the world, not of a country: neither is an observation, so neither enters a table;
/// <see cref="IeaOutlook.Demand"/> gives the demand by scenario from which demand scenarios take their ratios.
/// </summary>
internal sealed class IeaOutlookImporter : IImporter
{
    private const string BaseYear = "2024";

    // A stage whose figures are in contained metal of one material only. Lithium and rare earths span several materials and stay out.
    private static readonly Dictionary<string, string> Materials = new()
    {
        ["Copper mining"] = "copper-concentrate",
        ["Copper refining"] = "copper-cathode",
        ["Cobalt mining"] = "cobalt-intermediate",
        ["Cobalt refining"] = "cobalt-refined",
        ["Nickel mining"] = "nickel-ore",
        ["Nickel refining"] = "nickel-refined",
        ["Graphite mining"] = "natural-graphite",
        ["Graphite refining"] = "graphite-anode",
    };

    public string Id => "iea-outlook";

    public Source Source { get; } = new()
    {
        Id = new SourceId("iea-gcmo-2025"),
        Title = "Global Critical Minerals Outlook 2025, Critical Minerals Data Explorer",
        Publisher = "International Energy Agency",
        Year = 2025,
        Address = "https://www.iea.org/data-and-statistics/data-tools/critical-minerals-data-explorer",
        Licence = "IEA terms of use; check them before passing figures on",
        Grade = Grade.C,
    };

    public string TitleEs => "Perspectivas mundiales de los minerales críticos 2025, explorador de datos";

    public string Expects => "Give the critical minerals data set as JSON, with the parts totalDemand and supply.";

    public string ExpectsEs => "Indique el conjunto de datos de minerales críticos en JSON, con las partes totalDemand y supply.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        IeaOutlook outlook = IeaOutlook.Read(this, file);
        var names = new NameResolver(file, context, Materials);
        List<ImportedRow> rows = [];
        foreach (IeaFigure figure in outlook.Figures)
        {
            // supply, mineral, stage, "countries", country, year — or supply, mineral, stage, "total", year.
            IReadOnlyList<string> path = figure.Path;
            if (path[0] != "supply" || path[^1] != BaseYear || path.Count < 5 || path[3] is not ("countries" or "total")) { continue; }
            if (names.Material($"{path[1]} {path[2]}", figure.Line) is not { } material) { continue; }
            string country = path[3] == "total" ? "World" : path[4];
            if (names.Region(country, Region(country), figure.Line) is not { } region) { continue; }
            rows.Add(new ImportedRow { Row = ProductionOf(region, material, figure), Origin = file.Line(figure.Line) });
        }

        if (rows.Count == 0) { throw new ImportException(Say.ImportNoFigureOf(file.Name, BaseYear)); }
        return new ImportResult { Rows = rows, Vintage = BaseYear, Findings = [.. names.Findings()] };
    }

    private static string? Region(string country) => country == "Democratic Republic of Congo" ? "cd" : CountryNames.Named(country);

    private Production ProductionOf(RegionId region, MaterialId material, IeaFigure figure) => new()
    {
        Region = region,
        Material = material,
        Year = new Year(int.Parse(BaseYear, CultureInfo.InvariantCulture)),

        // Thousand tonnes from a model, printed to the gram: a tonne is more than they know.
        QuantityPerYear = Math.Round(figure.Value * 1000, MidpointRounding.AwayFromZero),
        Source = Source.Id,
        Note = $"{figure.Path[1]} {figure.Path[2]}",
    };
}
