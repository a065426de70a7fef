using Veta.Data;

namespace Veta.Analyses.Content;

/// <summary>Which products are judged by rules on content, and where and when they are made.</summary>
internal sealed record ContentRequest
{
    /// <summary>The package, scenario changes and a plan's builds applied, checked.</summary>
    public required Package Package { get; init; }

    /// <summary>Products.</summary>
    public required IReadOnlyList<MaterialId> Products { get; init; }

    /// <summary>Year; by default the first year of the package's plan.</summary>
    public int? Year { get; init; }

    /// <summary>Region or bloc in which the makers stand; null for all that a rule concerns.</summary>
    public string? At { get; init; }

    /// <summary>Limits of each solve; default none.</summary>
    public SolveLimits Limits { get; init; } = new();
}
