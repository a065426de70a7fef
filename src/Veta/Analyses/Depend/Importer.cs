using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>An importing country or bloc, and who else is asked about.</summary>
internal sealed class Importer
{
    private readonly bool[] _inside;
    private readonly bool[] _against;

    public Importer(string id, Geography geography, IReadOnlyList<string> against)
    {
        Id = id;
        _inside = [.. Enumerable.Range(0, geography.Regions.Count).Select(r => geography.IsInGroup(r, id))];
        _against = [.. Enumerable.Range(0, geography.Regions.Count).Select(r => against.Any(a => geography.IsInGroup(r, a)) && !_inside[r])];
    }

    /// <summary>Region or bloc.</summary>
    public string Id { get; }

    /// <summary>Whether a region lies inside.</summary>
    public bool Holds(int region) => _inside[region];

    /// <summary>Whether a region outside is one of those asked about.</summary>
    public bool IsAgainst(int region) => _against[region];
}
