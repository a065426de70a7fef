using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>
/// An event as a state machine over days: announced, effective, suspended, reactivated, widened, expired. Pure: the same case, month and knowledge always give the
/// same share. A suspension that expires puts the event in force again unless it is renewed.
/// </summary>
internal sealed class EventTimeline
{
    private readonly EventCase _case;
    private readonly (DateOnly From, DateOnly Known, bool InForce, double Share)[] _changes;

    /// <summary>Reads the history of a case, or the start that the user gave instead of it.</summary>
    /// <param name="tried">The case.</param>
    /// <param name="otherwise">Day from which it is in force when it has neither history nor start.</param>
    public EventTimeline(EventCase tried, Date otherwise)
    {
        ArgumentNullException.ThrowIfNull(tried);
        _case = tried;
        _changes = tried.Start is null && tried.States.Count > 0 ? [.. History(tried)] : [.. Given(tried, (tried.Start ?? otherwise).Value)];
        for (int k = 0; k < _changes.Length && tried.WarningMonths > 0; k++) { _changes[k] = (_changes[k].From, _changes[k].Known.AddMonths(-tried.WarningMonths), _changes[k].InForce, _changes[k].Share); }
    }

    /// <summary>First day on which anything of it is known.</summary>
    public DateOnly FirstKnown => _changes.Min(c => c.Known);

    /// <summary>Stretches in which something of it works, in their order: first day, and the day on which it ends; null for open.</summary>
    public IEnumerable<(DateOnly From, DateOnly? To)> Stretches
    {
        get
        {
            DateOnly? since = null;
            foreach ((DateOnly day, _, bool inForce, double share) in _changes)
            {
                bool works = inForce && share > 0;
                if (works == since is not null) { continue; }
                if (since is { } from) { yield return (from, day); }
                since = works ? day : null;
            }

            if (since is { } open) { yield return (open, null); }
        }
    }

    /// <summary>Whether it is in force on a day, as far as was known on another day.</summary>
    public bool InForce(DateOnly day, DateOnly known) => Last(day, known) is { InForce: true };

    /// <summary>
    /// Share of the flow, capacity or demand change that works in a month, 0 to 1, averaged over its days: the severity, times the share of it that counts in the
    /// state, where it is in force; everything while a licence that nobody has yet takes its days.
    /// </summary>
    /// <param name="month">The month.</param>
    /// <param name="known">Day up to which news are known.</param>
    public double StoppedShare(Month month, DateOnly known)
    {
        double sum = 0;
        int days = DateTime.DaysInMonth(month.Year, month.Number);
        for (int d = 1; d <= days; d++)
        {
            var day = new DateOnly(month.Year, month.Number, d);
            if (Last(day, known) is not { InForce: true } state) { continue; }
            bool waiting = _case.Severity > 0 && _case.LicenceDelayDays > 0 && day.DayNumber - state.From.DayNumber < _case.LicenceDelayDays;
            sum += waiting ? 1 : _case.Severity * state.Share;
        }

        return sum / days;
    }

    /// <summary>Share of a month's days in which it is in force.</summary>
    public double InForceShare(Month month, DateOnly known)
    {
        int days = DateTime.DaysInMonth(month.Year, month.Number);
        return Enumerable.Range(1, days).Count(d => InForce(new DateOnly(month.Year, month.Number, d), known)) / (double)days;
    }

    private (DateOnly From, DateOnly Known, bool InForce, double Share)? Last(DateOnly day, DateOnly known)
    {
        for (int k = _changes.Length - 1; k >= 0; k--)
        {
            if (_changes[k].From <= day && _changes[k].Known <= known) { return _changes[k]; }
        }

        return null;
    }

    private static IEnumerable<(DateOnly From, DateOnly Known, bool InForce, double Share)> Given(EventCase tried, DateOnly start)
    {
        DateOnly known = tried.Announced is { } announced && announced.Value < start ? announced.Value : start;
        yield return (start, known, true, 1);

        // How long an outage or a strike will last is not known when it begins.
        if (tried.Months is { } months) { yield return (start.AddMonths(months), start.AddMonths(months), false, 1); }
    }

    /// <summary>Each change with the day on which it became known: an effective date with its announcement, an end with what it ends.</summary>
    private static IEnumerable<(DateOnly From, DateOnly Known, bool InForce, double Share)> History(EventCase tried)
    {
        EventPhase before = EventPhase.Announced;
        DateOnly? announced = null;
        DateOnly last = tried.States[0].Date.Value;
        bool inForce = false;
        double share = 1;
        foreach (EventState state in tried.States)
        {
            DateOnly day = state.Date.Value, known = day;
            switch (state.State)
            {
                case EventPhase.Announced:
                    announced = day;
                    before = state.State;
                    last = day;
                    yield return (day, day, inForce, share);
                    continue;
                case EventPhase.Effective:
                    known = announced ?? day;
                    inForce = true;
                    break;
                case EventPhase.Reactivated or EventPhase.Widened:
                    known = announced ?? day;
                    inForce = true;
                    break;
                case EventPhase.Suspended:
                    inForce = false;
                    break;
                default:
                    known = last;
                    inForce = before == EventPhase.Suspended && !tried.Renewed;
                    break;
            }

            if (state.State is EventPhase.Effective or EventPhase.Reactivated or EventPhase.Widened) { share = state.SeverityShare; }
            announced = null;
            before = state.State;
            last = day;
            yield return (day, known, inForce, share);
        }
    }
}
