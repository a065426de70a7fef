using Veta.Data;

namespace Veta.Network;

/// <summary>From whom each place took a material in the base year, as the margins of a package hold it, and which lanes would bring a supplier whom it did not have.</summary>
internal sealed class UsualSuppliers
{
    private readonly Geography _geography;
    private readonly HashSet<(string Seller, MaterialId Material, RegionId Buyer)> _used = [];
    private readonly HashSet<(MaterialId, RegionId)> _made;
    private readonly HashSet<FacilityId> _ran;
    private readonly Dictionary<(MaterialId, RegionId), double> _supplied = [];
    private readonly ILookup<ProcessId, Recipe> _recipes;

    /// <summary>Reads the margins of a package; without margins nobody is usual and nobody new.</summary>
    public UsualSuppliers(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _geography = new Geography(package);
        _recipes = package.Recipes.ToLookup(r => r.Process);
        List<Margin> passed = [.. package.Margins.Where(m => m.QuantityPerYear > 0)];
        _ran = [.. passed.Where(m => m.Lane is null).Select(m => m.Facility!.Value)];
        BaseYear = passed.Count > 0 ? passed[0].Year.Value : null;
        Dictionary<LaneId, Lane> lanes = package.Lanes.ToDictionary(l => l.Id);
        Dictionary<FacilityId, Facility> plants = package.Facilities.ToDictionary(f => f.Id);
        foreach (Margin row in passed)
        {
            if (row.Lane is { } id && lanes.TryGetValue(id, out Lane? lane))
            {
                _used.Add((CountryOf(lane.Origin), row.Material, lane.Destination));
                Supply((row.Material, lane.Destination), row.QuantityPerYear * (1 - lane.LossFraction));
            }
            else if (row.Facility is { } facility && plants.TryGetValue(facility, out Facility? plant)) { foreach (Recipe output in Outputs(plant)) { Supply((output.Material, plant.Region), output.QuantityPerUnit * row.QuantityPerYear); } }
        }

        _made = [.. package.Facilities.SelectMany(f => Outputs(f).Select(o => (o.Material, f.Region))), .. package.Supplies.Select(s => (s.Material, s.Region))];
    }

    /// <summary>The year of the margins; null without any.</summary>
    public int? BaseYear { get; }

    /// <summary>What arrived at a place and was made there in the base year, as far as it is known, units a year; 0 for nothing.</summary>
    public double Taken(MaterialId material, RegionId region) => _supplied.GetValueOrDefault((material, region));

    /// <summary>Whether a plant ran in the base year, as far as that is known.</summary>
    public bool Ran(FacilityId facility) => _ran.Contains(facility);

    /// <summary>Whether a lane brings a material of a supplier whom the buyer did not have: none came to him of its country, and it crosses a border or comes from where goods only pass. Another way of a usual supplier is not new.</summary>
    public bool IsNew(Lane lane, MaterialId material) =>
        !_used.Contains((CountryOf(lane.Origin), material, lane.Destination)) && Taken(material, lane.Destination) > 0 && (CountryOf(lane.Origin) != CountryOf(lane.Destination) || !_made.Contains((material, lane.Origin)));

    /// <summary>Whether a lane goes on within a country to a place that took none of a material in the base year.</summary>
    public bool IsNewUse(Lane lane, MaterialId material) => CountryOf(lane.Origin) == CountryOf(lane.Destination) && Taken(material, lane.Destination) == 0;

    private void Supply((MaterialId, RegionId) place, double quantity) => _supplied[place] = _supplied.GetValueOrDefault(place) + quantity;

    private IEnumerable<Recipe> Outputs(Facility facility) => _recipes[facility.Process].Where(r => r.QuantityPerUnit > 0);

    private string CountryOf(RegionId region) => _geography.CountryId(_geography.Index.Of(region));
}
