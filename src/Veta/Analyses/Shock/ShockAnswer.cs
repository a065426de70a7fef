using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Shock;

/// <summary>Turns shocks into answers: single figures and tables to be written.</summary>
internal static class ShockAnswer
{
    /// <summary>One shock, with the levers tried against it and facilities killed in turn when asked, and beside it the same shock without the plan where it is one on a plan.</summary>
    public static Answer Of(ShockResult result, ISolver solver, string titleEn, string titleEs, IReadOnlyList<LeverRow> levers, IReadOnlyList<FloorRow> floors, IReadOnlyList<SurvivalRow> survivals,
        IReadOnlyList<OutcomeChangeRow>? beside = null, HeadlineFindings? told = null, ReadingFindings? read = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(solver);
        return Shared(result.Request, solver, titleEn, titleEs) with
        {
            Figures =
            [
                ("loss_usd", result.LossUsd),
                ("months", result.Request.Months),
                ("in_force_months", EventSpan.Of(result.Request).InForceMonths),
                ("warning_month_usd", result.WarningMonthUsd),
                ("peak_ratio", result.PeakRatio),
                ("mass_residual", result.MassResidual),
                ("complementarity_residual", result.ComplementarityResidual),
            ],
            Tables =
            [
                ResultTable.Of(result.Outcomes),
                ResultTable.Of(beside ?? []),
                ResultTable.Of(EventCard.Rows(result.Request)),
                ResultTable.Of(result.Sectors),
                ResultTable.Of(result.Reaches),
                ResultTable.Of(result.GdpLosses),
                ResultTable.Of(result.IndustryLosses),
                ResultTable.Of(result.Gains),
                ResultTable.Of(result.Shortages),
                ResultTable.Of(result.Prices),
                ResultTable.Of(result.DearInputs),
                ResultTable.Of(result.ObservedPrices),
                ResultTable.Of(result.TwoPrices),
                ResultTable.Of(result.Stages),
                ResultTable.Of(result.Trade),
                ResultTable.Of(result.StockWorths),
                ResultTable.Of(levers),
                ResultTable.Of(floors),
                ResultTable.Of(survivals),
                ResultTable.Of(result.Months),
                .. told?.Ranges.Tables ?? [],
                .. read?.Readings.Tables ?? [],
                ResultTable.Of(FindingRow.Of([.. ShockFindings.Of(result), .. told?.All ?? [], .. read?.All ?? []])),
            ],
            Times = result.Times,
        };
    }

    /// <summary>Many shocks, ranked.</summary>
    public static Answer Of(ShockRequest request, ISolver solver, IReadOnlyList<(CaseRow Row, ShockResult? Result)> cases, string titleEn, string titleEs, double seconds)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(solver);
        ArgumentNullException.ThrowIfNull(cases);
        return Shared(request, solver, titleEn, titleEs) with
        {
            Figures =
            [
                ("cases", cases.Count),
                ("months", request.Months),
                ("cases_failed", cases.Count(c => c.Row.State is RowState.Failed or RowState.Refused)),
                ("cases_not_done", cases.Count(c => c.Row.State == RowState.NotDone)),
                ("largest_loss_usd", cases.Select(c => c.Row.LossUsd).Max()),
                ("mass_residual", cases.Select(c => c.Result?.MassResidual ?? 0).DefaultIfEmpty(0).Max()),
                ("complementarity_residual", cases.Select(c => c.Result?.ComplementarityResidual ?? 0).DefaultIfEmpty(0).Max()),
            ],
            Tables = [ResultTable.Of(cases.Select(c => c.Row)), ResultTable.Of(cases.SelectMany(c => c.Row.Countries)), ResultTable.Of(FindingRow.Of(CaseFindings.Of(request, [.. cases.Select(c => c.Row)])))],
            Times = [("shocks", seconds)],
        };
    }

    private static Answer Shared(ShockRequest request, ISolver solver, string titleEn, string titleEs) => new()
    {
        Analysis = "shock",
        Inputs = request.Package,
        TitleEn = titleEn,
        TitleEs = titleEs,
        Options =
        [
            ("events", string.Join(" ", request.Events.Select(e => e.ToString()))),
            ("start", request.Start.ToString()),
            ("months", request.Months.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("foresight", request.Foresight.ToString()),
            ("levers", string.Join(" ", request.Levers.Select(l => l.Id))),
        ],
        Solver = $"{solver.Id} {solver.Version}",
        Solves = solver.Log,
    };
}
