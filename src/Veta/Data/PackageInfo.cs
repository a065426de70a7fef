namespace Veta.Data;

/// <summary>What a package says of itself in its <c>datapackage.json</c>.</summary>
public sealed record PackageInfo
{
    /// <summary>The format of packages that this program writes.</summary>
    public const int CurrentFormat = 3;

    /// <summary>The format in which the package was written; 1 where its description does not say. It tells how its files are read and is no part of what the package says.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>Short name, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>Title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Title in Spanish.</summary>
    public required string TitleEs { get; init; }

    /// <summary>What it models, in a few sentences.</summary>
    public string Description { get; init; } = "";

    /// <summary>Version of the data.</summary>
    public string Version { get; init; } = "0.1.0";

    /// <summary>Day to which the facts of the package reach; null when it does not say. What is dated after it is not known, whatever the calendar says when it is read.</summary>
    public Date? AsOf { get; init; }

    /// <summary>SPDX id of the licence of the package's own tables.</summary>
    public string Licence { get; init; } = "CC-BY-4.0";

    /// <summary>Regions and blocs at home, whose interest the package is about, in the order in which they are told. Empty for every country that demands something.</summary>
    public IReadOnlyList<string> Home { get; init; } = [];

    /// <summary>What home is called in English, such as <c>North America</c>; null for the names of its countries.</summary>
    public string? HomeEn { get; init; }

    /// <summary>What home is called in Spanish; null for the names of its countries.</summary>
    public string? HomeEs { get; init; }

    /// <summary>Regions and blocs on which home had rather not depend. Empty for none.</summary>
    public IReadOnlyList<string> Concern { get; init; } = [];

    /// <summary>Names of blocs for readers; a bloc without one is shown by its id.</summary>
    public IReadOnlyList<BlocName> BlocNames { get; init; } = [];

    /// <summary>The scenarios that tell the package's story, in order: what <c>run</c> plans. Empty for the package as it is.</summary>
    public IReadOnlyList<string> RunScenarios { get; init; } = [];

    /// <summary>Ids of the events and sets of events that <c>run</c> tries before it plans, in order. Empty for none.</summary>
    public IReadOnlyList<string> RunShocks { get; init; } = [];

    /// <summary>Events and sets of events with the year after an at sign, such as <c>total-magnet-cut@2033</c>, which <c>run</c> tries on that year of each plan. Empty for none.</summary>
    public IReadOnlyList<string> RunPlannedShocks { get; init; } = [];

    /// <summary>Equal when all that is said is, the lists compared one by one.</summary>
    public bool Equals(PackageInfo? other) =>
        other is not null && (Name, TitleEn, TitleEs, Description, Version, AsOf) == (other.Name, other.TitleEn, other.TitleEs, other.Description, other.Version, other.AsOf)
        && (Licence, HomeEn, HomeEs) == (other.Licence, other.HomeEn, other.HomeEs)
        && Home.SequenceEqual(other.Home) && Concern.SequenceEqual(other.Concern) && BlocNames.SequenceEqual(other.BlocNames) && RunScenarios.SequenceEqual(other.RunScenarios) && RunShocks.SequenceEqual(other.RunShocks) && RunPlannedShocks.SequenceEqual(other.RunPlannedShocks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, TitleEn, TitleEs, Description, Version, Licence, RunScenarios.Count);
}
