using System.CommandLine;
using Veta.Analyses.Runs;
using Veta.Report;

namespace Veta.Cli;

/// <summary><c>veta report RUN…</c>: one HTML file with the viewer and the tables of some runs; with <c>--xlsx</c> a workbook too.</summary>
internal sealed class ReportVerb : IVerb
{
    private const string FileName = RunStory.Report;

    private readonly Argument<string[]> _runs = new("RUN") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _out = new("--out", "-o") { HelpName = "FILE" };
    private readonly Option<string?> _xlsx = new("--xlsx") { HelpName = "FILE" };

    public string Name => "report";

    public string Describe(Texts texts) => texts.ReportDescription;

    public void Declare(Command command, Texts texts)
    {
        _runs.Description = texts.ReportRuns;
        _out.Description = texts.ReportOut;
        _xlsx.Description = texts.ReportXlsx;
        command.Arguments.Add(_runs);
        command.Options.Add(_out);
        command.Options.Add(_xlsx);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string[] asked = arguments.GetValue(_runs)!;
        string[] folders = [.. asked.SelectMany(folder => RunsIn(folder, screen))];
        string? book = arguments.GetValue(_xlsx);
        OutputFile.Check("--out", arguments.GetValue(_out), screen, ".html", ".htm");
        OutputFile.Check("--xlsx", book, screen, ".xlsx");
        string path = arguments.GetValue(_out) ?? Path.Combine(asked.Length == 1 ? asked[0] : Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(asked[0])) ?? "", FileName);
        var reading = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, string.Join(", ", folders)));
        int count = reading.Run(
            () =>
            {
                ReportRun[] runs = [.. folders.Select(ReportRun.Read)];
                if (book is not null) { OutputFile.Write(book, () => RunWorkbook.Write(runs, book, screen.Texts.Language)); }
                OutputFile.Write(path, () => HtmlReport.Write(runs, path, screen.Texts.Language));
                return runs.Length;
            },
            cancellationToken);
        screen.Answer(Screen.Fill(screen.Texts.ReportWritten, path));
        if (book is not null) { screen.Answer(Screen.Fill(screen.Texts.Written, book)); }
        screen.Document(json =>
        {
            json.WriteString("report", path);
            if (book is not null) { json.WriteString("workbook", book); }
            json.WriteNumber("runs", count);
        });
        return ExitCode.Answered;
    }

    /// <summary>Writes the report of all runs of a story into its folder and tells where; a build without a viewer says so, and the run stands.</summary>
    public static void WriteBeside(string root, IReadOnlyList<string> folders, Screen screen)
    {
        string path = Path.Combine(root, FileName);
        try
        {
            OutputFile.Write(path, () => HtmlReport.Write([.. folders.Select(ReportRun.Read)], path, screen.Texts.Language));
            screen.Answer(Screen.Fill(screen.Texts.ReportWritten, path));
        }
        catch (ReportException fault)
        {
            screen.Note(fault.Told.In(screen.Texts.Language));
        }
    }

    /// <summary>The folder itself when a verb wrote it, otherwise the runs directly in it; the folder of a story only when it is whole.</summary>
    private static IEnumerable<string> RunsIn(string folder, Screen screen)
    {
        RunManifest? manifest = Directory.Exists(folder) ? RunManifest.Of(folder) : null;
        if (manifest is { IsStory: true, IsComplete: false }) { throw new RunFolderException(RunFolderFault.Incomplete, folder); }
        if (manifest is { IsStory: false } || File.Exists(Path.Combine(folder, "summary.json"))) { return [folder]; }
        string[] inside = Directory.Exists(folder) ? [.. Directory.EnumerateDirectories(folder).Where(IsRun).Order(StringComparer.Ordinal)] : [];
        return inside.Length > 0 ? inside : throw new BadInputException(Screen.Fill(screen.Texts.ReportNeedsRuns, folder));
    }

    private static bool IsRun(string folder) => File.Exists(Path.Combine(folder, RunManifest.FileName)) || File.Exists(Path.Combine(folder, "summary.json"));
}
