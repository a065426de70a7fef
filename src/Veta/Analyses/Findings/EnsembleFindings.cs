using Veta.Analyses.Sampling;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>How the headlines of an ensemble are spread, how policies differ in them, and how many decisions stand.</summary>
internal static class EnsembleFindings
{
    private static readonly string[] _headlines = ["objective_usd", "loss_usd", "touched_share", "stop_loss_high_usd", "removal_mean_lost_share"];

    /// <summary>The findings; none of a measure that no member has.</summary>
    public static IReadOnlyList<Statement> Of(IEnumerable<EnsembleMeasureRow> measures, IEnumerable<EnsembleDifferenceRow> differences, IEnumerable<EnsembleDecisionRow> decisions, Package package)
    {
        var names = new MeasureNames(package);
        ILookup<(string Policy, string Decision), EnsembleDecisionRow> decided = decisions.Where(r => r.Share is not null).ToLookup(r => (r.Policy, r.Decision));
        IEnumerable<Statement> found = measures.Where(r => _headlines.Contains(r.Measure) && r.P50 is not null).Select(r => Spread(r, names))
            .Concat(differences.Where(r => _headlines.Contains(r.Measure) && r.P50 is not null).Select(r => Difference(r, names)))
            .Concat(decided.Where(g => g.Key.Decision == "site").Select(Stand))
            .Concat(decided.Where(g => g.Key.Decision == "pays").Select(Pay))
            .Concat(decided.Where(g => g.Key.Decision is not ("site" or "pays")).Select(g => Named(g, names)));
        return [.. found.Select(finding => finding with { Page = "ensemble", Grade = GradeOfPackage.Of(package) })];
    }

    private static Statement Spread(EnsembleMeasureRow row, MeasureNames names)
    {
        string From(string column) => Reference.Most("ensemble_measures." + column, ("policy", row.Policy), ("measure", row.Measure), ("about", row.About));
        Said At(double? value, string column) => Valued(row.Unit, value).From(From(column));
        (Said middle, Said members, Said low, Said high) = (At(row.P50, "p50"), Said.Count(row.WithValue).From(From("members_with_value")), At(row.P05, "p05"), At(row.P95, "p95"));
        return new Statement("ensemble.spread", MeasureNames.Title(row.Measure) is { } title ? Say.EnsembleSpread(title, row.Policy, middle, members, low, high) : Say.EnsembleSpreadOf(row.Policy, names.Of(row.Measure, row.About), middle, members, low, high)) { Value = row.P50, Unit = row.Unit };
    }

    private static Statement Difference(EnsembleDifferenceRow row, MeasureNames names)
    {
        string From(string column) => Reference.Most("ensemble_differences." + column, ("policy", row.Policy), ("measure", row.Measure), ("about", row.About));
        Said At(double? value, string column) => Valued(row.Unit, value).From(From(column));
        (Said middle, Said members, Said low, Said high) = (At(row.P50, "p50"), Said.Count(row.WithValue).From(From("members_with_value")), At(row.P05, "p05"), At(row.P95, "p95"));
        return new Statement("ensemble.difference", MeasureNames.Title(row.Measure) is { } title ? Say.EnsembleDifference(title, row.Policy, row.Against, middle, members, low, high) : Say.EnsembleDifferenceOf(row.Policy, row.Against, names.Of(row.Measure, row.About), middle, members, low, high)) { Value = row.P50, Unit = row.Unit };
    }

    private static Statement Stand(IEnumerable<EnsembleDecisionRow> rows)
    {
        (EnsembleDecisionRow first, Said all, Said always, int count) = Counted(rows);
        return new Statement("ensemble.stand", Say.EnsembleStandSites(first.Policy, all, always)) { Value = count, Unit = "1" };
    }

    private static Statement Pay(IEnumerable<EnsembleDecisionRow> rows)
    {
        (EnsembleDecisionRow first, Said all, Said always, int count) = Counted(rows);
        return new Statement("ensemble.pay", Say.EnsembleStandProjects(first.Policy, all, always)) { Value = count, Unit = "1" };
    }

    // Of what a headline names as the most, that which most members name.
    private static Statement Named(IEnumerable<EnsembleDecisionRow> rows, MeasureNames names)
    {
        EnsembleDecisionRow most = rows.OrderByDescending(r => r.Taken).ThenBy(r => r.About, StringComparer.Ordinal).First();
        string From(string column) => Reference.Most("ensemble_decisions." + column, ("policy", most.Policy), ("decision", most.Decision), ("about", most.About));
        Said Share(double? share, string column) => Said.Share(share!.Value).From(From(column));
        return new Statement("ensemble.named", Say.EnsembleNamed(most.Policy, MeasureNames.Question(most.Decision), names.Decided(most.About), Share(most.Share, "share_taken"), Said.Count(most.Answered).From(From("members_answered")), Share(most.ShareLow, "share_taken_low"), Share(most.ShareHigh, "share_taken_high"))) { Value = most.Share, Unit = "1" };
    }

    // Of what some member decides, how much all do.
    private static (EnsembleDecisionRow First, Said All, Said Always, int Count) Counted(IEnumerable<EnsembleDecisionRow> rows)
    {
        EnsembleDecisionRow[] all = [.. rows];
        (string, string) policy = ("policy", all[0].Policy), decision = ("decision", all[0].Decision);
        int always = all.Count(r => r.Share is 1);
        return (all[0], Said.Count(all.Length).From(Reference.Count("ensemble_decisions", policy, decision)), Said.Count(always).From(Reference.Count("ensemble_decisions", policy, decision, ("share_taken", "1"))), always);
    }

    /// <summary>A figure in its unit.</summary>
    internal static Said Valued(string unit, double? value) => unit == "USD" ? Said.Money(value!.Value) : Said.Share(value!.Value);
}
