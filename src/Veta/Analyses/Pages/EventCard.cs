using System.Globalization;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Pages;

/// <summary>What an event is, as it was tried: who acts on whom, on what goods, how hard, from when, for how long and by what law.</summary>
internal static class EventCard
{
    /// <summary>The card.</summary>
    public static PagePart.Table Of(EventCase tried, ShockWords words)
    {
        Event row = tried.Row;
        string everybody = words.Text(Say.EventEverybody), all = words.Text(Say.EventAll);
        List<IReadOnlyList<string>> lines =
        [
            [words.Text(Say.EventKind), words.Word(row.Kind)],
            [words.Text(Say.EventActor), row.Facility is { } plant ? words.Plant(plant) : row.Actor is { } actor ? words.Region(actor) : "-"],
            [words.Text(Say.EventTarget), tried.Target is { Length: > 0 } target ? words.Place(target) : everybody],
            [words.Text(Say.EventGoods), tried.Materials.Count == 0 ? all : string.Join("; ", tried.Materials.Select(words.Material))],
        ];
        if (tried.Sector is { } sector) { lines.Add([words.Text(Say.EventSector), words.Sector(sector)]); }
        if (tried.Severity > 0) { lines.Add([words.Text(Say.EventSeverity), words.Text(Say.EventStops(Said.Share(tried.Severity)))]); }
        if (tried.Factor != 1) { lines.Add([words.Text(Say.EventFactor), words.Text(Say.EventTimes(Said.Quantity(tried.Factor)))]); }
        if (tried.LicenceDelayDays > 0) { lines.Add([words.Text(Say.EventDelay), words.Text(Say.EventDays((int)Math.Round(tried.LicenceDelayDays)))]); }
        lines.Add([words.Text(Say.EventForce), Force(tried, words)]);
        lines.Add([words.Text(Say.EventElsewhere), !tried.Extraterritorial ? words.Text(Say.EventElsewhereFree) : words.Text(Say.EventElsewhereBound(Said.Share(tried.ReexportShare)))]);
        lines.Add([words.Text(Say.EventLaw), row.LegalReference is { Length: > 0 } law ? law : words.Text(Say.EventNoLaw)]);
        return new PagePart.Table(words.Pick(row.NameEn, row.NameEs), [words.Text(Say.EventWhat), words.Text(Say.EventHow)], lines);
    }

    /// <summary>When it holds: the day given, or its history and what becomes of it.</summary>
    private static string Force(EventCase tried, ShockWords words)
    {
        string lasts = tried.Months is { } months ? words.Months(months) : words.Text(Say.EventForEver);
        if (tried.Start is { } start) { return words.Text(Say.EventFrom(start.ToString()!, lasts)); }
        if (tried.States.Count == 0) { return words.Text(Say.EventFromFirst(lasts)); }
        string history = string.Join("; ", tried.States.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Date} {words.Word(EnumWords.Of(s.State))}")));
        return tried.States.Any(s => s.State == EventPhase.Suspended) ? words.Text(Say.EventHistory(history, tried.Renewed ? Say.EventRenewed : Say.EventNotRenewed)) : history;
    }
}
