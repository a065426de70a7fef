using System.CommandLine;
using System.Text.Json;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Cli;

/// <summary><c>veta check PACKAGE</c>: every finding on a package, and whether it can be used.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Argument<string> _package = new("PACKAGE");

    public string Name => "check";

    public string Describe(Texts texts) => texts.CheckDescription;

    public void Declare(Command command, Texts texts)
    {
        _package.Description = texts.CheckPackage;
        command.Arguments.Add(_package);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string folder = arguments.GetValue(_package)!;
        var display = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, folder));
        PackageReading reading = display.Run(() => PackageReader.TryRead(folder, new ActionCheck()), cancellationToken);
        int errors = reading.Findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = reading.Findings.Count - errors;
        foreach (Finding finding in reading.Findings) { screen.Answer(finding.ToString()); }
        screen.Answer(errors > 0
            ? Screen.Fill(screen.Texts.CheckFailed, folder, errors, warnings)
            : Screen.Fill(screen.Texts.CheckPassed, folder, warnings));
        screen.Document(json =>
        {
            json.WriteString("status", errors > 0 ? "errors" : "sound");
            json.WriteString("package", folder);
            json.WriteNumber("errors", errors);
            json.WriteNumber("warnings", warnings);
            json.WriteStartArray("findings");
            foreach (Finding finding in reading.Findings) { Write(json, finding); }
            json.WriteEndArray();
        });
        return errors > 0 ? ExitCode.BadInput : ExitCode.Answered;
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("check", finding.Check);
        json.WriteString("place", finding.Place);
        if (finding.File is not null) { json.WriteString("file", finding.File); }
        if (finding.Line is { } line) { json.WriteNumber("line", line); }
        if (finding.Table is not null) { json.WriteString("table", finding.Table); }
        if (finding.Row is not null) { json.WriteString("row", finding.Row); }
        if (finding.Column is not null) { json.WriteString("column", finding.Column); }
        if (finding.Value is not null) { json.WriteString("value", finding.Value); }
        json.WriteString("message", finding.Message);
        json.WriteString("next_step", finding.NextStep);
        json.WriteEndObject();
    }
}
