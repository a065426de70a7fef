namespace Veta.Analyses.Calibration;

/// <summary>Causes that the model names by itself for a margin above a quarter of its price, in the order in which they are tried.</summary>
internal enum MarginCause
{
    /// <summary>The package says why, in <c>deviations</c>.</summary>
    Stated,

    /// <summary>A measure that was in force in the base year reaches what the good is made of.</summary>
    ControlOnInput,

    /// <summary>The observed price of the base year lies a quarter above the mean of the four years before, to which costs belong.</summary>
    PriceRise,

    /// <summary>The good comes out of the ground, or is made where it was dug of what is dug there: a price above cost is what the deposit earns.</summary>
    ResourceRent,

    /// <summary>Several priced goods are made together: what each of them costs alone is not known.</summary>
    JointProducts,

    /// <summary>A dearer seller of the same market is needed as well and sets the price.</summary>
    CostCurve,
}
