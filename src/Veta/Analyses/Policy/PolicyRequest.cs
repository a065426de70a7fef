using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Policy;

/// <summary>What is asked of steps.</summary>
internal sealed record PolicyRequest
{
    /// <summary>The package, cut to the materials asked for.</summary>
    public required Package Package { get; init; }

    /// <summary>The steps, in the order asked.</summary>
    public required IReadOnlyList<LeverId> Steps { get; init; }

    /// <summary>Year whose capacity shocks meet, and whose shares are told.</summary>
    public required int Year { get; init; }

    /// <summary>Shocks by name, each with its events; empty for none.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<EventCase> Events)> Against { get; init; } = [];

    /// <summary>Shares of the severity of each shock at which losses are told, above 0 and at most 1; default all of it.</summary>
    public IReadOnlyList<double> Severities { get; init; } = [1];

    /// <summary>Months of each shock, 1 to 600; default 12.</summary>
    public int Months { get; init; } = 12;

    /// <summary>Orders and their reverses that are drawn where there are more steps than can be tried in all sets, at least 2; default 50.</summary>
    public int Pairs { get; init; } = 50;

    /// <summary>Seed of these draws.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether gains of planning together are split among countries at home; default true.</summary>
    public bool Splits { get; init; } = true;

    /// <summary>Whether reference prices are told; default true.</summary>
    public bool References { get; init; } = true;

    /// <summary>Limits of each solve.</summary>
    public SolveLimits Limits { get; init; } = new();
}
