using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Lengths of lanes at sea: the shortest way on the network of the Eurostat sea routes, around the closed straits and canals, into
/// <c>distance_km</c> of lanes whose mode is one at sea. Ships of bulk often sail longer ways than the shortest; do not use it for schedules.
/// </summary>
internal sealed class SeaDistancesImporter : IImporter
{
    // A port lies on the coast and the network some way off it; further inland nothing is a port.
    private const double ReachKilometres = 100;

    public string Id => "sea-distances";

    public Source Source { get; } = new()
    {
        Id = new SourceId("searoute"),
        Title = "Sea distances on the Eurostat marnet network (searoute)",
        Publisher = "Eurostat and searoute authors",
        Year = 2024,
        Address = "https://github.com/genthalili/searoute-py",
        Licence = "Apache-2.0",
        Grade = Grade.C,
    };

    public string TitleEs => "Distancias por mar sobre la red marnet de Eurostat (searoute)";

    public string Expects => "Give the network of sea routes as GeoJSON lines, with the property passage on straits and canals.";

    public string ExpectsEs => "Indique la red de rutas marítimas como líneas GeoJSON, con la propiedad passage en estrechos y canales.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        (IReadOnlyList<RouteLine> lines, int count) = RouteLines.Read(this, file);
        if (RouteNetwork.PassagesOf(lines).Count == 0) { throw ImportException.NotThis(this, file, Say.ImportLinesWithPassage, Say.ImportLinesWithout); }
        try
        {
            var network = new RouteNetwork(lines, context.ClosedPassages);
            string closed = context.ClosedPassages.Count == 0 ? "" : $", without {string.Join(", ", context.ClosedPassages.Order(StringComparer.Ordinal))}";
            return new LaneDistances(this, "sea", ReachKilometres).Measure(file, context, network, count, $"Shortest way on the sea network{closed}");
        }
        catch (InputException fault)
        {
            throw new ImportException(Say.ImportIn(file.Name, fault.Told), fault);
        }
    }
}
