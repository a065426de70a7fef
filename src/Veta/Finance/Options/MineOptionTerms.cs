namespace Veta.Finance.Options;

/// <summary>A mine that may be closed, reopened and abandoned (Brennan and Schwartz, Journal of Business 58, 1985). Money in any one unit, quantities in another.</summary>
internal sealed record MineOptionTerms
{
    /// <summary>Output per year while open.</summary>
    public required double OutputPerYear { get; init; }

    /// <summary>Cost per unit of output, money of today.</summary>
    public required double UnitCost { get; init; }

    /// <summary>Cost per year of a closed mine, after tax.</summary>
    public required double MaintenancePerYear { get; init; }

    /// <summary>Cost of closing.</summary>
    public required double CloseCost { get; init; }

    /// <summary>Cost of opening.</summary>
    public required double OpenCost { get; init; }

    /// <summary>Real rate of interest per year: nominal less inflation.</summary>
    public required double RealRate { get; init; }

    /// <summary>Convenience yield of the metal per year.</summary>
    public required double ConvenienceYield { get; init; }

    /// <summary>Variance of the metal's price per year.</summary>
    public required double Variance { get; init; }

    /// <summary>Tax on the value of the mine per year, as a share.</summary>
    public double PropertyTax { get; init; }

    /// <summary>Tax on profit while open, as a share; losses are not refunded.</summary>
    public double IncomeTax { get; init; }

    /// <summary>Cash after tax per year of an open mine at a price.</summary>
    public double OpenFlow(double price)
    {
        double profit = OutputPerYear * (price - UnitCost);
        return profit - (IncomeTax * Math.Max(0, profit));
    }
}
