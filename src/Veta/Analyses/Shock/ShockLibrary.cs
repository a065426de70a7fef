using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>Many shocks on one package, ranked: each event alone and each set, or one event over its severity.</summary>
public static class ShockLibrary
{
    /// <summary>
    /// Every event of the package alone, and every set. An event whose history puts it in force within the run follows it; others come a month after the start. Events that
    /// stop no flow (severity 0 and no factor) or touch nothing that is live have no loss.
    /// </summary>
    /// <returns>One row a shock, greatest loss first, and what each does.</returns>
    public static IReadOnlyList<(CaseRow Row, ShockResult? Result)> All(ShockRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Package package = request.Package;
        (string Name, IReadOnlyList<EventCase> Events)[] cases =
        [
            .. package.Events.Select(e => (e.Id.Value, (IReadOnlyList<EventCase>)[Placed(EventCase.Of(package, e.Id), request)])),
            .. package.EventSets.Select(s => (s.Id.Value, EventCase.AllOf(package, s.Id.Value))),
        ];
        return Ranked(cases, request, cancellationToken);
    }

    /// <summary>The same events at several severities from one to another.</summary>
    public static IReadOnlyList<(CaseRow Row, ShockResult? Result)> Sweep(ShockRequest request, double from, double to, int points, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        var cases = Enumerable.Range(0, points).Select(k => Math.Round(from + ((to - from) * k / (points - 1)), 6))
            .Select(severity => (FormattableString.Invariant($"severity={severity}"), (IReadOnlyList<EventCase>)[.. request.Events.Select(e => e with { Severity = severity, LicenceDelayDays = severity == 0 ? 0 : e.LicenceDelayDays })]));
        return [.. Solve([.. cases], request, cancellationToken).Select((one, k) => (one.Row with { Rank = k + 1 }, one.Result))];
    }

    /// <summary>Single figures of a shock as a row.</summary>
    public static CaseRow RowOf(string name, ShockResult? result)
    {
        SectorRow[] home = result is null ? [] : [.. result.Sectors.Where(s => s.Country.Value is "us" or "mx" or "ca")];
        ShortageRow? peak = result?.PeakWhere.Length > 0 ? result.Shortages.FirstOrDefault(s => $"{s.Material}, {s.Region}" == result.PeakWhere) : null;
        GdpLossRow? Country(string id) => result?.GdpLosses.FirstOrDefault(g => g.Country.Value == id);
        var row = new CaseRow
        {
            Rank = 0,
            Case = name,
            LossUsd = result?.LossUsd ?? 0,
            UsLossUsd = -(result?.Gains.FirstOrDefault(g => g.Country == "us")?.TotalUsd ?? 0),
            MxLossUsd = -(result?.Gains.FirstOrDefault(g => g.Country == "mx")?.TotalUsd ?? 0),
            UsValueAddedLowUsd = Country("us")?.BestTriageUsd,
            UsValueAddedHighUsd = Country("us")?.RationedUsd,
            MxValueAddedLowUsd = Country("mx")?.BestTriageUsd,
            MxValueAddedHighUsd = Country("mx")?.RationedUsd,
            PeakRatio = result?.PeakRatio ?? 1,
            PeakMaterial = peak?.Material,
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

    /// <summary>What several events touch together: the strongest outcome, and sums; what two events touch alike counts twice.</summary>
    private static CaseRow WithReach(CaseRow row, IReadOnlyList<ReachRow> reaches) => reaches.Count == 0 ? row : row with
    {
        Outcome = reaches.Min(r => r.Outcome),
        Touched = reaches.Sum(r => r.Flows + r.Plants + r.Demands),
        TouchedUsdPerYear = reaches.Sum(r => r.TouchedUsdPerYear),
        PlantsNotAtWork = reaches.Max(r => r.PlantsNotAtWork),
    };

    private static EventCase Placed(EventCase tried, ShockRequest request)
    {
        if (tried.States.Count == 0) { return tried; }
        var timeline = new EventTimeline(tried, default);
        bool inForce = Enumerable.Range(0, request.Months).Any(t => timeline.InForceShare(request.Start.Plus(t), DateOnly.MaxValue) > 0);
        return inForce ? tried : tried with { Start = new Date(request.Start.Plus(1).FirstDay) };
    }

    private static IReadOnlyList<(CaseRow Row, ShockResult? Result)> Ranked((string, IReadOnlyList<EventCase>)[] cases, ShockRequest request, CancellationToken cancellationToken) =>
        [.. Solve(cases, request, cancellationToken).OrderByDescending(one => one.Row.LossUsd).ThenBy(one => one.Row.Case, StringComparer.Ordinal).Select((one, k) => (one.Row with { Rank = k + 1 }, one.Result))];

    private static (CaseRow Row, ShockResult? Result)[] Solve((string Name, IReadOnlyList<EventCase> Events)[] cases, ShockRequest request, CancellationToken cancellationToken)
    {
        var cache = new MarketCache();
        var made = new (CaseRow, ShockResult?)[cases.Length];
        InParallel.For(cases.Length, k =>
        {
            (string name, IReadOnlyList<EventCase> events) = cases[k];
            ShockRequest one = request with { Events = events, Told = null };
            bool acts = events.Any(e => (e.Severity > 0 || e.Factor != 1) && !new EventReach(e, request.Package).IsEmpty);
            ShockResult? result = acts ? Shock.Run(one, cache, false, cancellationToken) : null;
            CaseRow row = RowOf(name, result);
            if (result is null)
            {
                var scope = new ShockScope(one);
                row = WithReach(row, new ReachReader(one, scope, scope.Usual(cache, cancellationToken)).Rows(null));
            }

            made[k] = (row, result);
        }, cancellationToken);
        return made;
    }
}
