namespace Veta.Data.Checks;

/// <summary>
/// What the calendar has overtaken: dates of a package that lie after the day to which its facts reach and not after another day, so that nobody can say from the package what
/// came of them. The day is given; nothing here reads a clock.
/// </summary>
internal static class Overtaken
{
    private const string Check = "not-known-yet";

    /// <summary>One warning for each date that has passed since the facts end, the open questions first, each with the outcome that is taken and the others to choose.</summary>
    /// <param name="package">The package.</param>
    /// <param name="today">The day up to which dates have passed.</param>
    public static IReadOnlyList<Finding> Of(Package package, Date today)
    {
        if (package.Info.AsOf is not { } known)
        {
            return [new Finding { Severity = Severity.Warning, Check = "as-of", File = "datapackage.json", Problem = Say.FindingAsOfNotSaid(today.ToString()), Advice = Say.FindingAsOfWriteDay }];
        }

        bool Passed(Date day) => day.CompareTo(known) > 0 && day.CompareTo(today) <= 0;
        bool Begun(int year) => year >= known.Value.Year && year <= today.Value.Year && today.CompareTo(known) > 0;
        HashSet<(EventId, Date)> asked = [.. package.OpenQuestions.SelectMany(q => q.Events.Select(e => (e, q.Date)))];
        return
        [
            .. package.OpenQuestions.GroupBy(q => q.Question).Where(g => Passed(g.First().Date)).Select(g => Question([.. g])),
            .. package.EventStates.Where(s => Passed(s.Date) && !asked.Contains((s.Event, s.Date))).Select(s => Dated(s, "date", s.Date)),
            .. package.Obstacles.SelectMany(o => new[] { ("since", o.Since), ("until", o.Until) }.Where(d => d.Item2 is { } day && Passed(day)).Select(d => Dated(o, d.Item1, d.Item2!.Value))),
            .. package.Levers.SelectMany(l => new[] { ("first_year", l.FirstYear), ("last_year", l.LastYear) }.Where(y => y.Item2 is { } year && Passed(FirstDay(year, y.Item1 == "last_year"))).Select(y => Dated(l, y.Item1, FirstDay(y.Item2!.Value, y.Item1 == "last_year")))),
            .. package.Facilities.Where(f => f.Status == FacilityStatus.Construction && f.OpensYear is { } year && Begun(year))
                .Select(f => CheckFinding.Warning(Check, f, "opens_year", Say.FindingAsOfOpening(Said.Name(f.NameEn, f.NameEs), Said.Year(f.OpensYear!.Value), known.ToString()), Say.FindingAsOfOpened)),
        ];

        Finding Dated<TRow>(TRow row, string column, Date day)
            where TRow : IRow => CheckFinding.Warning(Check, row, column, Say.FindingAsOfDated(day.ToString(), known.ToString()), Say.FindingAsOfAddQuestion);

        Finding Question(OpenQuestion[] outcomes)
        {
            OpenQuestion taken = outcomes.FirstOrDefault(o => o.Taken) ?? outcomes[0];
            Said others = Said.List(outcomes.Where(o => !o.Taken).Select(o => o.Choose is { } how ? (Said)Say.FindingAsOfOutcome(Said.Name(o.OutcomeEn, o.OutcomeEs), how) : Said.Name(o.OutcomeEn, o.OutcomeEs)));
            return CheckFinding.Warning(
                Check, taken, "date",
                Say.FindingAsOfQuestion(Said.Name(taken.NameEn, taken.NameEs), taken.Date.ToString(), known.ToString(), Said.Name(taken.OutcomeEn, taken.OutcomeEs)), Say.FindingAsOfChoose(others));
        }
    }

    /// <summary>First day of a year, or the day after its last for what ends with it.</summary>
    private static Date FirstDay(int year, bool after) => new(new DateOnly(after ? year + 1 : year, 1, 1));
}
