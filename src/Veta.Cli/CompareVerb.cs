using System.CommandLine;
using Veta.Analyses.Comparing;
using Veta.Analyses.Pages;
using Veta.Data;

namespace Veta.Cli;

/// <summary><c>veta compare RUN RUN</c>: what changed between two runs, inputs and results.</summary>
internal sealed class CompareVerb : IVerb
{
    private readonly Argument<string> _before = new("RUN");
    private readonly Argument<string> _after = new("RUN2");

    public string Name => "compare";

    public string Describe(Texts texts) => texts.CompareDescription;

    public void Declare(Command command, Texts texts)
    {
        _before.Description = texts.CompareRun;
        _after.Description = texts.CompareRun;
        command.Arguments.Add(_before);
        command.Arguments.Add(_after);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string before = arguments.GetValue(_before)!, after = arguments.GetValue(_after)!;
        Comparison comparison = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, $"{before}, {after}")).Run(() => Comparison.Of(before, after), cancellationToken);
        screen.Answer(PageView.Text(ComparePage.Of(comparison, PlanRunner.LanguageOf(screen))));
        screen.Document(json =>
        {
            json.WriteStartArray("asked");
            foreach (OptionChange option in comparison.Asked)
            {
                json.WriteStartObject();
                json.WriteString("name", option.Name);
                json.WriteString("before", option.Before);
                json.WriteString("after", option.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("inputs");
            foreach (PackageDifference difference in comparison.Inputs)
            {
                json.WriteStartObject();
                json.WriteString("table", difference.Table);
                json.WriteString("row", difference.Row);
                json.WriteString("column", difference.Column);
                json.WriteString("before", difference.Before);
                json.WriteString("after", difference.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("figures");
            foreach (FigureChange figure in comparison.Figures)
            {
                json.WriteStartObject();
                json.WriteString("name", figure.Name);
                Screen.WriteNumber(json, "before", figure.Before ?? double.NaN);
                Screen.WriteNumber(json, "after", figure.After ?? double.NaN);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("tables");
            foreach (TableChange change in comparison.Tables)
            {
                json.WriteStartObject();
                json.WriteString("table", change.Table);
                json.WriteString("row", change.Key);
                Screen.WriteNumber(json, "before", change.Before);
                Screen.WriteNumber(json, "after", change.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return ExitCode.Answered;
    }
}
