using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Lengths of lanes by rail: the shortest way on the railways of Natural Earth, into <c>distance_km</c> of lanes whose mode is one by rail.
/// The lines are drawn at 1 : 10 million and say nothing of owner, gauge or state of the track, so trains run some per cent further.
/// </summary>
internal sealed class RailDistancesImporter : IImporter
{
    // A works has a siding; one further off is served by road.
    private const double ReachKilometres = 50;

    public string Id => "rail-distances";

    public Source Source { get; } = new()
    {
        Id = new SourceId("natural-earth-railroads"),
        Title = "Natural Earth 1:10m railroads, North America",
        Publisher = "Natural Earth",
        Year = 2022,
        Address = "https://www.naturalearthdata.com/downloads/10m-cultural-vectors/railroads/",
        Licence = "Public domain",
        Grade = Grade.C,
    };

    public string TitleEs => "Natural Earth 1:10m, ferrocarriles de América del Norte";

    public string Expects => "Give the railroads of Natural Earth as GeoJSON lines with the property featurecla Railroad.";

    public string ExpectsEs => "Indique los ferrocarriles de Natural Earth como líneas GeoJSON con la propiedad featurecla Railroad.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        (IReadOnlyList<RouteLine> lines, int count) = RouteLines.Read(this, file);
        if (!file.Utf8().Contains("\"Railroad\"", StringComparison.Ordinal)) { throw ImportException.NotThis(this, file, Say.ImportLinesWithRailroad, Say.ImportLinesWithout); }
        return new LaneDistances(this, "rail", ReachKilometres).Measure(file, context, new RouteNetwork(lines, []), count, "Shortest way on the railways of Natural Earth");
    }
}
