using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Samarium-cobalt magnets, trisulphide, sodium antimonate and nickel sulphate: recipes by mass, controls and use as published.</summary>
[Trait("Category", "Published")]
public sealed class DebatedMaterialsTests
{
    private static readonly Package Package = Checkout.Model("north-america");

    /// <summary>Molar masses of IUPAC 2021 in g/mol.</summary>
    private const double Sb = 121.76, S = 32.06, Na = 22.990, O = 15.999, H = 1.008, Sm = 150.36, Ni = 58.693, Co = 58.933, Mn = 54.938, Li = 6.94;

    [Theory]
    [InlineData("antimony-trisulphide", (2 * Sb) / ((2 * Sb) + (3 * S)))]
    [InlineData("sodium-antimonate", Sb / (Na + Sb + (6 * (O + H))))]
    [InlineData("samarium-oxide", (2 * Sm) / ((2 * Sm) + (3 * O)))]
    public void The_share_of_the_element_is_that_of_the_formula(string material, double share) =>
        Assert.Equal(share, Package.Materials.Single(m => m.Id.Value == material).ElementMassFraction!.Value, 3);

    [Fact]
    public void A_tonne_of_cathode_takes_the_nickel_of_NMC622_at_a_yield_of_95_per_cent()
    {
        double formula = Li + (0.6 * Ni) + (0.2 * Mn) + (0.2 * Co) + (2 * O);
        Assert.Equal(0.6 * Ni / formula / 0.95, -Recipe("cathode-nmc-from-hydroxide", "nickel-sulphate"), 3);
        Assert.Equal(0.8 * Recipe("cathode-nmc-from-hydroxide", "nickel-sulphate"), Recipe("cathode-nmc-from-carbonate", "nickel-sulphate"), 3);
    }

    /// <summary>What goes in holds the samarium that comes out, with the losses the notes state, and less cobalt than the magnet weighs beside it.</summary>
    [Fact]
    public void A_samarium_cobalt_magnet_takes_its_samarium_and_cobalt_with_the_losses_stated()
    {
        double oxide = -Recipe("smco-magnet-making", "samarium-oxide") * Package.Materials.Single(m => m.Id.Value == "samarium-oxide").ElementMassFraction!.Value;
        Assert.Equal(0.25 / 0.9, oxide, 3);
        Assert.Equal(0.5 / 0.95, -Recipe("smco-magnet-making", "cobalt-refined"), 3);
        Assert.InRange((oxide * 0.9) - (Recipe("smco-magnet-making", "cobalt-refined") * 0.95), 0.7, 0.8);
    }

    /// <summary>China made 2,400 t of alloy in 2019 (Adamas); 60 to 70 % of samarium goes into these magnets.</summary>
    [Fact]
    public void Samarium_of_magnets_is_what_the_source_says_of_all_samarium()
    {
        double magnets = Use("smco-magnet").Sum(d => d.QuantityPerYear), oxide = Use("samarium-oxide").Sum(d => d.QuantityPerYear);
        Assert.InRange(magnets, 2_400, 2_400 * Math.Pow(1.06, 6));
        double inMagnets = -magnets * Recipe("smco-magnet-making", "samarium-oxide");
        Assert.InRange(inMagnets / (inMagnets + oxide), 0.6, 0.7);
    }

    [Fact]
    public void The_controls_of_April_2025_name_these_magnets_and_those_of_2024_name_sulphides_of_antimony()
    {
        Assert.True(Names("cn-seven-rare-earths-licensing", "smco-magnet"));
        Assert.False(Names("cn-five-more-rare-earths-licensing", "smco-magnet"));
        Assert.All((string[])["cn-antimony-licensing", "cn-us-gallium-germanium-antimony-ban"], e => Assert.True(Names(e, "antimony-trisulphide") && !Names(e, "sodium-antimonate"), e));
    }

    /// <summary>The outlook of the IEA has 338 thousand t of nickel in vehicles and grid storage in 2024 and 1,027 in 2030 (stated policies): about 406 in 2025.</summary>
    [Fact]
    public void Batteries_take_the_nickel_that_the_outlook_gives_them()
    {
        double Cells(params string[] materials) => Package.Demands.Where(d => d.Year?.Value == 2025 && materials.Contains(d.Material.Value)).Sum(d => d.QuantityPerYear);
        double cathode = -Cells("traction-battery-nmc", "battery-cell-nmc") * Recipe("battery-cell-nmc-production", "cathode-nmc");
        double most = -cathode * Recipe("cathode-nmc-from-hydroxide", "nickel-sulphate"), least = -cathode * Recipe("cathode-nmc-from-carbonate", "nickel-sulphate");
        Assert.InRange(406_000, least, most);
        Assert.DoesNotContain(Package.Demands, d => d.Material.Value == "nickel-refined" && d.Sector?.Value == "electric-vehicles");
    }

    [Fact]
    public void Treatment_charges_and_prices_of_packs_are_the_printed_ones()
    {
        Assert.Equal([80, 21.25, 0], Facts("world", "copper-treatment-charge"));
        Assert.Equal([165, 80, 85], Facts("world", "zinc-treatment-charge"));
        double china = Assert.Single(Facts("cn", "battery-pack-price"));
        Assert.Equal(Math.Round(china * 1.44), Assert.Single(Facts("us", "battery-pack-price")));
        Assert.Equal(Math.Round(china * 1.56), Assert.Single(Facts("row", "battery-pack-price")));
    }

    /// <summary>A car holds 1 to 2 kg of magnets (printed) and a pack of 50 to 90 kWh: what the package gives the world and Mexico must lie there.</summary>
    [Fact]
    public void Magnets_and_packs_of_electric_cars_are_the_cars_made_times_what_one_holds()
    {
        Demand[] magnets = [.. Use("ndfeb-magnet-heavy").Where(d => d.Sector?.Value == "electric-vehicles")];
        Assert.InRange(magnets.Sum(d => d.QuantityPerYear) * 1_000 / (Assert.Single(Facts("world", "electric-cars-sold")) * 1e6), 1, 2);
        double mexican = Assert.Single(Facts("mx", "battery-cars-made"));
        Assert.InRange(magnets.Single(d => d.Region.Value == "mx").QuantityPerYear * 1_000 / mexican, 1, 2);
        Assert.InRange(Package.Facilities.Single(f => f.Id.Value == "mx-pack-nmc").CapacityPerYear * 1_000 / mexican, 50, 90);
    }

    private static double[] Facts(string region, string fact) =>
        [.. Package.RegionalFacts.Where(f => f.Region.Value == region && f.Fact == fact).OrderBy(f => f.Year.Value).Select(f => f.ValueUnits)];

    private static bool Names(string id, string material) => Package.Events.Single(e => e.Id.Value == id).Materials.Any(m => m.Value == material);

    private static IEnumerable<Demand> Use(string material) => Package.Demands.Where(d => d.Material.Value == material && d.Year?.Value == 2025);

    private static double Recipe(string process, string material) => Package.Recipes.Single(r => r.Process.Value == process && r.Material.Value == material).QuantityPerUnit;
}
