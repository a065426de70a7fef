using Veta.Analyses.Sampling;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What knowing figures better would be worth before choosing, and which figure of grade D is worth a study.</summary>
internal static class InformationFindings
{
    private static readonly string[] _asked = ["objective_usd", "loss_usd", "stop_loss_high_usd", "touched_share"];

    /// <summary>The findings, choices first; none without members that are drawn apart.</summary>
    public static IReadOnlyList<Statement> Of(InformationTables tables, Package package)
    {
        ArgumentNullException.ThrowIfNull(tables);
        EnsembleChoiceRow[] choices = [.. tables.Choices];
        IEnumerable<EnsembleChoiceRow> policies = choices.Where(c => c.Choice == ChoiceKind.Policy && _asked.Contains(c.Measure));
        EnsembleChoiceRow? project = choices.Where(c => c.Choice == ChoiceKind.Build && c.All > 0).MaxBy(c => c.All);

        // Where policies are compared, the study that narrows their difference is told, not those of each of them.
        EnsembleChoiceRow[] told = [.. choices.Where(c => _asked.Contains(c.Measure))];
        bool compared = told.Any(c => c.Against.Length > 0);
        IEnumerable<EnsembleChoiceRow> spreads = told.Where(c => (c.Against.Length > 0) == compared).DistinctBy(c => (c.Policy, c.Measure));
        IEnumerable<Statement> found = policies.Select(c => Choice(tables, c))
            .Concat(project is null ? [] : [Project(tables, project)])
            .Concat(spreads.Select(c => Study(tables, c)).OfType<Statement>());
        return [.. found.Select(finding => finding with { Page = "ensemble", Grade = GradeOfPackage.Of(package) })];
    }

    private static Said Members(EnsembleChoiceRow row) => Said.Count(row.Members).From(Reference.Most("ensemble_choices.members_with_value", Where(row)));

    private static Statement Choice(InformationTables tables, EnsembleChoiceRow row)
    {
        string other = row.Best == row.Policy ? row.Against : row.Policy;
        Said members = Members(row), low = Share(row, "best_share_low", row.BestShareLow);
        if (row.All is not > 0)
        {
            return new Statement("ensemble.choice-stands", Say.EnsembleChoiceStands(row.Name!, row.Best, other, members, low)) { Value = 0, Unit = row.Unit };
        }

        EnsembleInformationRow? best = tables.Of(row).FirstOrDefault(r => r.ValueTold);
        Said all = Money(row, "value_of_all", row.All!.Value), allError = Money(row, "value_of_all_error", row.AllError ?? 0), share = Share(row, "best_share", row.BestShare);
        Sentence said = best is null
            ? Say.EnsembleChoiceOpen(row.Name!, row.Best, other, share, members, all, allError)
            : Say.EnsembleChoiceFigure(row.Name!, row.Best, other, share, members, all, allError, best.Name!, Graded(best), Money(best, "value", best.Value!.Value), Money(best, "value_error", best.Error!.Value));
        return new Statement("ensemble.choice", said) { Value = row.All, Unit = row.Unit };
    }

    private static Statement Project(InformationTables tables, EnsembleChoiceRow row)
    {
        EnsembleInformationRow? best = tables.Of(row).FirstOrDefault(r => r.ValueTold);
        Said verdict = row.Best == ChoiceQuestion.Build ? Say.EnsembleBuildIt : Say.EnsembleLeaveIt, members = Members(row);
        Said all = Money(row, "value_of_all", row.All!.Value), allError = Money(row, "value_of_all_error", row.AllError ?? 0), share = Share(row, "best_share", row.BestShare);
        Sentence said = best is null
            ? Say.EnsembleProjectOpen(row.Name!, verdict, share, members, all, allError)
            : Say.EnsembleProjectFigure(row.Name!, verdict, share, members, all, allError, best.Name!, Graded(best), Money(best, "value", best.Value!.Value), Money(best, "value_error", best.Error!.Value));
        return new Statement("ensemble.project", said) { Value = row.All, Unit = row.Unit };
    }

    /// <summary>Which figure of grade D a study should look at.</summary>
    private static Statement? Study(InformationTables tables, EnsembleChoiceRow row)
    {
        EnsembleInformationRow[] assumed = [.. tables.Of(row).Where(r => r.Grade == Grade.D).OrderByDescending(r => r.ShareTold).ThenByDescending(r => r.Share)];
        if (assumed.Length == 0) { return null; }
        EnsembleInformationRow best = assumed[0];
        Said name = row.Against.Length > 0 ? Say.EnsembleBetween(row.Name!, row.Policy, row.Against) : row.Name!, members = Members(row);
        Said Of(string column, double value) => Said.Share(value).From(Reference.Most("ensemble_information." + column, Where(best)));
        Said chance = Share(row, "variance_share_by_chance", row.ShareByChance);
        return best.ShareTold
            ? new Statement("ensemble.study", Say.EnsembleStudy(name, members, best.Name!, Of("variance_share", best.Share), Of("variance_share_error", best.ShareError), chance)) { Value = best.Share, Unit = "1" }
            : new Statement("ensemble.study-none", Say.EnsembleStudyNone(name, members, best.Name!, Of("variance_share", best.Share), chance)) { Value = best.Share, Unit = "1" };
    }

    private static Said Graded(EnsembleInformationRow row) => row.Grade is { } grade ? Say.EnsembleGrade(EnumWords.Of(grade)) : Say.EnsembleNoGrade;

    private static Said Money(EnsembleChoiceRow row, string column, double value) => EnsembleFindings.Valued(row.Unit, value).From(Reference.Most("ensemble_choices." + column, Where(row)));

    private static Said Money(EnsembleInformationRow row, string column, double value) => EnsembleFindings.Valued(row.Unit, value).From(Reference.Most("ensemble_information." + column, Where(row)));

    private static Said Share(EnsembleChoiceRow row, string column, double? value) => Said.Share(value!.Value).From(Reference.Most("ensemble_choices." + column, Where(row)));

    private static (string, string)[] Where(EnsembleChoiceRow row) => [("choice", EnumWords.Of(row.Choice)), ("policy", row.Policy), ("against", row.Against), ("measure", row.Measure), ("about", row.About)];

    private static (string, string)[] Where(EnsembleInformationRow row) => [("choice", EnumWords.Of(row.Choice)), ("policy", row.Policy), ("against", row.Against), ("measure", row.Measure), ("about", row.About), ("driver", row.Driver)];
}
