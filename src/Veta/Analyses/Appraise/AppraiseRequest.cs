using Veta.Data;
using Veta.Finance.CashFlows;

namespace Veta.Analyses.Appraise;

/// <summary>What to appraise, under which taxes and with which support.</summary>
internal sealed record AppraiseRequest
{
    /// <summary>What stands in the place of a regime for no taxes.</summary>
    public static readonly TaxRegimeId NoTaxes = new("none");

    /// <summary>The package: facilities, prices, tax regimes.</summary>
    public required Package Package { get; init; }

    /// <summary>A project of one's own; null to appraise facilities of the package.</summary>
    public Project? Project { get; init; }

    /// <summary>Facilities; empty for every candidate that can be built, or with a run everything that its plan builds and every candidate.</summary>
    public IReadOnlyList<FacilityId> Facilities { get; init; } = [];

    /// <summary>Regimes, or <see cref="NoTaxes"/>; empty for the one of the place and, beside it, those of whole countries.</summary>
    public IReadOnlyList<TaxRegimeId> Regimes { get; init; } = [];

    /// <summary>Folder of a plan's run whose prices and builds are used; null for the observed prices of the package.</summary>
    public string? Run { get; init; }

    /// <summary>Discounting, support, risk.</summary>
    public ProjectTerms Terms { get; init; } = new();

    /// <summary>Instruments for which the least support is sought; empty for none.</summary>
    public IReadOnlyList<SolveTarget> SolveFor { get; init; } = [];

    /// <summary>Whether to run the Monte Carlo.</summary>
    public bool WithRisk { get; init; }
}
