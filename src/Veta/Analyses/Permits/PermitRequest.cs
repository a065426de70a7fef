using Veta.Data;

namespace Veta.Analyses.Permits;

/// <summary>What is asked of permits.</summary>
internal sealed record PermitRequest
{
    /// <summary>The package.</summary>
    public required Package Package { get; init; }

    /// <summary>The place, with all inside it; null for every place that has steps.</summary>
    public RegionId? Region { get; init; }

    /// <summary>Kind of project; null for all.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Projects; empty for kinds of projects.</summary>
    public IReadOnlyList<FacilityId> Projects { get; init; } = [];

    /// <summary>Reforms; empty for all of the package.</summary>
    public IReadOnlyList<PermitReformId> Reforms { get; init; } = [];

    /// <summary>Percentile that headlines and savings are told in, above 0 and below 100.</summary>
    public double Percentile { get; init; } = 50;

    /// <summary>Draws, at least 100.</summary>
    public int Draws { get; init; } = 20000;

    /// <summary>Seed of the draws.</summary>
    public ulong Seed { get; init; } = 1;
}
