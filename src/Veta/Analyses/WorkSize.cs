using Veta.Data;
using Veta.Network;

namespace Veta.Analyses;

/// <summary>
/// How large the work of a request is, and how long such work takes: from what it took where it was quick to what it took where it was slow. Counted from rows, before a program is made,
/// so that it costs nothing; a run before in the same folder knows better.
/// </summary>
/// <param name="Columns">Columns of all programs together, about.</param>
/// <param name="LowSeconds">Least seconds.</param>
/// <param name="HighSeconds">Most seconds.</param>
public sealed record WorkSize(double Columns, double LowSeconds, double HighSeconds)
{
    // Columns over plants, ways and outlets in a period, on the packages of models/: 1.2 to 1.6.
    private const double ColumnsPerRow = 1.3;

    // Steps of a margin: four around a flow, six around a plant's output.
    private const double ColumnsPerMargin = 4.4;

    /// <summary>Nothing to do.</summary>
    public static WorkSize None { get; } = new(0, 0, 0);

    /// <summary>Both works, one after the other.</summary>
    public static WorkSize operator +(WorkSize one, WorkSize other) => one.Add(other);

    /// <summary>Both works, one after the other.</summary>
    public WorkSize Add(WorkSize other) => new(Columns + other.Columns, LowSeconds + other.LowSeconds, HighSeconds + other.HighSeconds);

    /// <summary>The same work shared by some workers; the slowest case is that they cannot share it.</summary>
    internal WorkSize SharedBy(int workers) => this with { LowSeconds = LowSeconds / Math.Max(1, workers) };

    /// <summary>
    /// A plan. Processor time of the whole verb on a machine of 2026: north-america, 138 thousand columns, 9 s; the network of bench/run, whose sites look alike, 10 thousand columns 2.0 s
    /// and 123 thousand 171 s.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="solves">How often so much is solved.</param>
    internal static WorkSize OfPlan(Package package, double solves = 1)
    {
        double columns = RowsOf(package) * new Horizon(PlanningSettings.From(package)).Count, size = columns / 60_000;
        return new WorkSize(solves * columns, solves * 3 * Math.Pow(size, 1.3), solves * 60 * Math.Pow(size, 1.6));
    }

    /// <summary>Months of a market, with and without events. Processor time on the same machine: one shock on north-america 7 s, all 35 of it 66 s.</summary>
    /// <param name="package">The package.</param>
    /// <param name="months">Months, of all runs together.</param>
    internal static WorkSize OfMonths(Package package, double months)
    {
        double columns = RowsOf(package) * months;
        return new WorkSize(columns, 0.5e-5 * columns, 3e-5 * columns);
    }

    /// <summary>Plants and countries taken out one at a time. Processor time on the same machine: 890 on north-america 2.6 s.</summary>
    /// <param name="package">The package.</param>
    internal static WorkSize OfRemovals(Package package)
    {
        double columns = RowsOf(package), cases = package.Facilities.Count + package.Regions.Count(r => r.Kind == RegionKind.Country);
        return new WorkSize(columns * cases, 3e-7 * columns * cases, 3e-6 * columns * cases);
    }

    private static double RowsOf(Package package) => (ColumnsPerMargin * package.Margins.Count(m => m.Elasticity is not null)) + (ColumnsPerRow * (package.Facilities.Count + package.Lanes.Count + Series(package.Supplies.Select(s => (object)s.Id)) + Series(package.Sales.Select(s => (object)s.Id)) + package.Stocks.Count));

    private static int Series(IEnumerable<object> ids) => ids.Distinct().Count();
}
