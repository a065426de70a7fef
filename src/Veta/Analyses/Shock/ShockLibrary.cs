using Veta.Analyses.Industries;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Analyses.Shock;

/// <summary>Many shocks on one package, ranked: each event alone and each set, or one event over its severity.</summary>
internal static class ShockLibrary
{
    /// <summary>
    /// Every event of the package alone, and every set. An event whose history puts it in force within the run follows it; others come a month after the start. Events that
    /// stop no flow (severity 0 and no factor) or touch nothing that is live have no loss.
    /// </summary>
    /// <returns>One row a shock, greatest loss first, and what each does. A shock that fails takes no other with it: its row says why. A run that is stopped has the rows of what was not done.</returns>
    public static IReadOnlyList<(CaseRow Row, ShockResult? Result)> All(ShockRequest request, Workplace workplace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        Package package = request.Package;
        (string Name, IReadOnlyList<EventCase> Events)[] cases =
        [
            .. package.Events.Select(e => (e.Id.Value, (IReadOnlyList<EventCase>)[Placed(EventCase.Of(package, e.Id), request)])),
            .. package.EventSets.Select(s => (s.Id.Value, Begun(EventCase.AllOf(package, s.Id.Value), request))),
        ];
        return Ranked(Solve(cases, request, workplace, cancellationToken), one => one.Row, (one, row) => (row, one.Result));
    }

    /// <summary>The same events at several severities from one to another; one that fails or is not done has a row that says so.</summary>
    public static IReadOnlyList<(CaseRow Row, ShockResult? Result)> Sweep(ShockRequest request, Workplace workplace, double from, double to, int points, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        var cases = Enumerable.Range(0, points).Select(k => Math.Round(from + ((to - from) * k / (points - 1)), 6))
            .Select(severity => (FormattableString.Invariant($"severity={severity}"), (IReadOnlyList<EventCase>)[.. request.Events.Select(e => e with { Severity = severity, LicenceDelayDays = severity == 0 ? 0 : e.LicenceDelayDays })]));
        return [.. Solve([.. cases], request, workplace, cancellationToken).Select((one, k) => (one.Row with { Rank = k + 1 }, one.Result))];
    }

