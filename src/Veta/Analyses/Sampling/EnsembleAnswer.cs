using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Sampling;

/// <summary>Makes an ensemble ready to be written.</summary>
internal static class EnsembleAnswer
{
    /// <summary>The answer: the members, and what is said of them together.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="rows">The rows of all its blocks, by member.</param>
    public static Answer Of(Ensemble ensemble, IReadOnlyList<MemberRow> rows)
    {
        var table = new MemberTable(ensemble, rows);
        EnsembleCaseRow[] cases = [.. EnsembleTables.Cases(ensemble, table)];
        int asked = cases.Sum(c => c.Members), answered = cases.Sum(c => c.Answered);
        Sentence title = Say.TitleEnsemble(ensemble.Members, ensemble.Spec.Analysis);
        ResultTable members = ResultTable.Of(rows);
        EnsembleMeasureRow[] measures = [.. EnsembleTables.Measures(ensemble, table)];
        EnsembleDifferenceRow[] differences = [.. EnsembleTables.Differences(ensemble, table)];
        EnsembleDecisionRow[] decisions = [.. EnsembleTables.Decisions(ensemble, table)];
        EnsembleNames names = NamesOf(ensemble.Package);
        var information = new InformationTables(ensemble, table, names);
        IReadOnlyList<FindingRow> findings = FindingRow.Of([.. EnsembleFindings.Of(measures, differences, decisions, ensemble.Package), .. InformationFindings.Of(information, ensemble.Package)]);
        return new Answer
        {
            Analysis = KeptEnsemble.Verb,
            Inputs = ensemble.Package,
            TitleEn = ensemble.Spec.Title?.En ?? title.In(Language.English),
            TitleEs = ensemble.Spec.Title?.Es ?? title.In(Language.Spanish),
            Options = [("analysis", ensemble.Spec.Analysis), ("design", EnumWords.Of(ensemble.Spec.Design.Kind)), ("seed", Text(ensemble.Spec.Design.Seed)), ("block", Text(ensemble.Spec.Block)), ("from_grades", ensemble.Spec.FromGrades ? "true" : "false")],
            Figures = [("members", ensemble.Members), ("blocks", ensemble.Blocks), ("drivers", ensemble.Drivers.Count), ("answers_asked", asked), ("answers", answered), ("answers_missing", asked - answered)],
            Summary = [new SummaryField.Words(KeptEnsemble.HashName, ensemble.Hash)],
            Problems = asked == answered ? [] : [new Remark("EnsembleUnanswered", asked - answered, asked)],
            State = answered == 0 ? AnswerState.Fault : AnswerState.Answered,
            Tables =
            [
                ResultTable.Of(cases), ResultTable.Of(measures), ResultTable.Of(differences), ResultTable.Of(decisions),
                ResultTable.Of(EnsembleTables.Indices(ensemble, table)), ResultTable.Of(information.Choices), ResultTable.Of(information.Rows), ResultTable.Of(SeriesTable.Of(ensemble, table, names)),
                ResultTable.Of(EnsembleTables.Figures(ensemble)), members,
                ResultTable.Of(findings),
            ],
            Result = new EnsembleTold([.. findings.Select(f => (f.SentenceEn, f.SentenceEs))], information),
            Files = [folder => ResultParquet.Write(members, Path.Combine(folder, "members.parquet"), new Dictionary<string, string> { ["ensemble_sha256"] = ensemble.Hash })],
        };
    }

    /// <summary>What measures and figures of a package are called.</summary>
    public static EnsembleNames NamesOf(Package package)
    {
        var measures = new MeasureNames(package);
        var figures = new FigureNames(package);
        return new EnsembleNames(measures.Of, figures.Of);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
