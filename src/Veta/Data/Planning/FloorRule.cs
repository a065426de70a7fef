namespace Veta.Data.Planning;

/// <summary>Where least utilisations of facilities hold.</summary>
internal enum FloorRule
{
    /// <summary>In every answer.</summary>
    Always,

    /// <summary>They are known of the base year only: calibration holds them, and its margins take their place in every other answer.</summary>
    Calibration,
}
