using System.Globalization;
using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>One event as it is tried: its row, its history, and what the user turned. All figures are those of the row unless turned.</summary>
internal sealed record EventCase
{
    /// <summary>The row.</summary>
    public required Event Row { get; init; }

    /// <summary>Its history, in order of days; empty for a case to try.</summary>
    public IReadOnlyList<EventState> States { get; init; } = [];

    /// <summary>Share that stops while it is in force, 0 to 1.</summary>
    public double Severity { get; init; }

    /// <summary>For demand surges and prices: after divided by before.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>Days that a licence takes.</summary>
    public double LicenceDelayDays { get; init; }

    /// <summary>Materials touched; empty for all.</summary>
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>End use that it is about; null for all.</summary>
    public SectorId? Sector { get; init; }

    /// <summary>Against whom, or for a demand surge which sector; null for everybody.</summary>
    public string? Target { get; init; }

    /// <summary>Whether it also binds goods made elsewhere.</summary>
    public bool Extraterritorial { get; init; }

    /// <summary>Share of the severity that reaches goods made elsewhere, 0 to 1; default all of it.</summary>
    public double ReexportShare { get; init; } = 1;

    /// <summary>Day from which it is in force instead of its history; null follows the history.</summary>
    public Date? Start { get; init; }

    /// <summary>Day on which it becomes known, when <see cref="Start"/> is given; null for the start.</summary>
    public Date? Announced { get; init; }

    /// <summary>Months that it lasts from <see cref="Start"/>; null for ever.</summary>
    public int? Months { get; init; }

    /// <summary>Months by which every change is known sooner than its history says; for the worth of warning.</summary>
    public int WarningMonths { get; init; }

    /// <summary>Whether a suspension that would expire is renewed; default not, as the rules say.</summary>
    public bool Renewed { get; init; }

    private static IEnumerable<string> Names(Package package) => package.Events.Select(e => e.Id.Value).Concat(package.EventSets.Select(s => s.Id.Value));

    private static IEnumerable<string> Groups(Package package) => package.Regions.Select(r => r.Id.Value).Concat(package.Regions.SelectMany(r => r.Blocs)).Concat(package.Sectors.Select(s => s.Id.Value));

    /// <summary>An event as its row and history have it.</summary>
    public static EventCase Of(Package package, EventId id)
    {
        ArgumentNullException.ThrowIfNull(package);
        Event row = package.Events.FirstOrDefault(e => e.Id == id)
            ?? throw new InputException(Say.CheckTwo(Say.RefusalEventUnknown(id), Nearest.Suggestion(id.Value, Names(package), Say.RefusalChooseOneOf(Said.Words(Names(package))))));
        return new EventCase
        {
            Row = row,
            States = [.. package.EventStates.Where(s => s.Event == id).OrderBy(s => s.Date).ThenBy(s => s.State)],
            Severity = row.Severity,
            Months = package.EventStates.Any(s => s.Event == id) ? null : ActionList.EventOf(row.Kind).UsualMonths,
            Factor = row.Factor ?? 1,
            LicenceDelayDays = row.LicenceDelayDays ?? 0,
            Materials = row.Materials,
            Target = row.Target,
            Sector = row.Sector,
            Extraterritorial = row.Extraterritorial,
            ReexportShare = row.ReexportShare,
        };
    }

    /// <summary>The events of an id: one event, or those of a set.</summary>
    /// <exception cref="InputException">There is neither; the message lists what there is.</exception>
    public static IReadOnlyList<EventCase> AllOf(Package package, string id)
    {
        ArgumentNullException.ThrowIfNull(package);
        EventSetMember[] members = [.. package.EventSetMembers.Where(m => m.Set.Value == id)];
        return members.Length == 0 ? [Of(package, new EventId(id))] : [.. members.Select(member =>
        {
            EventCase made = Of(package, member.Event);
            return made with
            {
                Start = member.Start ?? made.Start,
                Months = member.Months ?? made.Months,
                Severity = member.Severity ?? made.Severity,
                Factor = member.Factor ?? made.Factor,
                Materials = member.Materials.Count > 0 ? member.Materials : made.Materials,
            };
        })];
    }

