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
            if (tried.States.Count == 0 || !InForce(tried.States, year, out int? last)) { continue; }
            EventReach reach = EventReach.Of(tried, package);
            if (reach.Moves.Count > 0 && !reach.ByCrossing) { found.Add(new MeasureInForce(row.Id, reach.Moves, last)); }
        }

        return found;
    }

    /// <summary>Whether a history is in force on some day of a year, and in which year that stretch ends.</summary>
    internal static bool InForce(IReadOnlyList<EventState> states, int year, out int? lastYear)
    {
        (int From, int? To)[] touching = [.. Stretches(states).Where(s => s.From <= year && (s.To ?? year) >= year)];
        lastYear = touching.Length == 0 ? null : touching[^1].To;
        return touching.Length > 0;
    }

    /// <summary>First and last year of each stretch in force. What expires after a suspension is the suspension.</summary>
    private static IEnumerable<(int From, int? To)> Stretches(IReadOnlyList<EventState> states)
    {
        int? since = null;
        bool suspended = false;
        foreach (EventState state in states)
        {
            bool on = state.State switch
            {
                EventPhase.Effective or EventPhase.Reactivated or EventPhase.Widened => state.SeverityShare > 0,
                EventPhase.Suspended => false,
                EventPhase.Expires => suspended,
                _ => since is not null,
            };
            suspended = state.State == EventPhase.Suspended || (suspended && state.State == EventPhase.Announced);
            if (on == since is not null) { continue; }
            if (since is { } from) { yield return (from, state.Date.Value.Year); }
            since = on ? state.Date.Value.Year : null;
        }

        if (since is { } open) { yield return (open, null); }
    }
}
