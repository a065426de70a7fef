using Veta.Analyses.Policy.Rows;

namespace Veta.Analyses.Policy;

/// <summary>What was found of steps.</summary>
/// <param name="Request">What was asked.</param>
internal sealed record PolicyResult(PolicyRequest Request)
{
    /// <summary>Each step alone and all together; none first.</summary>
    public required IReadOnlyList<PolicyStepRow> Steps { get; init; }

    /// <summary>What each treasury pays for them.</summary>
    public required IReadOnlyList<PolicyTreasuryRow> Treasuries { get; init; }

    /// <summary>Shares by material.</summary>
    public required IReadOnlyList<PolicyMaterialRow> Materials { get; init; }

    /// <summary>What is built with each and not without.</summary>
    public required IReadOnlyList<PolicyPlantRow> Plants { get; init; }

    /// <summary>Impacts that change.</summary>
    public required IReadOnlyList<PolicyImpactRow> Impacts { get; init; }

    /// <summary>Losses under shocks.</summary>
    public required IReadOnlyList<PolicyShockRow> Shocks { get; init; }

    /// <summary>The order by cost for what is reached.</summary>
    public required IReadOnlyList<PolicyOrderRow> Order { get; init; }

    /// <summary>What each step adds on average.</summary>
    public required IReadOnlyList<PolicyShareRow> Shares { get; init; }

    /// <summary>What pairs add together.</summary>
    public required IReadOnlyList<PolicyPairRow> Pairs { get; init; }

    /// <summary>The split among countries.</summary>
    public required IReadOnlyList<PolicySplitRow> Splits { get; init; }

    /// <summary>Reference prices.</summary>
    public required IReadOnlyList<ReferencePriceRow> References { get; init; }

    /// <summary>Steps that act on nothing here, and stand in no table.</summary>
    public required IReadOnlyList<Veta.Data.Ids.LeverId> Idle { get; init; }

    /// <summary>Number of programs solved for sets of steps.</summary>
    public required int Sets { get; init; }
}
