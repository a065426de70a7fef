using System.Globalization;
using System.Text;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Trade between countries from CEPII BACI, one year per file, into <c>trade</c>: values from thousand USD to USD, quantities in tonnes as they
/// are (Gaulier and Zignago, BACI: International Trade Database at the Product-Level, CEPII working paper 2010-23). Both ends of a flow are
/// reconciled by BACI; re-exports are not told apart. A material counted in contained metal must not take codes of gross weight.
/// </summary>
internal sealed class BaciTradeImporter : IImporter
{
    private static string? Next(StreamReader reader, ImportFile file, int line)
    {
        try { return reader.ReadLine(); }
        catch (DecoderFallbackException fault)
        {
            throw new ImportException(Say.ImportNotUtf8(file.Name, Said.Exact(line), Say.ImportAsReleased), fault);
        }
    }

    private static readonly string[] Header = ["t", "i", "j", "k", "v", "q"];

    public string Id => "baci-trade";

    public Source Source { get; } = new()
    {
        Id = new SourceId("cepii-baci"),
        Title = "BACI: International Trade Database at the Product-Level",
        Publisher = "CEPII",
        Address = "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
        Licence = "Etalab Open Licence 2.0",
        Grade = Grade.B,
    };

    public string TitleEs => "BACI: base de datos del comercio internacional por producto";

    public string Expects => "Give one year's file of BACI as CEPII releases it, a CSV with the columns t, i, j, k, v and q.";

    public string ExpectsEs => "Indique el archivo de un año de BACI como lo publica CEPII, un CSV con las columnas t, i, j, k, v y q.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        var names = new TradeNames(file, context);
        var flows = new TradeFlows();

        // A year has ten million rows: they are read one by one, and most are left after their code.
        using var reader = new StreamReader(file.Open(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        string[] header = [.. (Next(reader, file, 1) ?? "").Split(',').Select(Plain)];
        if (header.Length != Header.Length || Header.Except(header).Any()) { throw CsvTable.Wrong(this, file, string.Join(',', Header), string.Join(',', header)); }
        int[] places = [.. Header.Select(name => Array.IndexOf(header, name))];
        SortedSet<int> years = [];
        for (int line = 2; Next(reader, file, line) is { } text; line++)
        {
            if (text.Length == 0) { continue; }
            string[] fields = text.Split(',');
            if (fields.Length != header.Length) { throw Bad(Say.ImportBaciRow(file.Name, Said.Exact(line), text.Trim())); }
            string code = Plain(fields[places[3]]).PadLeft(6, '0');
            if (names.Material(code, line) is not { } material) { continue; }
            int year = Whole(fields[places[0]], cell => Say.ImportBaciYear(file.Name, Said.Exact(line), cell));
            int exporter = Whole(fields[places[1]], cell => Say.ImportBaciCountry(file.Name, Said.Exact(line), cell));
            int importer = Whole(fields[places[2]], cell => Say.ImportBaciCountry(file.Name, Said.Exact(line), cell));
            if (!context.Takes(year) || names.Region(exporter) is not { } from || names.Region(importer) is not { } to) { continue; }
            years.Add(year);
            TradeFlow row = Row(file, line, code, fields[places[4]], fields[places[5]]);
            flows.Add(new TradeKey(from, to, material, year), exporter + importer, names.CountsGross(material, code) ? row : row with { Tonnes = null, IsPartial = true });
        }

        if (years.Count == 0) { throw new ImportException(Say.ImportNoSixDigits(file.Name)); }
        return new ImportResult
        {
            Rows = [.. flows.Keys.Select(key => TradeFlows.RowOf(file, key, flows.Of(key)!, Source.Id, null, null))],
            Vintage = string.Join(", ", years),
            Findings = [.. names.Findings(), .. names.Doubled(flows)],
        };
    }

    private static TradeFlow Row(ImportFile file, int line, string code, string value, string quantity)
    {
        double thousands = PublishedValue.Number(Plain(value)) is { } number and >= 0 ? number : throw Bad(Say.ImportBaciValue(file.Name, Said.Exact(line), value.Trim()));
        string written = Plain(quantity);
        double? tonnes = written is "" or "NA" ? null : PublishedValue.Number(written) is { } given and >= 0 ? given : throw Bad(Say.ImportBaciQuantity(file.Name, Said.Exact(line), quantity.Trim()));
        return new TradeFlow(tonnes, tonnes, thousands * 1000, tonnes is null, false, line, line, [code]);
    }

    private static int Whole(string text, Func<string, Sentence> problem) =>
        int.TryParse(Plain(text), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Bad(problem(text.Trim()));

    private static ImportException Bad(Sentence problem) => new(Say.CheckTwo(problem, Say.ImportFromCepii));

    // Some releases pad the numbers with blanks, older ones quote the codes.
    private static string Plain(string cell) => cell.Trim().Trim('"');
}
