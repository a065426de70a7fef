using Veta.Finance.CashFlows;

namespace Veta.Analyses.Appraise;

/// <summary>Terms under which a project is appraised, as read from a terms file.</summary>
internal sealed record ProjectTerms
{
    /// <summary>Name of the project; null takes the name of its schedule.</summary>
    public string? Name { get; init; }

    /// <summary>Regimes to appraise it under; empty for none.</summary>
    public IReadOnlyList<string> Regimes { get; init; } = [];

    /// <summary>Discounting, inflation, working capital, bond.</summary>
    public CashTerms Cash { get; init; } = new();

    /// <summary>Support and finance.</summary>
    public SupportTerms Support { get; init; } = SupportTerms.None;

    /// <summary>What is uncertain.</summary>
    public RiskTerms Risk { get; init; } = new();

    /// <summary>Currency units for one USD, by currency.</summary>
    public IReadOnlyDictionary<string, double> ExchangeRates { get; init; } = new Dictionary<string, double>();

    /// <summary>Share of a product that buyers pay, by product; 1 where it is not named.</summary>
    public IReadOnlyDictionary<string, double> Payabilities { get; init; } = new Dictionary<string, double>();

    /// <summary>Charges of buyers, USD per canonical unit, by product; 0 where it is not named.</summary>
    public IReadOnlyDictionary<string, double> Charges { get; init; } = new Dictionary<string, double>();

    /// <summary>Whether the project takes minerals out of the ground.</summary>
    public bool Extracts { get; init; } = true;

    /// <summary>Whether its owner is a prohibited foreign entity.</summary>
    public bool OwnerIsProhibited { get; init; }

    /// <summary>Whether taxes on dividends abroad are counted.</summary>
    public bool ForeignOwner { get; init; }

    /// <summary>Payability of a product.</summary>
    public double PayabilityOf(string product) => Payabilities.GetValueOrDefault(product, 1);

    /// <summary>Charge on a product, USD per unit.</summary>
    public double ChargeOf(string product) => Charges.GetValueOrDefault(product, 0);
}
