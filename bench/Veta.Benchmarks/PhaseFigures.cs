namespace Veta.Benchmarks;

/// <summary>One phase over all runs.</summary>
/// <param name="Phase">Its name.</param>
/// <param name="MedianSeconds">Median of the runs after the first, by the clock on the wall.</param>
/// <param name="LeastSeconds">The fastest of them.</param>
/// <param name="MedianCpuSeconds">Median CPU time of all threads: what to read on a machine with other work.</param>
/// <param name="LeastCpuSeconds">The least of them.</param>
/// <param name="FirstSeconds">CPU time of the first run in a fresh process, which no figure above counts.</param>
/// <param name="PeakMegabytes">Most memory held by the process up to the end of the phase in its first run.</param>
internal sealed record PhaseFigures(
    string Phase, double MedianSeconds, double LeastSeconds, double MedianCpuSeconds, double LeastCpuSeconds, double FirstSeconds, double PeakMegabytes)
{
    /// <summary>The figures of each phase; the first run warms up.</summary>
    public static IReadOnlyList<PhaseFigures> Of(IReadOnlyList<SubjectRun> runs) =>
        [.. runs[0].Times.Select((first, k) =>
        {
            PhaseTime[] later = [.. runs.Skip(1).Select(run => run.Times[k])];
            return new PhaseFigures(
                first.Phase, Median(later.Select(t => t.Seconds)), later.Min(t => t.Seconds), Median(later.Select(t => t.CpuSeconds)), later.Min(t => t.CpuSeconds), first.CpuSeconds, first.PeakMegabytes);
        })];

    /// <summary>The middle value; the mean of the two middle ones when their number is even.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        int middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
