using System.Globalization;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Pages;

/// <summary>What an event is, as it was tried: who acts on whom, on what goods, how hard, from when, for how long and by what law, and over how many months its loss is counted.</summary>
internal static class EventCard
{
    /// <summary>The card.</summary>
    public static PagePart.Table Of(EventCase tried, ShockRequest request, ShockWords words) => new(
        words.Pick(tried.Row.NameEn, tried.Row.NameEs), [words.Text(Say.EventWhat), words.Text(Say.EventHow)],
        [.. Lines(tried, request, words).Select(line => (IReadOnlyList<string>)[words.Text(line.Head), line.Text])]);

    /// <summary>The cards of all events of a shock, in both languages: the report shows them as the page does.</summary>
    public static IReadOnlyList<EventCardRow> Rows(ShockRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ShockWords english = new(request.Package, Language.English), spanish = new(request.Package, Language.Spanish);
        return
        [
            .. request.Events.SelectMany((tried, number) => Lines(tried, request, english).Zip(Lines(tried, request, spanish), (en, es) => new EventCardRow
            {
                Number = number + 1, Event = tried.Row.Id, Line = english.Text(en.Head), LineEs = spanish.Text(es.Head), TextEn = en.Text, TextEs = es.Text,
            })),
        ];
    }

    private static List<(Sentence Head, string Text)> Lines(EventCase tried, ShockRequest request, ShockWords words)
    {
        Event row = tried.Row;
        string everybody = words.Text(Say.EventEverybody), all = words.Text(Say.EventAll);
        List<(Sentence, string)> lines =
        [
            (Say.EventKind, words.Word(row.Kind)),
            (Say.EventActor, row.Facility is { } plant ? words.Plant(plant) : row.Actor is { } actor ? words.Region(actor) : "-"),
            (Say.EventTarget, tried.Target is { Length: > 0 } target ? words.Place(target) : everybody),
            (Say.EventGoods, tried.Materials.Count == 0 ? all : string.Join("; ", tried.Materials.Select(words.Material))),
        ];
        if (tried.Sector is { } sector) { lines.Add((Say.EventSector, words.Sector(sector))); }
        if (tried.Severity > 0) { lines.Add((Say.EventSeverity, words.Text(Say.EventStops(Said.Share(tried.Severity))))); }
        if (tried.Factor != 1) { lines.Add((Say.EventFactor, words.Text(Say.EventTimes(Said.Quantity(tried.Factor))))); }
        if (tried.LicenceDelayDays > 0) { lines.Add((Say.EventDelay, words.Text(Say.EventDays((int)Math.Round(tried.LicenceDelayDays))))); }
        lines.Add((Say.EventForce, Force(tried, words)));
        lines.Add((Say.EventCounted, words.Text(EventSpan.Of(request with { Events = [tried] }).Told())));
        lines.Add((Say.EventElsewhere, !tried.Extraterritorial ? words.Text(Say.EventElsewhereFree) : words.Text(Say.EventElsewhereBound(Said.Share(tried.ReexportShare)))));
        lines.Add((Say.EventLaw, row.LegalReference is { Length: > 0 } law ? law : words.Text(Say.EventNoLaw)));
        return lines;
    }

    /// <summary>When it holds: the day given, or its history and what becomes of it.</summary>
    private static string Force(EventCase tried, ShockWords words)
    {
        string lasts = tried.Months is { } months ? words.Text(Say.EventLasts(months)) : words.Text(Say.EventForEver);
        if (tried.Start is { } start) { return words.Text(Say.EventFrom(start.ToString()!, lasts)); }
        if (tried.States.Count == 0) { return words.Text(Say.EventFromFirst(lasts)); }
        string history = string.Join("; ", tried.States.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Date} {words.Word(EnumWords.Of(s.State))}")));
        return tried.States.Any(s => s.State == EventPhase.Suspended) ? words.Text(Say.EventHistory(history, tried.Renewed ? Say.EventRenewed : Say.EventNotRenewed)) : history;
    }
}
