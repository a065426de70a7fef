namespace Veta.Data.Tables;

/// <summary>What selects the rate of an instrument with steps.</summary>
public enum StepMeasure
{
    /// <summary>Nothing: one rate.</summary>
    None,

    /// <summary>Profit over revenue.</summary>
    Margin,

    /// <summary>Units of output in the year.</summary>
    Quantity,

    /// <summary>The calendar year.</summary>
    Year,
}
