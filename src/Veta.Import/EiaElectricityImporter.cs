using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Price of electricity to industrial customers by state of the USA: means of the monthly figures of the Energy Information Administration,
/// into <c>prices</c> of the material <c>electricity</c>, in USD/MWh. A mean of fewer than twelve months says so in its note.
/// </summary>
internal sealed class EiaElectricityImporter : IImporter
{
    private const string Material = "electricity";

    public string Id => "eia-electricity";

    public Source Source { get; } = new()
    {
        Id = new SourceId("eia-electricity-2025"),
        Title = "Electric Power Monthly, average price of electricity to industrial customers by state",
        Publisher = "U.S. Energy Information Administration",
        Year = 2025,
        Address = "https://www.eia.gov/electricity/monthly/",
        Licence = "US public domain",
        Grade = Grade.A,
    };

    public string TitleEs => "Electric Power Monthly, precio medio de la electricidad para clientes industriales por estado";

    public string Expects => "Give the CSV of yearly means of the industrial price with the columns state, year, avg_cents_per_kwh and months.";

    public string ExpectsEs => "Indique el CSV de medias anuales del precio industrial con las columnas state, year, avg_cents_per_kwh y months.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        IReadOnlyList<CsvRecord> records = CsvTable.Read(this, file, file.Utf8(), "state", "year", "avg_cents_per_kwh", "months");
        if (!context.HasMaterial(Material))
        {
            throw new ImportException(Say.ImportNoPowerMaterial(Material));
        }

        var names = new NameResolver(file, context, new Dictionary<string, string>());
        List<ImportedRow> rows = [];
        foreach (CsvRecord record in records)
        {
            int year = (int)Number(file, record, "year", 1900, 2200);
            if (!context.Takes(year)) { continue; }
            int months = (int)Number(file, record, "months", 1, 12);
            double cents = Number(file, record, "avg_cents_per_kwh", 0, 1000);
            string state = record["state"];
            if (names.Region(state, state == "US" ? "us" : $"us-{state.ToLowerInvariant()}", record.Line) is not { } region) { continue; }
            rows.Add(new ImportedRow { Row = PriceOf(region, year, months, cents), Origin = file.Line(record.Line) });
        }

        if (rows.Count == 0) { throw new ImportException(Say.ImportNoState(file.Name)); }
        return new ImportResult { Rows = rows, Vintage = string.Create(CultureInfo.InvariantCulture, $"{rows.Min(YearOf)}-{rows.Max(YearOf)}"), Findings = [.. names.Findings()] };
    }

    // 1 cent per kWh is 10 USD per MWh.
    private Price PriceOf(RegionId region, int year, int months, double cents) => new()
    {
        Material = new MaterialId(Material),
        Region = region,
        Year = new Year(year),
        Place = "industrial customers: mean of the state",
        Tax = PriceTax.None,
        PriceUsdPerUnit = PublishedValue.Round(cents * 10),
        Source = Source.Id,
        Note = months == 12 ? "Industrial customers, mean of twelve months" : string.Create(CultureInfo.InvariantCulture, $"Industrial customers, mean of only {months} months"),
    };

    private static int YearOf(ImportedRow row) => ((Price)row.Row).Year.Value;

    private static double Number(ImportFile file, CsvRecord record, string column, double minimum, double maximum) =>
        PublishedValue.Number(record[column]) is { } number && number >= minimum && number <= maximum
            ? number
            : throw new ImportException(Say.ImportOutOfRange(file.Name, Said.Exact(record.Line), record[column], column, Said.Exact(minimum), Said.Exact(maximum)));
}
