namespace Veta.Analyses.Suspects;

/// <summary>What the size of a suspect counts. In tables the words are in kebab-case.</summary>
internal enum SuspectMeasure
{
    /// <summary>Units of the material a year, in the worst year.</summary>
    UnitsPerYear,

    /// <summary>USD over the horizon, present value.</summary>
    PresentUsd,

    /// <summary>Plan's price over the observed one.</summary>
    Ratio,

    /// <summary>Part of a whole, 0 to 1.</summary>
    Share,

    /// <summary>Number of places and years.</summary>
    PlacesAndYears,
}
