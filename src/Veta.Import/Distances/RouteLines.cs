using System.Text.Json;

namespace Veta.Import;

/// <summary>Reads the lines of a GeoJSON file (RFC 7946), with the passage that a line names.</summary>
internal static class RouteLines
{
    /// <summary>All lines of a feature collection, in file order; features that are no lines are left out.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON, but no collection of features, or a position is not one.</exception>
    public static IReadOnlyList<RouteLine> Read(ReadOnlyMemory<byte> text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out JsonElement features) || features.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("it is no GeoJSON collection of features");
        }

        return [.. features.EnumerateArray().SelectMany(OfFeature)];
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
