using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Measures the lanes of a package on a network of routes. A lane is measured when its mode is of the wanted kind and both
/// ends are places (sites, ports, markets) near the network: the position of a country or a state is its middle, which no ship or train
/// serves. A lane with a border crossing that has a position is measured through it.
/// </summary>
/// <param name="importer">Its source is given to the lanes.</param>
/// <param name="kind">Word of the mode's id that makes it one of the wanted kind: <c>sea</c> or <c>rail</c>, as in <c>border-rail</c>.</param>
/// <param name="reachKilometres">Longest straight line between a place and the network, in kilometres.</param>
internal sealed class LaneDistances(IImporter importer, string kind, double reachKilometres)
{
    private readonly Dictionary<Sentence, int> _left = [];

    /// <summary>The lanes with their new lengths, in the order of the package, and one warning for each reason why lanes were left as they are.</summary>
    /// <param name="file">The file with the network.</param>
    /// <param name="context">The package.</param>
    /// <param name="network">The network.</param>
    /// <param name="lines">Number of lines of the file, for the origin: every length rests on the whole file.</param>
    /// <param name="note">What a reader should know of the network.</param>
    public ImportResult Measure(ImportFile file, ImportContext context, RouteNetwork network, int lines, string note)
    {
        Dictionary<RegionId, Region> regions = context.Package.Regions.ToDictionary(region => region.Id);
        List<(Lane Lane, GeoPoint[] Stops)> wanted = [];
        foreach (Lane lane in context.Package.Lanes.Where(lane => lane.Mode is { } mode && mode.Value.Split('-').Contains(kind)))
        {
            if (Stops(lane, regions) is { } stops) { wanted.Add((lane, stops)); }
        }

        Dictionary<(GeoPoint From, GeoPoint To), double?> lengths = Lengths(network, wanted.SelectMany(pair => pair.Stops.Zip(pair.Stops.Skip(1))), reachKilometres);
        List<ImportedRow> rows = [];
        foreach ((Lane lane, GeoPoint[] stops) in wanted)
        {
            double?[] parts = [.. stops.Zip(stops.Skip(1), (from, to) => lengths[(from, to)])];
            if (parts.Any(part => part is null))
            {
                Leave(Say.ImportLaneFar(Said.Exact(reachKilometres)));
                continue;
            }

            Lane measured = lane with { DistanceKm = Rounded(parts.Sum(part => part!.Value)), Source = importer.Source.Id, Grade = null, Note = lane.Note ?? note };
            rows.Add(new ImportedRow { Row = measured, Origin = file.Lines(1, lines), Columns = ["distance_km"] });
        }

        return new ImportResult { Rows = rows, Vintage = string.Create(CultureInfo.InvariantCulture, $"network of {file.Sha256[..8]}"), Findings = [.. Findings(file)] };
    }

    private static double Rounded(double kilometres) =>
        // The network is no survey: ten kilometres on long ways, one on short ones.
        kilometres >= 100 ? Math.Round(kilometres / 10, MidpointRounding.AwayFromZero) * 10 : Math.Max(1, Math.Round(kilometres, MidpointRounding.AwayFromZero));

    private static Dictionary<(GeoPoint From, GeoPoint To), double?> Lengths(RouteNetwork network, IEnumerable<(GeoPoint From, GeoPoint To)> pairs, double reach)
    {
        var lengths = new Dictionary<(GeoPoint, GeoPoint), double?>();
        foreach (IGrouping<GeoPoint, (GeoPoint From, GeoPoint To)> group in pairs.Distinct().GroupBy(pair => pair.From))
        {
            GeoPoint[] ends = [.. group.Select(pair => pair.To)];
            IReadOnlyList<double?> found = network.Kilometres(group.Key, ends, reach);
            for (int i = 0; i < ends.Length; i++) { lengths[(group.Key, ends[i])] = found[i]; }
        }

        return lengths;
    }

    private GeoPoint[]? Stops(Lane lane, Dictionary<RegionId, Region> regions)
    {
        Region[] ends = [regions[lane.Origin], regions[lane.Destination]];
        if (ends.Any(end => end.Kind is RegionKind.World or RegionKind.Country or RegionKind.State))
        {
            Leave(Say.ImportLaneCountry);
            return null;
        }

        if (ends.Any(end => Position(end) is null))
        {
            Leave(Say.ImportLaneNoPosition);
            return null;
        }

        GeoPoint? crossing = lane.BorderCrossing is { } id ? Position(regions[id]) : null;
        return crossing is { } between ? [Position(ends[0])!.Value, between, Position(ends[1])!.Value] : [Position(ends[0])!.Value, Position(ends[1])!.Value];
    }

    private static GeoPoint? Position(Region region) => region is { LatitudeDegrees: { } latitude, LongitudeDegrees: { } longitude } ? new GeoPoint(latitude, longitude) : null;

    private void Leave(Sentence reason) => _left[reason] = _left.GetValueOrDefault(reason) + 1;

    private IEnumerable<Finding> Findings(ImportFile file) => _left.OrderBy(pair => pair.Key.In(Language.English), StringComparer.Ordinal).Select(pair => new Finding
    {
        Severity = Severity.Warning,
        Check = "lane-not-measured",
        File = file.Name,
        Table = "lanes",
        Column = "distance_km",
        Problem = Say.ImportLanesLeft(pair.Value, pair.Key),
        Advice = Say.ImportGiveLength,
    });
}
