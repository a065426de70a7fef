using System.Globalization;
using System.Text.Json;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// The critical minerals data set of the International Energy Agency as one JSON file: demand by mineral, sector and scenario, mining and
/// refining by country, all in thousand tonnes.
/// </summary>
internal sealed class IeaOutlook
{
    private readonly Dictionary<string, IeaFigure> _figures;

    private IeaOutlook(IReadOnlyList<IeaFigure> figures)
    {
        Figures = figures;
        _figures = figures.GroupBy(figure => string.Join('/', figure.Path)).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>Every number, in the order of the file.</summary>
    public IReadOnlyList<IeaFigure> Figures { get; }

    /// <summary>Reads the file.</summary>
    /// <param name="importer">Says what was expected when the file is another one.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="ImportException">It is not JSON, or lacks the parts totalDemand and supply.</exception>
    public static IeaOutlook Read(IImporter importer, ImportFile file)
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes(file.Utf8());
        if (JsonText.FaultOf(text) is { Check: not "json-form" } unreadable) { throw new ImportException(Say.ImportUnreadable(Wrong(importer, file, Say.ImportNotJson).Told, unreadable.Told)); }
        try
        {
            var outlook = new IeaOutlook(Numbers(text));
            string[] parts = [.. outlook.Figures.Where(figure => figure.Path.Count > 1).Select(figure => figure.Path[0]).Distinct()];
            return parts.Contains("totalDemand") && parts.Contains("supply") ? outlook : throw Wrong(importer, file, parts.Length == 0 ? Say.ImportNoFigures : Say.ImportParts(Said.Words(parts)));
        }
        catch (JsonException fault)
        {
            throw Wrong(importer, file, Say.ImportNotJson, fault);
        }
    }

    /// <summary>Demand of a mineral in a sector, thousand tonnes; null when the file has none.</summary>
    /// <param name="mineral">As in the file, such as <c>Lithium</c>.</param>
    /// <param name="sector">As in the file, such as <c>Electric vehicles</c>; null for all sectors and other uses.</param>
    /// <param name="scenario">STEPS, APS or NZE; any for the base year, which they share.</param>
    /// <param name="year">2024 or a year of the scenarios.</param>
    public double? Demand(string mineral, string? sector, string scenario, int year)
    {
        string place = sector is null ? $"totalDemand/{mineral}/totalDemand" : $"totalDemand/{mineral}/sectors/{sector}";
        string written = year.ToString(CultureInfo.InvariantCulture);
        return _figures.GetValueOrDefault($"{place}/{scenario}/{written}")?.Value ?? _figures.GetValueOrDefault($"{place}/{written}")?.Value;
    }

    private static ImportException Wrong(IImporter importer, ImportFile file, Sentence found, Exception? cause = null) =>
        ImportException.NotThis(importer, file, Say.ImportOutlook, found, cause);

    private static List<IeaFigure> Numbers(byte[] text)
    {
        List<IeaFigure> figures = [];
        List<string> path = [];
        var reader = new Utf8JsonReader(text);
        int line = 1;
        long counted = 0;
        string name = "";
        while (reader.Read())
        {
            for (; counted < reader.TokenStartIndex; counted++) { line += text[counted] == '\n' ? 1 : 0; }
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    path.Add(name);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.RemoveAt(path.Count - 1);
                    break;
                case JsonTokenType.Number:
                    // The first name stands for the whole file.
                    figures.Add(new IeaFigure([.. path.Skip(1), name], reader.GetDouble(), line));
                    break;
                default:
                    break;
            }
        }

        return figures;
    }
}
