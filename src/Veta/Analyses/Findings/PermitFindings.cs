using Veta.Analyses.Permits;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>How long permits and construction take, which step decides it, and what reforms save.</summary>
internal static class PermitFindings
{
    // Below a fiftieth the mean and the way through the means are told as one.
    private const double Shown = 1.02;

    /// <summary>The findings: of the one case, or of the longest, the shortest, the one that reforms shorten most and the one most often refused.</summary>
    public static IReadOnlyList<Statement> Of(PermitResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var names = new PermitNames(result.Request.Package);
        PermitTimeRow[] cases = [.. result.AsIs.OrderByDescending(row => row.AskedMonths)];
        if (cases.Length == 0) { return []; }
        Grade grade = GradeOf(result.Steps);
        IEnumerable<Statement> found = cases.Length == 1 ? OfOne(result, cases[0], names) : OfMany(result, cases, names);
        return [.. found.Select(finding => finding with { Grade = grade })];
    }

    private static IEnumerable<Statement> OfOne(PermitResult result, PermitTimeRow asIs, PermitNames names)
    {
        yield return Time("permit.time", asIs, names, result.Request.Percentile);
        PermitStepRow deciding = PermitNames.Deciding(result, asIs);
        yield return new Statement("permit.critical", Say.PermitCritical(
            names.Step(deciding.Permit), Said.Quantity(deciding.MeanMonths).From(Step(deciding, "mean_months")), Said.Share(deciding.CriticalShare).From(Step(deciding, "critical_share")))) { Value = deciding.CriticalShare, Unit = "1" };
        if (asIs.MeanMonths > asIs.MeansMonths * Shown) { yield return Hidden(asIs); }
        if (result.Reformed(asIs).LastOrDefault() is { } most) { yield return Saved(most, names, result.Request.Percentile); }
        if (asIs.RefusalShare > 0) { yield return Refused(asIs, names); }
    }

    private static IEnumerable<Statement> OfMany(PermitResult result, PermitTimeRow[] cases, PermitNames names)
    {
        yield return Time("permit.longest", cases[0], names, result.Request.Percentile);
        yield return Time("permit.shortest", cases[^1], names, result.Request.Percentile);
        if (result.Times.Where(row => row.Reform != PermitTimeRow.AsIs).MaxBy(row => row.SavedMonths) is { SavedMonths: > 0 } most) { yield return Saved(most, names, result.Request.Percentile); }
        if (cases.MaxBy(row => row.RefusalShare) is { RefusalShare: > 0 } refused) { yield return Refused(refused, names); }
    }

    private static Statement Time(string key, PermitTimeRow row, PermitNames names, double percentile)
    {
        (double other, double months) = PermitNames.Beside(percentile, row);
        return new(key, Say.PermitTime(
            names.Case(row), Said.Quantity(percentile), Said.Quantity(row.AskedMonths).From(Times(row, "asked_months")),
            Said.Quantity(other), Said.Quantity(months).From(Times(row, months == row.P80Months ? "p80_months" : "p50_months")))) { Value = row.AskedMonths, Unit = "mo" };
    }

    private static Statement Hidden(PermitTimeRow row) =>
        new("permit.means", Say.PermitMeans(Said.Quantity(row.MeansMonths).From(Times(row, "means_months")), Said.Quantity(row.MeanMonths).From(Times(row, "mean_months")))) { Value = row.MeanMonths, Unit = "mo" };

    private static Statement Saved(PermitTimeRow row, PermitNames names, double percentile) => new("permit.saved", Say.PermitSaved(
        names.Case(row), names.Reform(row.Reform), Said.Quantity(row.SavedMonths).From(Times(row, "saved_months")), Said.Quantity(percentile), Said.Quantity(row.AskedMonths).From(Times(row, "asked_months")))) { Value = row.SavedMonths, Unit = "mo" };

    private static Statement Refused(PermitTimeRow row, PermitNames names) =>
        new("permit.refused", Say.PermitRefused(names.Case(row), Said.Share(row.RefusalShare).From(Times(row, "refusal_share")))) { Value = row.RefusalShare, Unit = "1" };

    // The worst grade that at least half of the steps do not fall below.
    private static Grade GradeOf(IReadOnlyList<PermitStepRow> steps)
    {
        Grade[] grades = [.. steps.Select(step => step.Grade).Order()];
        return grades[grades.Length / 2];
    }

    private static string Times(PermitTimeRow row, string column) => Reference.Most(
        "permit_times." + column, ("region", row.Region.Value), ("project_kind", row.ProjectKind), ("material", row.Material?.Value ?? ""), ("facility", row.Facility?.Value ?? ""), ("reform", row.Reform));

    private static string Step(PermitStepRow row, string column) => Reference.Most(
        "permit_steps." + column, ("region", row.Region.Value), ("project_kind", row.ProjectKind), ("material", row.Material?.Value ?? ""), ("facility", row.Facility?.Value ?? ""), ("permit", row.Permit.Value));
}
