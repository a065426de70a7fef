using Veta.Data;
using Veta.Permitting;

namespace Veta.Analyses.Permits;

/// <summary>Draws the networks of all cases, as they are and reformed.</summary>
internal static class PermitStudy
{
    /// <summary>The result.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellationToken">The stop.</param>
    public static PermitResult Run(PermitRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var book = new PermitBook(request.Package);
        var times = new List<PermitTimeRow>();
        var steps = new List<PermitStepRow>();
        foreach (PermitCase asked in PermitCases.Of(request, book))
        {
            cancellationToken.ThrowIfCancellationRequested();
            PermitNetwork network = book.Network(asked.Region, asked.Stages[0], asked.Material);
            PermitTimes asIs = PermitTimes.Of(network, request.Draws, request.Seed);
            double before = asIs.Percentile(request.Percentile / 100);
            times.Add(Row(request, asked, PermitTimeRow.AsIs, network, asIs, before));
            steps.AddRange(network.Steps.Select((step, k) => Row(request.Package, asked, step, asIs.MeanMonths[k], asIs.CriticalShares[k])));
            PermitReform[] reforms = [.. Reforms(request).Where(network.Touches)];
            foreach (PermitReform reform in reforms) { times.Add(Reformed(reform.Id.Value, network.With(reform))); }
            if (reforms.Length > 1) { times.Add(Reformed(PermitTimeRow.Together, reforms.Aggregate(network, (reached, reform) => reached.With(reform)))); }

            PermitTimeRow Reformed(string name, PermitNetwork changed) => Row(request, asked, name, changed, PermitTimes.Of(changed, request.Draws, request.Seed), before);
        }

        return new PermitResult(request, times, steps);
    }

    private static IEnumerable<PermitReform> Reforms(PermitRequest request) => request.Package.PermitReforms.Where(reform => request.Reforms.Count == 0 || request.Reforms.Contains(reform.Id));

    private static PermitTimeRow Row(PermitRequest request, PermitCase asked, string reform, PermitNetwork network, PermitTimes times, double before)
    {
        double share = request.Percentile / 100, months = times.Percentile(share);
        (double low, double high) = times.RangeOf(share);
        return new PermitTimeRow
        {
            Region = asked.Region, ProjectKind = asked.Kind, Material = asked.Material, Facility = asked.Facility, Reform = reform,
            MeanMonths = times.Mean, DeviationMonths = times.Deviation, P10Months = times.Percentile(0.1), P50Months = times.Percentile(0.5), P80Months = times.Percentile(0.8), P90Months = times.Percentile(0.9),
            AskedMonths = months, AskedLowMonths = low, AskedHighMonths = high, SavedMonths = before - months, MeansMonths = network.MonthsOfMeans, RefusalShare = network.RefusalChance,
        };
    }

    private static PermitStepRow Row(Package package, PermitCase asked, PermitStep step, double months, double critical)
    {
        Permit row = package.Permits.First(p => p.Id == step.Id);
        return new PermitStepRow
        {
            Region = asked.Region, ProjectKind = asked.Kind, Material = asked.Material, Facility = asked.Facility, Permit = step.Id,
            MeanMonths = months, CriticalShare = critical, LegalTermMonths = row.LegalTermMonths, RefusalShare = step.RefusalChance, Grade = row.Grade ?? package.Sources.First(s => s.Id == row.Source).Grade,
        };
    }
}
