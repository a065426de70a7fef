using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>What another question needs of a plan: what it builds, how its plants run, what its stocks hold.</summary>
internal sealed record PlanRows
{
    /// <summary>What is built.</summary>
    public required IReadOnlyList<BuildRow> Builds { get; init; }

    /// <summary>How plants run.</summary>
    public required IReadOnlyList<ActivityRow> Activity { get; init; }

    /// <summary>What stocks hold at the end of each period.</summary>
    public required IReadOnlyList<StockRow> Stocks { get; init; }

    /// <summary>Rows of a plan.</summary>
    /// <exception cref="ArgumentException">There is no plan.</exception>
    public static PlanRows Of(PlanResult plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.HasPlan) { throw new ArgumentException($"There is no plan to start from: it ended as {plan.Status}.", nameof(plan)); }
        return new PlanRows { Builds = plan.Builds, Activity = plan.Activity, Stocks = plan.Stocks };
    }

    /// <summary>Rows of a run's folder.</summary>
    /// <exception cref="InputException">The files are not as a plan wrote them.</exception>
    public static PlanRows Read(string folder) => new()
    {
        Builds = ResultRows.Read<BuildRow>(Path.Combine(folder, "builds.csv")),
        Activity = ResultRows.Read<ActivityRow>(Path.Combine(folder, "activity.csv")),
        Stocks = ResultRows.Read<StockRow>(Path.Combine(folder, "stocks.csv")),
    };
}
