using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Analyses.Calibration;

/// <summary>A package without what forces its base year: margins take the place of it.</summary>
internal static class Unforced
{
    /// <summary>The package without least utilisations, and without room on lanes that are open up to the end of the base year only.</summary>
    public static Package Of(Package package, int year) => package.WithoutLeastUtilisation() with
    {
        Lanes = [.. package.Lanes.Select(l => IsOfYear(l, year) ? l with { CapacityPerYear = null } : l)],
    };

    /// <summary>Whether a lane has room and is closed when the base year is over.</summary>
    private static bool IsOfYear(Lane lane, int year) => lane.CapacityPerYear is not null && lane.ClosesYear is { } closes && closes == year + 1;
}
