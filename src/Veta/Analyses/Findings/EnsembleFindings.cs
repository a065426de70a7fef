using Veta.Analyses.Sampling;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>How the headline of an ensemble is spread, how policies differ in it, and how many decisions stand.</summary>
internal static class EnsembleFindings
{
    private static readonly string[] _headlines = ["objective_usd", "loss_usd"];

    /// <summary>The findings; none of a measure that no member has.</summary>
    public static IReadOnlyList<Statement> Of(IEnumerable<EnsembleMeasureRow> measures, IEnumerable<EnsembleDifferenceRow> differences, IEnumerable<EnsembleDecisionRow> decisions, Package package)
    {
        IEnumerable<Statement> found = measures.Where(r => _headlines.Contains(r.Measure) && r.P50 is not null).Select(Spread)
            .Concat(differences.Where(r => _headlines.Contains(r.Measure) && r.P50 is not null).Select(Difference))
            .Concat(decisions.Where(r => r.Share is not null).GroupBy(r => (r.Policy, r.Decision)).Where(g => g.Key.Decision == "site").Select(Stand));
        return [.. found.Select(finding => finding with { Page = "tables", Grade = GradeOfPackage.Of(package) })];
    }

    private static Statement Spread(EnsembleMeasureRow row)
    {
        Said At(double? usd, string column) => Said.Money(usd!.Value).From(Reference.Most("ensemble_measures." + column, ("policy", row.Policy), ("measure", row.Measure), ("about", row.About)));
        return new Statement("ensemble.spread", Say.EnsembleSpread(Name(row.Measure), row.Policy, At(row.P50, "p50"), Said.Count(row.WithValue), At(row.P05, "p05"), At(row.P95, "p95"))) { Value = row.P50, Unit = row.Unit };
    }

    private static Statement Difference(EnsembleDifferenceRow row)
    {
        Said At(double? usd, string column) => Said.Money(usd!.Value).From(Reference.Most("ensemble_differences." + column, ("policy", row.Policy), ("measure", row.Measure), ("about", row.About)));
        return new Statement("ensemble.difference", Say.EnsembleDifference(Name(row.Measure), row.Policy, row.Against, At(row.P50, "p50"), Said.Count(row.WithValue), At(row.P05, "p05"), At(row.P95, "p95"))) { Value = row.P50, Unit = row.Unit };
    }

    private static Statement Stand(IEnumerable<EnsembleDecisionRow> rows)
    {
        EnsembleDecisionRow[] all = [.. rows];
        int always = all.Count(r => r.Taken == r.Answered), hardly = all.Count(r => r.Share < 0.25);
        return new Statement("ensemble.stand", Say.EnsembleStandSites(all[0].Policy, Said.Count(all.Length), Said.Count(always), Said.Count(hardly))) { Value = always, Unit = "1" };
    }

    private static Sentence Name(string measure) => new("name.measure-" + measure.Replace('_', '-'));
}
