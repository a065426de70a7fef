namespace Veta.Data.Tables;

/// <summary>How steps make a rate.</summary>
public enum StepMethod
{
    /// <summary>The rate of the highest step reached holds for the whole base.</summary>
    Whole,

    /// <summary>Each part of the measure bears its own rate.</summary>
    Bracket,

    /// <summary>The rate runs straight from step to step and holds outside.</summary>
    Interpolated,
}
