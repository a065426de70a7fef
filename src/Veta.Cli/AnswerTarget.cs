using Veta.Analyses;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary>Where an answer goes: the screen, and a folder that is opened before anything is solved. The answer is printed first; what goes wrong afterwards loses nothing of it.</summary>
/// <param name="card">Of the analysis.</param>
/// <param name="named">The folder that was named; null for none.</param>
/// <param name="screen">The screen.</param>
/// <param name="cancellationToken">The stop.</param>
internal sealed class AnswerTarget(AnalysisCard card, string? named, Screen screen, CancellationToken cancellationToken) : IDisposable
{
    private readonly List<string> _problems = [];
    private RunFolder? _folder;
    private RunStory? _story;
    private AnswerState _state;
    private int _kept;

    /// <summary>Opens the folder of a run, or those of a story; returns its name, blank for none.</summary>
    /// <exception cref="RunFolderException">It is not one to write to; nothing was changed.</exception>
    public string Open(RunHeading heading)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (card.Folder == FolderUse.None || (card.Folder == FolderUse.Named && named is null)) { return ""; }
        string path = named ?? RunPath.Of([heading.Package, .. heading.Label.Length > 0 ? (string[])[heading.Label] : []]);
        if (heading.Parts.Count > 0) { _story = RunStory.Open(path, heading.Parts); }
        else { _folder = RunFolder.Open(path, heading.Kept); }
        return path;
    }

    /// <summary>Writes a part of a story; says why when it cannot.</summary>
    public PartFault? Keep(string part, Answer answer)
    {
        _kept++;
        try
        {
            _story?.Write(part, AnswerFolder.Document(answer));
            return null;
        }
        catch (RunFolderException fault)
        {
            return new PartFault(fault.Told, (AnswerState)ExitCode.Of(fault));
        }
    }

    /// <summary>Prints the answer, then writes it; returns the <see cref="ExitCode"/>.</summary>
    public int Give(Answer answer)
    {
        _state = answer.State;
        _problems.AddRange(answer.Problems.Select(problem => problem.Told.In(screen.Language)));
        foreach (Remark remark in answer.Solves is { } log ? new SolverRemark(log).Remarks : []) { screen.Note(remark.Told.In(screen.Language)); }
        AnswerFolder.Check(answer);
        Complete(answer);
        Print(answer);
        if (_folder is not null)
        {
            _folder.Write(AnswerFolder.Document(answer));
            screen.Note(Screen.Fill(screen.Texts.PlanWritten, _folder.Path));
        }

        if (_story is not null)
        {
            screen.Note(Screen.Fill(screen.Texts.PlanWritten, _story.Path));
            Report(_story);
        }

        foreach (string problem in _problems) { screen.Problem(problem); }
        return (int)_state;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder?.Dispose();
        _story?.Dispose();
    }

    private void Print(Answer answer)
    {
        if (screen.Json)
        {
            screen.Raw(AnswerFolder.Everything(answer, _story is null ? [] : [new SummaryField.Texts("problems", _problems)]));
            return;
        }

        foreach (Remark line in answer.Lines) { screen.Answer(line.Told.In(screen.Language)); }
        IReadOnlyList<PagePart> page = answer.Page.In(screen.Language);
        if (page.Count == 0 && answer.Lines.Count == 0) { page = TablePage.Of(answer, screen.Language); }
        if (page.Count > 0) { screen.Answer(PageView.Text(page)); }
    }

    /// <summary>A story that was stopped, or of which a run could not be written, stays marked as not complete.</summary>
    private void Complete(Answer answer)
    {
        if (_story is null || answer.Stopped || _story.Written.Count < _kept) { return; }
        try { _story.Complete(); }
        catch (RunFolderException fault) { Fail("run", fault.Told, ExitCode.Of(fault)); }
    }

    private void Report(RunStory story)
    {
        if (story.Written.Count == 0) { return; }
        try { ReportVerb.WriteBeside(story.Path, story.Written, screen); }
        catch (OutputException fault) { Fail("report", fault.Told, ExitCode.Fault); }
    }

    private void Fail(string step, Sentence why, int code)
    {
        _problems.Add(Screen.Fill(screen.Texts.StepFailed, step, why.In(screen.Language)));
        _state = AnswerStates.Worse(_state, (AnswerState)code);
    }
}
