using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Findings;

/// <summary>Whose eyes a page looks with: home as the package names it, and those whose supply it watches.</summary>
internal sealed class HomeGroup
{
    private readonly Geography _geography;
    private readonly Home _home;

    private HomeGroup(Package package)
    {
        _geography = new Geography(package);
        _home = new Home(package, _geography);
        HasConcern = Known && _home.Concern.Count > 0;
    }

    /// <summary>True when the package tells home from abroad: some of its countries are at home and some are not.</summary>
    public bool Known => _home.IsKnown;

    /// <summary>True when it also names those that are watched.</summary>
    public bool HasConcern { get; }

    /// <summary>Regions and blocs at home, separated by semicolons.</summary>
    public string Id => string.Join(';', _home.Groups);

    /// <summary>Name of home.</summary>
    public Said Name => Said.Name(_home.NameEn, _home.NameEs);

    /// <summary>Condition of a reference on rows at home, by a column that names a region or a facility; none when the package has no abroad.</summary>
    public (string Path, string Value)[] Condition(string column) => Known ? [($"{column}>home", "yes")] : [];

    /// <summary>Home of a package.</summary>
    public static HomeGroup Of(Package package) => new(package);

    /// <summary>Whether a region lies at home; every region does when the package has no abroad.</summary>
    public bool Holds(RegionId region) => _home.Counts(region);

    /// <summary>Whether a region belongs to those that are watched.</summary>
    public bool IsOfConcern(RegionId region) => HasConcern && _home.IsOfConcern(region);

    /// <summary>The country of a region.</summary>
    public RegionId CountryOf(RegionId region) => _geography.CountryOf(region);
}
