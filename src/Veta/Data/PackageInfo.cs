namespace Veta.Data;

/// <summary>What a package says of itself in its <c>datapackage.json</c>.</summary>
public sealed record PackageInfo
{
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

    /// <summary>SPDX id of the licence of the package's own tables.</summary>
    public string Licence { get; init; } = "CC-BY-4.0";

    /// <summary>The scenarios that tell the package's story, in order: what <c>run</c> plans. Empty for the package as it is.</summary>
    public IReadOnlyList<string> RunScenarios { get; init; } = [];

    /// <summary>Ids of the events and sets of events that <c>run</c> tries before it plans, in order. Empty for none.</summary>
    public IReadOnlyList<string> RunShocks { get; init; } = [];

    /// <summary>Equal when all figures are, the lists compared one by one.</summary>
    public bool Equals(PackageInfo? other) =>
        other is not null && (Name, TitleEn, TitleEs, Description, Version, Licence) == (other.Name, other.TitleEn, other.TitleEs, other.Description, other.Version, other.Licence)
        && RunScenarios.SequenceEqual(other.RunScenarios) && RunShocks.SequenceEqual(other.RunShocks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, TitleEn, TitleEs, Description, Version, Licence, RunScenarios.Count);
}
