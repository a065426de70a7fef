namespace Veta.Analyses;

/// <summary>What is known of an analysis before it is asked: verb, options, help and documentation are made from it.</summary>
/// <param name="Name">The verb's word, kebab-case.</param>
/// <param name="Help">Key of the sentence that says what it answers.</param>
public sealed record AnalysisCard(string Name, string Help)
{
    /// <summary>Whether a package is asked.</summary>
    public PackageUse Package { get; init; } = PackageUse.Required;

    /// <summary>Key of the sentence on the package.</summary>
    public string PackageHelp { get; init; } = "CheckPackage";

    /// <summary>Texts that follow the verb instead of a package, in order; each is an option of the request under its name in small letters.</summary>
    public IReadOnlyList<OptionCard> Arguments { get; init; } = [];

    /// <summary>Its own options, in the order of help.</summary>
    public IReadOnlyList<OptionCard> Options { get; init; } = [];

    /// <summary>Whether scenarios and single changes may be applied to the package; default false.</summary>
    public bool TakesChanges { get; init; }

    /// <summary>Whether it solves programs, so that engine, limits and threads may be chosen; default false.</summary>
    public bool Solves { get; init; }

    /// <summary>Whether after a stop it ends by itself and gives what is finished; default false.</summary>
    public bool KeepsParts { get; init; }

    /// <summary>Whether its answer goes into a folder.</summary>
    public FolderUse Folder { get; init; }

    /// <summary>Every option that a request may hold: arguments, its own, and the limits of a solve.</summary>
    public IReadOnlyList<OptionCard> All => [.. Arguments, .. Options, .. Solves ? SolveLimits.Cards : []];
}
