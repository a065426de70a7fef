using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Sources;

/// <summary>What a package knows of places beside what a plan computes with, and what stands in the way there. No plan reads either: they are for who sites a plant.</summary>
public sealed class KnownOfPlaces
{
    private readonly Geography _geography;

    private KnownOfPlaces(Package package) => (Package, _geography) = (package, new Geography(package));

    /// <summary>The package, for names.</summary>
    public Package Package { get; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => Package.RegionalFacts.Count == 0 && Package.Obstacles.Count == 0;

    /// <summary>Places of which something is known, in the order of regions.</summary>
    public IReadOnlyList<Region> Places => [.. Package.Regions.Where(r => Package.RegionalFacts.Any(f => f.Region == r.Id) || Package.Obstacles.Any(o => o.Region == r.Id))];

    /// <summary>What a package knows.</summary>
    public static KnownOfPlaces Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return new KnownOfPlaces(package);
    }

    /// <summary>Whether a package has the region.</summary>
    public bool Has(RegionId region) => _geography.Index.Find(region) >= 0;

    /// <summary>Facts of a place and of all inside it, by place, topic, fact and year; of all places for none.</summary>
    public IReadOnlyList<RegionalFact> Facts(RegionId? region) =>
        [.. Package.RegionalFacts.Where(f => Within(f.Region, region)).OrderBy(f => _geography.Index.Of(f.Region)).ThenBy(f => f.Topic).ThenBy(f => f.Fact, StringComparer.Ordinal).ThenBy(f => f.Year.Value)];

    /// <summary>What stands in the way in a place: there, in what holds it, and in all inside it.</summary>
    public IReadOnlyList<Obstacle> Obstacles(RegionId? region) =>
        [.. Package.Obstacles.Where(o => region is not { } place || Within(o.Region, place) || Within(place, o.Region))];

    private bool Within(RegionId inner, RegionId? outer) => outer is not { } place || _geography.IsInside(_geography.Index.Of(inner), _geography.Index.Of(place));
}