    /// <summary>Reads what the user writes: an id, or <c>id@severity=0.5,start=2026-12</c>. For a set the words count for all its events.</summary>
    /// <exception cref="InputException">A word is unknown or its value not allowed; the message says what is.</exception>
    public static IReadOnlyList<EventCase> Parse(Package package, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] halves = text.Split('@', 2);
        IReadOnlyList<EventCase> cases = AllOf(package, halves[0]);
        foreach (string word in halves.Length == 1 ? [] : halves[1].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = word.Split('=', 2);
            if (pair.Length != 2) { throw new InputException(Say.RefusalEventForm(word, text, halves[0])); }
            cases = [.. cases.Select(one => one.With(package, pair[0], pair[1], text))];
        }

        return cases;
    }

    /// <summary>Name of an event or of a set of events in English and Spanish; null when the package has none of that id.</summary>
    public static (string En, string Es)? NameOf(Package package, string id)
    {
        ArgumentNullException.ThrowIfNull(package);
        return package.EventSets.FirstOrDefault(s => s.Id.Value == id) is { } set ? (set.NameEn, set.NameEs)
            : package.Events.FirstOrDefault(e => e.Id.Value == id) is { } one ? (one.NameEn, one.NameEs)
            : null;
    }

    /// <summary>A line that says what is tried, the same for the same case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Row.Id}@severity={Severity},reexports={ReexportShare},factor={Factor},delay={LicenceDelayDays},start={Start},announced={Announced},months={Months},target={Target},materials={string.Join(';', Materials)},renewed={Renewed}");

    private EventCase With(Package package, string word, string value, string text)
    {
        return word switch
        {
            "severity" => this with { Severity = Number(0, 1) },
            "reexports" => this with { ReexportShare = Number(0, 1) },
            "factor" => this with { Factor = Number(0, 1000) },
            "delay" => this with { LicenceDelayDays = Number(0, 3650) },
            "months" => this with { Months = (int)Number(1, 1200) },
            "start" => this with { Start = Day() },
            "announced" => this with { Announced = Day() },
            "target" => this with { Target = Group() },
            "materials" => this with { Materials = [.. value.Split(';').Select(KnownMaterial)] },
            "renewed" => this with { Renewed = Flag() },
            "extraterritorial" => this with { Extraterritorial = Flag() },
            _ => throw new InputException(Say.RefusalEventWord(word, text)),
        };

        double Number(double least, double most) =>
            double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most
                ? number
                : throw new InputException(Say.RefusalEventNumber(word, value, text, Said.Exact(least), Said.Exact(most)));

        Date Day() => Month.Parse(value) is { } month
            ? new Date(value.Length == 7 ? new DateOnly(month.Year, month.Number, 1) : DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            : throw new InputException(Say.RefusalEventDate(word, value, text));

        bool Flag() => value switch
        {
            "true" => true,
            "false" => false,
            _ => throw new InputException(Say.RefusalEventFlag(word, value, text)),
        };

        string Group() => package.Regions.Any(r => r.Id.Value == value || r.Blocs.Contains(value)) || package.Sectors.Any(s => s.Id.Value == value)
            ? value
            : throw new InputException(Say.CheckTwo(Say.RefusalEventTarget(value, text), Nearest.Suggestion(value, Groups(package), Say.CheckEventCaseTheyStandInRegionsCsv)));

        MaterialId KnownMaterial(string id) => package.Materials.Any(m => m.Id.Value == id)
            ? new MaterialId(id)
            : throw new InputException(Say.CheckTwo(Say.RefusalEventMaterial(id, text), Nearest.Suggestion(id, package.Materials.Select(m => m.Id.Value), Say.CheckSelectionItsMaterialsStandInMaterials)));
    }
}
