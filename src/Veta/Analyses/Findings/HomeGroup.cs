using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Findings;

/// <summary>Whose eyes a page looks with: the bloc that is home to a package, and the group whose supply it watches.</summary>
public sealed class HomeGroup
{
    /// <summary>The bloc that pages call home.</summary>
    public const string Id = "usmca";

    /// <summary>The group whose supply is watched.</summary>
    public const string ConcernId = "foreign-entity-of-concern";

    private readonly Geography _geography;

    private HomeGroup(Package package)
    {
        _geography = new Geography(package);
        Known = package.Regions.Any(r => r.Blocs.Contains(Id));
        HasConcern = Known && package.Regions.Any(r => r.Blocs.Contains(ConcernId));
    }

    /// <summary>True when the package tells home from abroad.</summary>
    public bool Known { get; }

    /// <summary>True when it also names the group that is watched.</summary>
    public bool HasConcern { get; }

    /// <summary>Name of home.</summary>
    public static Said Name { get; } = Say.NameHome;

    /// <summary>Condition of a reference on rows at home, by a column that names a region or a facility; none when the package has no home.</summary>
    public (string Path, string Value)[] Condition(string column) => Known ? [($"{column}>bloc:{Id}", "yes")] : [];

    /// <summary>Home of a package.</summary>
    public static HomeGroup Of(Package package) => new(package);

    /// <summary>Whether a region lies at home; every region does when the package has no home.</summary>
    public bool Holds(RegionId region) => !Known || _geography.IsInGroup(_geography.Index.Of(region), Id);

    /// <summary>Whether a region belongs to the group that is watched.</summary>
    public bool IsOfConcern(RegionId region) => HasConcern && _geography.IsInGroup(_geography.Index.Of(region), ConcernId);

    /// <summary>The country of a region.</summary>
    public RegionId CountryOf(RegionId region) => new(_geography.CountryId(_geography.Index.Of(region)));
}
