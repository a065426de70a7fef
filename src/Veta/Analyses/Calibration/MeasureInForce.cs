using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Analyses.Calibration;

/// <summary>An event that was in force in the base year and reaches lanes: a wedge there is its work and ends with it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Moves">What it keeps from moving freely.</param>
/// <param name="LastYear">Last year in force as the package knows; null for open.</param>
internal sealed record MeasureInForce(EventId Event, IReadOnlyList<MoveKey> Moves, int? LastYear)
{
    /// <summary>All of a package in a year.</summary>
    public static IReadOnlyList<MeasureInForce> Of(Package package, int year)
    {
        var found = new List<MeasureInForce>();
        foreach (Event row in package.Events)
        {
            var tried = EventCase.Of(package, row.Id);
            if (tried.States.Count == 0 || !InForce(tried, year, out int? last)) { continue; }
            EventReach reach = EventReach.Of(tried, package);
            if (reach.Moves.Count > 0 && !reach.ByCrossing) { found.Add(new MeasureInForce(row.Id, reach.Moves, last)); }
        }

        return found;
    }

    /// <summary>Whether an event is in force on some day of a year, and in which year that stretch ends.</summary>
    internal static bool InForce(EventCase tried, int year, out int? lastYear)
    {
        (DateOnly From, DateOnly? To)[] touching = [.. new EventTimeline(tried, default).Stretches.Where(s => s.From.Year <= year && (s.To?.Year ?? year) >= year)];
        lastYear = touching.Length == 0 ? null : touching[^1].To?.Year;
        return touching.Length > 0;
    }
}
