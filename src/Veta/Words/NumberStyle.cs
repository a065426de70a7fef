namespace Veta.Words;

/// <summary>How a number reads.</summary>
internal enum NumberStyle
{
    /// <summary>Three significant digits, whole from a thousand on.</summary>
    Plain,

    /// <summary>A share from 0 to 1 as per cent.</summary>
    Percent,

    /// <summary>USD with a unit of its size.</summary>
    Money,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A year: no separator.</summary>
    Year,
}
