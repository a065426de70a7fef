using Veta.Finance.Prices;
using Veta.Finance.Risk;

namespace Veta.Finance.CashFlows;

/// <summary>What is uncertain about a project, as factors on its figures.</summary>
internal sealed record RiskTerms
{
    /// <summary>Factor on all prices by year of the project; null holds prices as they are. Its start is the factor today, usually 1.</summary>
    public IPriceProcess? Price { get; init; }

    /// <summary>Factor on initial capital. Reports overrun more often than they save: 0.85, 1.05 and 1.6 by default, a working assumption.</summary>
    public ThreePoint Capital { get; init; } = new(0.85, 1.05, 1.6);

    /// <summary>Factor on operating cost; 0.85, 1 and 1.3 by default, a working assumption.</summary>
    public ThreePoint OperatingCost { get; init; } = new(0.85, 1, 1.3);

    /// <summary>Years by which production and its costs come later than planned, 0 to 10; capital is spent as planned. 0, 0.5 and 3 by default, a working assumption.</summary>
    public ThreePoint DelayYears { get; init; } = new(0, 0.5, 3);

    /// <summary>Number of samples; 1,000 by default.</summary>
    public int Samples { get; init; } = 1000;

    /// <summary>Seed; runs with the same seed share their random numbers, so that two supports or regimes are compared on the same futures.</summary>
    public ulong Seed { get; init; } = 1;
}
