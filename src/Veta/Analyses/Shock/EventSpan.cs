using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Shock;

/// <summary>Over how many months the loss of a shock is counted, and in how many of them its events work: a loss of years from a stop of weeks is another thing than one from a stop of years.</summary>
/// <param name="Months">Months counted.</param>
/// <param name="InForceMonths">Months of them with an event at work, by the days it works, as known afterwards; null where nothing is tried or nobody wrote it down.</param>
/// <param name="From">First day of them on which one works; null for never.</param>
/// <param name="Last">Last day of them on which one works; null for never.</param>
internal sealed record EventSpan(int Months, int? InForceMonths, DateOnly? From = null, DateOnly? Last = null)
{
    /// <summary>Whether one still works on the last day counted.</summary>
    public bool ToTheEnd { get; private init; }

    /// <summary>The span of a shock as it was asked.</summary>
    public static EventSpan Of(ShockRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Events.Count == 0) { return new EventSpan(request.Months, null); }
        var begins = new Date(request.Start.Plus(1).FirstDay);
        (DateOnly From, DateOnly? To)[] stretches = [.. request.Events.SelectMany(e => new EventTimeline(e, begins).Stretches)];
        DateOnly first = request.Start.FirstDay, end = request.Start.Plus(request.Months).FirstDay;
        DateOnly[] days = [.. Enumerable.Range(0, end.DayNumber - first.DayNumber).Select(first.AddDays).Where(day => stretches.Any(s => s.From <= day && (s.To is not { } to || day < to)))];
        if (days.Length == 0) { return new EventSpan(request.Months, 0); }
        double months = days.Sum(day => 1.0 / DateTime.DaysInMonth(day.Year, day.Month));
        return new EventSpan(request.Months, Math.Max(1, (int)Math.Round(months)), days[0], days[^1]) { ToTheEnd = days[^1] == end.AddDays(-1) };
    }

    /// <summary>The months counted, and of them those with an event at work, as they read after a preposition.</summary>
    /// <param name="months">Where the first figure comes from; nothing where no table has it.</param>
    /// <param name="inForce">Where the second comes from.</param>
    public Sentence Told(string months = "", string inForce = "")
    {
        Sentence counted = Say.CountMonths(Said.Count(Months).From(months));
        return InForceMonths switch
        {
            null => counted,
            0 => Say.SpanNoneInForce(counted),
            { } force when force < Months => Say.SpanInForce(months: counted, force: Said.Count(force).From(inForce)),
            _ when Months == 1 => counted,
            _ => Say.SpanAllInForce(counted),
        };
    }

    /// <summary>When the events work, as half a sentence; null where nothing is tried.</summary>
    public Sentence? Force => InForceMonths is not { } force ? null
        : From is not { } from || Last is not { } last ? Say.SpanForceNever
        : ToTheEnd ? Say.SpanForceToTheEnd(count: force, from: new Date(from).ToString())
        : Say.SpanForceFromTo(count: force, from: new Date(from).ToString(), last: new Date(last).ToString());
}
