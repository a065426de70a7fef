using Veta.Data;

namespace Veta.Network;

/// <summary>Whose interest a package is about, and on whom it had rather not depend: what <c>home</c> and <c>concern</c> in its description mean on its regions.</summary>
public sealed class Home
{
    private readonly Package _package;
    private readonly Geography _geography;

    /// <summary>Reads it from a checked package. Without <c>home</c>, every country that demands something is at home.</summary>
    public Home(Package package)
        : this(package, new Geography(package))
    {
    }

    /// <summary>Reads it from a checked package whose tree of regions is known already.</summary>
    public Home(Package package, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(package);
        _package = package;
        _geography = geography;
        Groups = package.Info.Home.Count > 0 ? package.Info.Home : [.. package.Demands.Select(d => geography.CountryId(geography.Index.Of(d.Region))).Distinct()];
        Countries = [.. Groups.SelectMany(CountriesOf).Distinct()];
        RegionId[] countries = [.. package.Regions.Where(r => r.Kind == RegionKind.Country).Select(r => r.Id)];
        IsKnown = countries.Any(Holds) && !countries.All(Holds);
    }

    /// <summary>Regions and blocs at home, in the package's order.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Countries at home, each once, in the order of <see cref="Groups"/> and of the regions.</summary>
    public IReadOnlyList<RegionId> Countries { get; }

    /// <summary>True when the package tells home from abroad: some of its countries are at home and some are not.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether a region counts as home: every region does when the package has no abroad.</summary>
    public bool Counts(RegionId region) => !IsKnown || Holds(region);

    /// <summary>Regions and blocs of concern; empty for none.</summary>
    public IReadOnlyList<string> Concern => _package.Info.Concern;

    /// <summary>Whether a region lies at home.</summary>
    public bool Holds(RegionId region) => IsIn(region, Groups);

    /// <summary>Whether a region belongs to those of concern.</summary>
    public bool IsOfConcern(RegionId region) => IsIn(region, Concern);

    /// <summary>What home is called in English.</summary>
    public string NameEn => _package.Info.HomeEn ?? Names(r => r.NameEn, " and ");

    /// <summary>What home is called in Spanish.</summary>
    public string NameEs => _package.Info.HomeEs ?? Names(r => r.NameEs, " y ");

    /// <summary>What a region or bloc is called; its id when it has no name.</summary>
    /// <param name="group">Region or bloc.</param>
    /// <param name="spanish">Whether in Spanish; else in English.</param>
    public string NameOf(string group, bool spanish)
    {
        if (_package.Info.BlocNames.FirstOrDefault(b => b.Id == group) is { } bloc) { return spanish ? bloc.Es : bloc.En; }
        return _geography.Index.Find(new RegionId(group)) is >= 0 and int at ? spanish ? _geography.Regions[at].NameEs : _geography.Regions[at].NameEn : group;
    }

    private bool IsIn(RegionId region, IReadOnlyList<string> groups)
    {
        int at = _geography.Index.Find(region);
        return at >= 0 && groups.Any(g => _geography.IsInGroup(at, g));
    }

    // A market or a site that is named stands for itself: what happens there is told by country, so its country is meant.
    private IEnumerable<RegionId> CountriesOf(string group)
    {
        RegionId[] inside = [.. _geography.Regions.Where((r, k) => r.Kind == RegionKind.Country && _geography.IsInGroup(k, group)).Select(r => r.Id)];
        return inside.Length > 0 ? inside
            : _geography.Index.Find(new RegionId(group)) is >= 0 and int place ? [new RegionId(_geography.CountryId(place))] : [];
    }

    private string Names(Func<Region, string> name, string and)
    {
        string[] names = [.. Countries.Select(c => name(_geography.Regions[_geography.Index.Of(c)]))];
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + and + names[^1];
    }
}
