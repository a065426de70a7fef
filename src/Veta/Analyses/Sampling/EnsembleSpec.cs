namespace Veta.Analyses.Sampling;

/// <summary>What an ensemble asks, as its specification says.</summary>
internal sealed record EnsembleSpec
{
    /// <summary>Members done together in one block where nothing else is asked.</summary>
    public const int UsualBlock = 25;

    /// <summary>Folder of the package, as it can be opened from here.</summary>
    public required string Package { get; init; }

    /// <summary>The analysis that is asked of every member.</summary>
    public required string Analysis { get; init; }

    /// <summary>Its options, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Options { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Scenarios applied for every policy.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Single changes applied after the scenarios.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Policies that are compared, the one that others are measured against first; at least one.</summary>
    public IReadOnlyList<PolicySpec> Policies { get; init; } = [PolicySpec.Only];

    /// <summary>How members are chosen.</summary>
    public required DesignSpec Design { get; init; }

    /// <summary>Whether figures that <c>uncertainty</c> does not name are drawn by their grade; default false.</summary>
    public bool FromGrades { get; init; }

    /// <summary>Drivers of several figures: addresses by name. A figure that no driver names moves by itself.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Drivers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Measures that are kept; empty for all of the analysis.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Members in a block, 1 or more; every block starts anew, so the bytes of results hang on it.</summary>
    public int Block { get; init; } = UsualBlock;

    /// <summary>Titles, in English and in Spanish; null for one made from the analysis.</summary>
    public (string En, string Es)? Title { get; init; }
}
