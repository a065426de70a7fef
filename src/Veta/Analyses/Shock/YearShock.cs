using Veta.Analyses.Planning;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>A shock from the first month of a year on, told in a few figures.</summary>
internal static class YearShock
{
    private const int MonthsOfYear = 12;

    /// <summary>Its loss; nothing where it touches nothing.</summary>
    public static YearLoss LossOf(ShockRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        ShockRequest begun = request with { Events = [.. request.Events.Select(e => e with { Start = e.Start ?? new Date(request.Start.FirstDay) })] };
        CaseRow row;
        try { row = ShockLibrary.RowOf("", begun.Package, Shock.Run(begun, workplace.Untold, new MarketCache(), true, cancellationToken)); }
        catch (ShockException) { row = ShockLibrary.RowOf("", begun.Package, null); }
        int? after = row.FirstShortMonth is { } text && Month.Parse(text) is { } month ? ((month.Year - begun.Start.Year) * MonthsOfYear) + month.Number - begun.Start.Number : null;
        return new YearLoss(row.LossUsd ?? 0, row.HomeLossUsd ?? row.LossUsd ?? 0, row.HomeValueAddedLowUsd, row.HomeValueAddedHighUsd, after);
    }
}
