namespace Veta.Analyses.Policy.Rows;

/// <summary>What steps are measured by.</summary>
public enum PolicyMeasure
{
    /// <summary>Cost of all together, present value.</summary>
    Cost,

    /// <summary>What treasuries pay, present value.</summary>
    Treasury,

    /// <summary>Touched share taken off.</summary>
    Touched,
}
