namespace Veta.Analyses.Calibration;

/// <summary>What a column is to the search for margins.</summary>
internal enum FitPart
{
    /// <summary>It can have no margin: prices must agree with it.</summary>
    Other,

    /// <summary>A flow, or a plant that works on what others make.</summary>
    Priced,

    /// <summary>The same within reach of a measure in force, which explains a margin.</summary>
    Measured,

    /// <summary>A plant that begins a chain and whose output has no price of its own: its price is its cost, and the margin stands on the lanes that lead away.</summary>
    First,
}
