namespace Veta.Finance.CashFlows;

/// <summary>A project before money is raised or taxes are paid: yearly figures of equal length in constant USD of one year.</summary>
internal sealed record Project
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Calendar year of the first figure; money of this year is not discounted.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Products, the main one first; at least one.</summary>
    public required IReadOnlyList<SalesLine> Sales { get; init; }

    /// <summary>Operating cost, USD a year.</summary>
    public required double[] OperatingCost { get; init; }

    /// <summary>Investment before and at the start of production, USD a year.</summary>
    public required double[] InitialCapital { get; init; }

    /// <summary>Investment that keeps production going, USD a year.</summary>
    public required double[] SustainingCapital { get; init; }

    /// <summary>Closing and cleaning up, USD a year.</summary>
    public required double[] Closure { get; init; }

    /// <summary>Whether it takes minerals out of the ground; false for smelters and plants, which pay no mining taxes.</summary>
    public bool Extracts { get; init; } = true;

    /// <summary>Whether its owner is an entity that a credit excludes (a prohibited foreign entity).</summary>
    public bool OwnerIsProhibited { get; init; }

    /// <summary>Number of years.</summary>
    public int Years => InitialCapital.Length;

    /// <summary>First year with sales, counted from 0; the number of years when nothing is ever sold.</summary>
    public int ProductionStart
    {
        get
        {
            int at = Array.FindIndex(InitialCapital, _ => true);
            for (; at >= 0 && at < Years; at++)
            {
                if (Sales.Any(s => s.Quantity[at] > 0)) { return at; }
            }

            return Years;
        }
    }
}
