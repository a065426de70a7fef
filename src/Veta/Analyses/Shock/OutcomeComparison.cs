using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Data.Results;

namespace Veta.Analyses.Shock;

/// <summary>Sets two shocks side by side by the measures of their tables <c>outcomes</c>, place by place.</summary>
internal static class OutcomeComparison
{
    private static readonly OutcomeMeasure[] _measures = Enum.GetValues<OutcomeMeasure>();

    /// <summary>The measures of the places that both have, in the order of the first.</summary>
    /// <param name="before">Outcomes of the first shock.</param>
    /// <param name="after">Outcomes of the second.</param>
    /// <param name="starts">First month of each.</param>
    public static IReadOnlyList<OutcomeChangeRow> Of(IReadOnlyList<OutcomeRow> before, IReadOnlyList<OutcomeRow> after, (Month Before, Month After) starts)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. before.Join(after, b => b.Place, a => a.Place, (b, a) => (b, a)).SelectMany(pair => _measures.Select(m => Row(m, pair.b, pair.a, starts)).Where(r => r.Before is not null || r.After is not null))];
    }

    /// <summary>The outcomes that a run folder holds; none where it is no shock.</summary>
    public static IReadOnlyList<OutcomeRow> Read(string folder)
    {
        string path = Path.Combine(folder, "outcomes.csv");
        return File.Exists(path) ? ResultRows.Read<OutcomeRow>(path) : [];
    }

    private static OutcomeChangeRow Row(OutcomeMeasure measure, OutcomeRow before, OutcomeRow after, (Month Before, Month After) starts)
    {
        (double? x, MaterialId? ofX) = Figure(measure, before, starts.Before);
        (double? y, MaterialId? ofY) = Figure(measure, after, starts.After);
        double tolerance = Tolerance(measure, before, after, Math.Max(Math.Abs(x ?? 0), Math.Abs(y ?? 0)));
        return new OutcomeChangeRow
        {
            Place = before.Place, Measure = measure, Unit = UnitOf(measure), Before = x, BeforeMaterial = ofX, After = y, AfterMaterial = ofY,
            Change = y - x, Tolerance = tolerance, Differs = x is null || y is null || Math.Abs(y.Value - x.Value) > tolerance,
        };
    }

    private static (double? Figure, MaterialId? Material) Figure(OutcomeMeasure measure, OutcomeRow row, Month start) => measure switch
    {
        OutcomeMeasure.Loss => (row.LossUsd, null),
        OutcomeMeasure.UsersLoss => (row.UsersLossUsd, null),
        OutcomeMeasure.ProducersLoss => (row.ProducersLossUsd, null),
        OutcomeMeasure.LicencesLoss => (row.LicencesLossUsd, null),
        OutcomeMeasure.TreasuriesLoss => (row.TreasuriesLossUsd, null),
        OutcomeMeasure.StocksLoss => (row.StocksLossUsd, null),
        OutcomeMeasure.RestLoss => (row.RestLossUsd, null),
        OutcomeMeasure.FirstShort => (row.FirstShortMonth is { Length: > 0 } month ? Month.Parse(month)!.Value.Since(start) : null, row.FirstShortMaterial),
        OutcomeMeasure.Depth => (row.DepthShare, row.DepthMaterial),
        OutcomeMeasure.TimeToRecover => (row.MonthsToRecover, null),
        OutcomeMeasure.PeakPrice => (row.PeakRatio, row.PeakMaterial),
        OutcomeMeasure.ValueAddedLow => (row.ValueAddedLowUsd, null),
        _ => (row.ValueAddedHighUsd, null),
    };

    private static double Tolerance(OutcomeMeasure measure, OutcomeRow before, OutcomeRow after, double larger) => measure switch
    {
        <= OutcomeMeasure.RestLoss => before.ToleranceUsd + after.ToleranceUsd,
        OutcomeMeasure.FirstShort or OutcomeMeasure.TimeToRecover => 0,
        _ => ShockOutcomes.EqualOptima * larger,
    };

    private static string UnitOf(OutcomeMeasure measure) => measure switch
    {
        OutcomeMeasure.FirstShort or OutcomeMeasure.TimeToRecover => "mo",
        OutcomeMeasure.Depth or OutcomeMeasure.PeakPrice => "1",
        _ => "USD",
    };
}
