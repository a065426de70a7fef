using System.Text.Json;

namespace Veta.Import;

/// <summary>Reads the lines of a GeoJSON file (RFC 7946), with the passage that a line names.</summary>
internal static class RouteLines
{
    /// <summary>All lines of a feature collection, in file order, and how many lines of text the file has; features that are no lines are left out.</summary>
    /// <param name="importer">Says what was expected when the file is another one.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="ImportException">It is no collection of features with lines, or a position is not one.</exception>
    public static (IReadOnlyList<RouteLine> Lines, int Count) Read(IImporter importer, ImportFile file)
    {
        string text = file.Utf8();
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out JsonElement features) || features.ValueKind != JsonValueKind.Array) { throw ImportException.NotThis(importer, file, Say.ImportCollection, Say.ImportNoFeatures); }
            RouteLine[] lines = [.. features.EnumerateArray().SelectMany(OfFeature)];
            return lines.Length > 0 ? (lines, text.AsSpan().TrimEnd('\n').Count('\n') + 1) : throw ImportException.NotThis(importer, file, Say.ImportCollection, Say.ImportFeaturesNoLines);
        }
        catch (JsonException fault)
        {
            throw ImportException.NotThis(importer, file, Say.ImportCollection, Say.ImportNotJson, fault);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ImportException(Say.ImportNoGeoJson(file.Name, SystemFault.Of(fault)), fault);
        }
    }

    private static IEnumerable<RouteLine> OfFeature(JsonElement feature)
    {
        if (!feature.TryGetProperty("geometry", out JsonElement geometry) || geometry.ValueKind != JsonValueKind.Object) { yield break; }
        string? passage = feature.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty("passage", out JsonElement named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        switch (geometry.GetProperty("type").GetString())
        {
            case "LineString":
                yield return new RouteLine(Points(geometry.GetProperty("coordinates")), passage);
                break;
            case "MultiLineString":
                foreach (JsonElement line in geometry.GetProperty("coordinates").EnumerateArray()) { yield return new RouteLine(Points(line), passage); }
                break;
            default:
                break;
        }
    }

    private static GeoPoint[] Points(JsonElement line) =>
        [.. line.EnumerateArray().Select(position => position.GetArrayLength() >= 2 ? new GeoPoint(position[1].GetDouble(), position[0].GetDouble()) : throw new FormatException("a position has fewer than two numbers"))];
}
