using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

public sealed class DistanceTests
{
    [Fact]
    public void A_quarter_of_the_equator_is_a_quarter_of_the_circumference() =>
        Assert.Equal(Math.PI / 2 * GreatCircle.EarthRadiusKilometres, GreatCircle.Kilometres(new GeoPoint(0, 0), new GeoPoint(0, 90)), 6);

    [Fact]
    public void The_antimeridian_is_no_wall()
    {
        Assert.Equal(new GeoPoint(62.1, 180), new GeoPoint(62.1, -180));
        Assert.Equal(-169.1502, new GeoPoint(65.9622, 190.8498).LongitudeDegrees, 6);
        RouteNetwork network = new([new([new(0, 178), new(0, 180)], null), new([new(0, -180), new(0, -178)], null)], []);
        // Four degrees of the equator.
        Assert.Equal(4 * Math.PI / 180 * GreatCircle.EarthRadiusKilometres, network.Kilometres(new(0, 178), [new(0, -178)], 10)[0]!.Value, 6);
    }

    [Fact]
    public void A_way_joins_the_network_between_its_nodes_and_stays_on_one_leg()
    {
        RouteNetwork network = new([new([new(0, 0), new(0, 10)], null)], []);
        double degree = Math.PI / 180 * GreatCircle.EarthRadiusKilometres;
        // Half a degree to the leg at either end, and four degrees along it.
        Assert.Equal(5 * degree, network.Kilometres(new(0.5, 3), [new(-0.5, 7)], 100)[0]!.Value, 1);
        Assert.Null(network.Kilometres(new(0.5, 3), [new(-0.5, 7)], 50)[0]);
    }

    [Fact]
    public void Ways_at_sea_are_little_longer_than_the_great_circle()
    {
        Dictionary<string, double> lengths = Lengths(TradeFixtures.Read("sea-distances", "sea-network.geojson"));
        // Baja California lies between: at least the great circles to Cabo Falso (22.87 N 109.96 W) and Punta Eugenia (27.85 N 115.08 W), and on.
        double coast = GreatCircle.Kilometres(new(19.07, -104.30), new(22.87, -109.96)) + GreatCircle.Kilometres(new(22.87, -109.96), new(27.85, -115.08)) + GreatCircle.Kilometres(new(27.85, -115.08), new(33.76, -118.21));
        Assert.InRange(lengths["manzanillo-los-angeles"], coast - 5, 1.05 * coast);
        // The great circle of the Pacific is 12,590 km.
        Assert.InRange(lengths["shanghai-manzanillo"], 12590, 1.05 * 12590);
        // By the canal: at least the great circles to Balboa (8.95 N 79.57 W) and on to Houston.
        double canal = GreatCircle.Kilometres(new(19.07, -104.30), new(8.95, -79.57)) + GreatCircle.Kilometres(new(8.95, -79.57), new(29.73, -95.27));
        Assert.InRange(lengths["manzanillo-houston"], canal, 1.1 * canal);
        Assert.DoesNotContain("china-manzanillo", lengths.Keys);
    }

    [Fact]
    public void A_closed_canal_sends_ships_round_the_cape()
    {
        var context = new ImportContext(TradeFixtures.Package) { ClosedPassages = ["panama"] };
        Dictionary<string, double> open = Lengths(TradeFixtures.Read("sea-distances", "sea-network.geojson", new ImportContext(TradeFixtures.Package) { ClosedPassages = [] }));
        Dictionary<string, double> closed = Lengths(TradeFixtures.Read("sea-distances", "sea-network.geojson", context));
        Assert.True(closed["manzanillo-houston"] > 3 * open["manzanillo-houston"]);
        Assert.Equal(open["manzanillo-los-angeles"], closed["manzanillo-los-angeles"]);
    }

    [Fact]
    public void Railways_lead_from_Monterrey_to_the_bridge_at_Laredo()
    {
        ImportResult result = TradeFixtures.Read("rail-distances", "railroads.geojson");
        // The great circle is 215 km; a railway over plains is at most three tenths longer.
        Assert.InRange(Lengths(result)["monterrey-laredo"], 215, 1.3 * 215);
        Assert.Equal(["distance_km"], Assert.Single(result.Rows).Columns);
    }

    [Fact]
    public void Lanes_of_countries_are_left_with_a_word()
    {
        Finding finding = Assert.Single(TradeFixtures.Read("sea-distances", "sea-network.geojson").Findings);
        Assert.Equal("1 lane was left as it is: an end is a country or a state, whose position is its middle.", finding.Message);
    }

    [Fact]
    public void A_passage_that_the_network_lacks_is_refused() =>
        Assert.Equal(
            "sea-network.geojson: 'suez' is no passage of this network; close one of chili, northwest, panama.",
            Assert.Throws<ImportException>(() => TradeFixtures.Read("sea-distances", "sea-network.geojson", new ImportContext(TradeFixtures.Package) { ClosedPassages = ["suez"] })).Message);

    [Theory]
    [InlineData("sea-distances", "{}", "x is not the file that sea-distances takes: expected a GeoJSON collection of lines, found JSON without features. Give the network of sea routes as GeoJSON lines, with the property passage on straits and canals.")]
    [InlineData("rail-distances", "{\"features\":[{\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[0,0],[1,1]]}}]}", "x is not the file that rail-distances takes: expected GeoJSON lines with the property featurecla Railroad, found lines without any. Give the railroads of Natural Earth as GeoJSON lines with the property featurecla Railroad.")]
    [InlineData("sea-distances", "a,b", "x is not the file that sea-distances takes: expected a GeoJSON collection of lines, found text that is not JSON. Give the network of sea routes as GeoJSON lines, with the property passage on straits and canals.")]
    public void A_wrong_file_is_refused(string id, string text, string message) =>
        Assert.Equal(message, Assert.Throws<ImportException>(() => Importers.Named(id)!.Read(new ImportFile("x", System.Text.Encoding.UTF8.GetBytes(text)), TradeFixtures.Context)).Message);

    private static Dictionary<string, double> Lengths(ImportResult result) => result.Rows.Select(row => (Lane)row.Row).ToDictionary(lane => lane.Id.Value, lane => lane.DistanceKm!.Value);
}
