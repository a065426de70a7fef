using Veta.Finance.Debt;
using Veta.Finance.Equity;
using Veta.Finance.Support;

namespace Veta.Finance.CashFlows;

/// <summary>What the public hand, lenders and partners add to a project.</summary>
internal sealed record SupportTerms
{
    /// <summary>Nothing.</summary>
    public static SupportTerms None { get; } = new();

    /// <summary>A price floor or contract for difference on the main product; constant money.</summary>
    public PriceFloor? Floor { get; init; }

    /// <summary>Years of production that the floor covers, from the first; 0 for all.</summary>
    public int FloorYears { get; init; }

    /// <summary>Grant as a share of initial capital, 0 to 1; it lowers what may be depreciated.</summary>
    public double GrantShare { get; init; }

    /// <summary>Factor on every tax and royalty, credits not; 1 for the law as it stands.</summary>
    public double TaxFactor { get; init; } = 1;

    /// <summary>A loan; null for none.</summary>
    public LoanTerms? Loan { get; init; }

    /// <summary>A public guarantee of the loan; null for none.</summary>
    public LoanGuarantee? Guarantee { get; init; }

    /// <summary>Political-risk insurance of the investment; null for none.</summary>
    public PoliticalRiskInsurance? Insurance { get; init; }

    /// <summary>A streaming agreement on the main product; null for none.</summary>
    public MetalStream? Stream { get; init; }

    /// <summary>A joint venture; null for one owner.</summary>
    public JointVenture? Venture { get; init; }

    /// <summary>Price per unit of an offtake contract for the main product; null for the market price.</summary>
    public double? OfftakePrice { get; init; }

    /// <summary>Share of output that the offtake contract takes, 0 to 1.</summary>
    public double OfftakeShare { get; init; } = 1;
}
