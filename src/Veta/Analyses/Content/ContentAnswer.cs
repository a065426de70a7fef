using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Content;

/// <summary>Makes what rules on content find ready to be written.</summary>
internal static class ContentAnswer
{
    /// <summary>The answer with its options, figures and tables.</summary>
    public static Answer Of(ContentResult result, ContentRequest request, RunInputs inputs, Workplace workplace)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(workplace);
        return new Answer
        {
            Analysis = "content",
            Inputs = inputs.Package,
            Label = inputs.Label,
            Options =
            [
                ("products", string.Join(';', request.Products)),
                ("at", request.At ?? ""),
                ("year", result.Year.ToString(CultureInfo.InvariantCulture)),
                ("modelled_year", EnumWords.KebabCase(result.Status.ToString())),
            ],
            TitleEn = inputs.TitleEn,
            TitleEs = inputs.TitleEs,
            Figures =
            [
                ("tests", result.Tests.Count),
                ("tests_passed", result.Tests.Count(t => t.Verdict == "passes")),
                ("tests_failed", result.Tests.Count(t => t.Verdict == "fails")),
                ("tests_open", result.Tests.Count(t => t.Verdict == "open")),
            ],
            Tables = [.. result.Tables, ResultTable.Of(FindingRow.Of(ContentFindings.Of(result, inputs.Package)))],
            Solver = result.Method,
            Solves = workplace.Solver.Log,
            State = AnswerStates.Of(result.Status),
            Result = result,
        };
    }
}
