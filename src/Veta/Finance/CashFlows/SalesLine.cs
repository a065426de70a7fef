namespace Veta.Finance.CashFlows;

/// <summary>One product of a project, year by year.</summary>
internal sealed record SalesLine
{
    /// <summary>What it is; the id of a material, which tax rules may name.</summary>
    public required string Product { get; init; }

    /// <summary>Units made in each year, 0 or more.</summary>
    public required double[] Quantity { get; init; }

    /// <summary>Market price in each year, USD per unit in constant money.</summary>
    public required double[] Price { get; init; }

    /// <summary>Share of the contained product that the buyer pays, 0 to 1.</summary>
    public double Payability { get; init; } = 1;

    /// <summary>Treatment, refining and freight taken off by the buyer, USD per unit made.</summary>
    public double ChargeUsdPerUnit { get; init; }

    /// <summary>Whether its revenue counts as a credit to the cost of the main product.</summary>
    public bool IsByProduct { get; init; }
}