    /// <summary>Does the work of one shock of several. What goes wrong in it, or cannot be asked of the package, is a row with the reason and takes no other with it; a stop is a row that is not done.</summary>
    public static (CaseRow Row, T? Made) Try<T>(string name, Func<(CaseRow Row, T? Made)> work)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return work();
        }
        catch (OperationCanceledException)
        {
            return (Unanswered(name, RowState.NotDone, null), null);
        }
        catch (ShockException refusal)
        {
            return (Unanswered(name, RowState.Refused, refusal.Told), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return (Unanswered(name, RowState.Failed, Why.Of(fault)), null);
        }
    }

    /// <summary>A row without figures.</summary>
    internal static CaseRow Unanswered(string name, RowState state, Sentence? reason) => new()
    {
        Rank = 0, Case = name, LossUsd = null, HomeLossUsd = null, HomeValueAddedLowUsd = null, HomeValueAddedHighUsd = null,
        PeakRatio = null, PeakMaterial = null, FirstShortMonth = null, ShortSectors = null, DepthShare = null, InForceMonths = null, Outcome = null, Touched = null, TouchedUsdPerYear = null, PlantsNotAtWork = null,
        State = state, Reason = reason,
    };

    /// <summary>Rows with their ranks: greatest loss first, those without an answer last.</summary>
    public static IReadOnlyList<T> Ranked<T>(IEnumerable<T> cases, Func<T, CaseRow> row, Func<T, CaseRow, T> with) =>
        [.. cases.OrderByDescending(c => row(c).LossUsd.HasValue).ThenByDescending(c => row(c).LossUsd).ThenBy(c => row(c).Case, StringComparer.Ordinal).Select((c, k) => with(c, row(c) with { Rank = k + 1 }))];

    /// <summary>Single figures of a shock as a row.</summary>
    /// <param name="name">Event, set, or event with its severity.</param>
    /// <param name="package">The package, which says who is at home.</param>
    /// <param name="result">What the shock does; null when it touches nothing, so that nobody loses.</param>
    public static CaseRow RowOf(string name, Package package, ShockResult? result)
    {
        ArgumentNullException.ThrowIfNull(package);
        var at = new Home(package);
        SectorRow[] home = result is null ? [] : [.. result.Sectors.Where(s => at.Holds(s.Country))];
        CaseCountryRow[] countries = [.. at.Countries.Select(c => CountryOf(name, c, result))];
        bool valued = countries.Any(c => c.ValueAddedLowUsd is not null);
        var row = new CaseRow
        {
            Rank = 0,
            Case = name,
            InForceMonths = result is null ? null : EventSpan.Of(result.Request).InForceMonths,
            LossUsd = result?.LossUsd ?? 0,
            HomeLossUsd = countries.Sum(c => c.LossUsd),
            HomeValueAddedLowUsd = valued ? countries.Sum(c => c.ValueAddedLowUsd) : null,
            HomeValueAddedHighUsd = valued ? countries.Sum(c => c.ValueAddedHighUsd) : null,
            Countries = countries,
            PeakRatio = result?.PeakRatio ?? 1,
            PeakMaterial = result?.Peak?.Material,
            FirstShortMonth = home.Select(s => s.FirstShortMonth).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault(),
            ShortSectors = home.Count(s => s.FirstShortMonth is not null),
            DepthShare = home.Select(s => s.DepthShare).DefaultIfEmpty(0).Max(),
            Outcome = ReachOutcome.NotAtWork,
            Touched = 0,
            TouchedUsdPerYear = 0,
            PlantsNotAtWork = 0,
        };
        return result is null ? row : WithReach(row, result.Reaches);
    }

    private static CaseCountryRow CountryOf(string name, RegionId country, ShockResult? result)
    {
        SectorRow[] sectors = result is null ? [] : [.. result.Sectors.Where(s => s.Country == country)];
        GdpLossRow? lost = result?.GdpLosses.FirstOrDefault(g => g.Country == country);
        return new CaseCountryRow
        {
            Case = name,
            Country = country,
            LossUsd = -(result?.Gains.FirstOrDefault(g => g.Country == country.Value)?.TotalUsd ?? 0),
            ValueAddedLowUsd = lost?.BestTriageUsd,
            ValueAddedHighUsd = lost?.RationedUsd,
            ShortSectors = sectors.Count(s => s.FirstShortMonth is not null),
            DepthShare = sectors.Select(s => s.DepthShare).DefaultIfEmpty(0).Max(),
        };
    }

    /// <summary>What several events touch together: the strongest outcome, and sums; what two events touch alike counts twice.</summary>
    private static CaseRow WithReach(CaseRow row, IReadOnlyList<ReachRow> reaches) => reaches.Count == 0 ? row : row with
    {
        Outcome = reaches.Min(r => r.Outcome),
        Touched = reaches.Sum(r => r.Flows + r.Plants + r.Demands),
        TouchedUsdPerYear = reaches.Sum(r => r.TouchedUsdPerYear),
        PlantsNotAtWork = reaches.Max(r => r.PlantsNotAtWork),
    };

    private static IReadOnlyList<EventCase> Begun(IReadOnlyList<EventCase> events, ShockRequest request) => request.EventsFrom is { } day ? [.. events.Select(e => e with { Start = day })] : events;

    private static EventCase Placed(EventCase tried, ShockRequest request)
    {
        if (request.EventsFrom is { } day) { return tried with { Start = day }; }
        if (tried.States.Count == 0) { return tried; }
        var timeline = new EventTimeline(tried, default);
        bool inForce = Enumerable.Range(0, request.Months).Any(t => timeline.InForceShare(request.Start.Plus(t), DateOnly.MaxValue) > 0);
        return inForce ? tried : tried with { Start = new Date(request.Start.Plus(1).FirstDay) };
    }

    private static (CaseRow Row, ShockResult? Result)[] Solve((string Name, IReadOnlyList<EventCase> Events)[] cases, ShockRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        var cache = new MarketCache();
        var made = new (CaseRow, ShockResult?)[cases.Length];
        workplace.Workers.For(cases.Length, k => made[k] = Try(cases[k].Name, () => Solve(cases[k].Name, cases[k].Events, request, workplace.Untold, cache, cancellationToken)), CancellationToken.None);
        return made;
    }

    private static (CaseRow Row, ShockResult? Result) Solve(string name, IReadOnlyList<EventCase> events, ShockRequest request, Workplace workplace, MarketCache cache, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ShockRequest one = request with { Events = events };
        int? inForce = EventSpan.Of(one).InForceMonths;
        bool acts = events.Any(e => (e.Severity > 0 || e.Factor != 1) && !EventReach.Of(e, request.Package).IsEmpty);
        ShockResult? result = acts ? Shock.Run(one, workplace, cache, false, cancellationToken) : null;
        CaseRow row = RowOf(name, request.Package, result) with { InForceMonths = inForce };
        if (result is not null) { return (row, result); }
        var scope = new ShockScope(one);
        return (WithReach(row, new ReachReader(one, scope, scope.Usual(workplace, cache, cancellationToken)).Rows(null)), null);
    }
}
