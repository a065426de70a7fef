using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Trade between countries from a CSV of UN Comtrade in its present or its former layout, into <c>trade</c>: kilograms to tonnes, values in USD,
/// partner 0 as the region <c>world</c>. A flow that both ends report is taken from the importer, who knows the origin better; one that only the
/// exporter reports is marked <c>mirror</c>. Exports hold re-exports, which are told in the note. Not reconciled: for balances use BACI.
/// </summary>
internal sealed class ComtradeImporter : IImporter
{
    public string Id => "un-comtrade";

    public Source Source { get; } = new()
    {
        Id = new SourceId("un-comtrade"),
        Title = "UN Comtrade Database",
        Publisher = "United Nations Statistics Division",
        Address = "https://comtradeplus.un.org/",
        Licence = "Copyright United Nations; not to be passed on without permission of its Statistics Division",
        Grade = Grade.A,
    };

    public string TitleEs => "Base de datos UN Comtrade";

    public string Expects => "Give a CSV of yearly trade by commodity as UN Comtrade releases it, in the present layout (refYear, reporterCode, …) or the former one (Year, Reporter Code, …).";

    public string ExpectsEs => "Indique un CSV de comercio anual por mercancía como lo publica UN Comtrade, en el formato actual (refYear, reporterCode, …) o el anterior (Year, Reporter Code, …).";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        string text = file.Utf8();
        HashSet<string> header = [.. text.Split('\n')[0].TrimEnd('\r').Split(',').Select(name => name.Trim('"', ' '))];
        ComtradeLayout layout = ComtradeLayout.All.FirstOrDefault(layout => layout.Needed.All(header.Contains))
            ?? throw CsvTable.Wrong(this, file, string.Join(',', ComtradeLayout.Current.Needed), text.Split('\n')[0].TrimEnd('\r'));
        var reading = new ComtradeReading(file, context, layout, header);
        foreach (CsvRecord record in CsvTable.Read(this, file, Squared(text), layout.Needed)) { reading.Take(record); }
        return reading.Result(Source.Id);
    }

    // The web page ends every row but the header with a comma: a last column without a name.
    private static string Squared(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0) { return text; }
        int next = text.IndexOf('\n', end + 1);
        string first = text[..end].TrimEnd('\r');
        string second = (next < 0 ? text[(end + 1)..] : text[(end + 1)..next]).TrimEnd('\r');
        return second.EndsWith(',') && !first.EndsWith(',') ? first + "," + text[end..] : text;
    }
}
