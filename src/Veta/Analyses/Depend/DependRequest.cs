using Veta.Analyses.Depend.Indicators;
using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary>Whose dependence to measure, on whom, in which year.</summary>
internal sealed record DependRequest
{
    /// <summary>The package, scenario changes applied, checked.</summary>
    public required Package Package { get; init; }

    /// <summary>Importers: regions or blocs; by default home as the package names it, else every country that demands something.</summary>
    public IReadOnlyList<string> Importers { get; init; } = [];

    /// <summary>Materials to report; empty for all but utilities.</summary>
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>Year; by default the first year of the package's plan, to which it is calibrated.</summary>
    public int? Year { get; init; }

    /// <summary>Countries or blocs whose share is asked about; by default those of concern that the package names.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Whether to take out every country and facility, one at a time; default false.</summary>
    public bool Removals { get; init; }

    /// <summary>How ability and willingness of suppliers are made one risk; default the larger.</summary>
    public RiskAggregator Aggregator { get; init; } = RiskAggregator.Largest;

    /// <summary>Limits of each solve; default none.</summary>
    public SolveLimits Limits { get; init; } = new();
}
