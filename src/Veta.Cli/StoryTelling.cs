using System.Text.Json;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Cli;

/// <summary>Collects what the runs of a story answer: each is written when it is finished, one that fails takes no other with it, and a stop or a full disk loses nothing that was answered.</summary>
/// <param name="story">The folder of the story.</param>
/// <param name="runs">Names of all its runs, in order.</param>
/// <param name="screen">Where the story is told.</param>
/// <param name="cancellationToken">The stop.</param>
internal sealed class StoryTelling(RunStory story, IReadOnlyList<string> runs, Screen screen, CancellationToken cancellationToken)
{
    private readonly List<string> _done = [];
    private readonly List<string> _problems = [];
    private int _code = ExitCode.Answered;
    private bool _stopped;

    /// <summary>The page before the plans.</summary>
    public List<PagePart> Page { get; } = [];

    /// <summary>The plans so far.</summary>
    public List<PlannedScenario> Plans { get; } = [];

    /// <summary>The shocks so far, answered or not.</summary>
    public List<CaseRow> Shocks { get; } = [];

    /// <summary>Does one run unless the user has stopped; what goes wrong in it is told at the end.</summary>
    public void Do(string run, Action work)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            _stopped = true;
            return;
        }

        try
        {
            work();
        }
        catch (OperationCanceledException)
        {
            _stopped = true;
        }
        catch (SolveFailedException fault)
        {
            Fail(run, fault.Message, ExitCode.Of(fault.Status));
        }
        catch (ResultException fault)
        {
            Fail(run, Screen.Fill(screen.Texts.ResultNotANumber, fault.Place, fault.Value), ExitCode.Fault);
        }
        catch (OutputException fault)
        {
            Fail(run, Screen.Fill(screen.Texts.CannotWrite, fault.Path, fault.Message), ExitCode.Fault);
        }
    }

    /// <summary>Writes an answer; one that cannot be written is still told.</summary>
    public void Add(string run, RunDocument answer)
    {
        _done.Add(run);
        try { story.Write(run, answer); }
        catch (RunFolderException fault) { Fail(run, FolderProblem.Sentence(screen.Texts, fault), FolderProblem.CodeOf(fault)); }
    }

    /// <summary>Counts the exit code of one run into that of the story.</summary>
    public void Count(int code) => _code = ExitCode.Worse(_code, code);

    /// <summary>Prints the story, then the report; returns the exit code.</summary>
    /// <param name="package">The package's folder.</param>
    public int Give(string package)
    {
        _stopped |= Shocks.Any(row => row.State == RowState.NotDone);
        if (_stopped && _done.Count == 0) { throw new OperationCanceledException(cancellationToken); }
        foreach (CaseRow row in Shocks.Where(row => row.State is RowState.Failed or RowState.Refused)) { Fail(row.Case, row.Reason, row.State == RowState.Failed ? ExitCode.Fault : ExitCode.BadInput); }
        Complete();
        screen.Answer(PageView.Text([.. Page, .. Plans.Count > 0 ? PlanPage.Of(Plans, PlanRunner.LanguageOf(screen)) : []]));
        screen.Document(json => Write(json, package));
        screen.Note(Screen.Fill(screen.Texts.PlanWritten, story.Path));
        Report();
        foreach (string problem in _problems) { screen.Problem(problem); }
        if (!_stopped) { return _code; }
        screen.Problem(Screen.Fill(screen.Texts.StoppedRun, string.Join(", ", runs.Except(_done))));
        return ExitCode.Limit;
    }

    private void Fail(string run, string why, int code)
    {
        _problems.Add(Screen.Fill(screen.Texts.StepFailed, run, why));
        Count(code);
    }

    /// <summary>A story that was stopped, or of which a run could not be written, stays marked as not complete.</summary>
    private void Complete()
    {
        if (_stopped || story.Written.Count < _done.Count) { return; }
        try { story.Complete(); }
        catch (RunFolderException fault) { Fail("run", FolderProblem.Sentence(screen.Texts, fault), FolderProblem.CodeOf(fault)); }
    }

    private void Report()
    {
        if (story.Written.Count == 0) { return; }
        try { ReportVerb.WriteBeside(story.Path, story.Written, screen); }
        catch (OutputException fault) { Fail("report", Screen.Fill(screen.Texts.CannotWrite, fault.Path, fault.Message), ExitCode.Fault); }
    }

    private void Write(Utf8JsonWriter json, string package)
    {
        json.WriteString("package", package);
        json.WriteString("folder", story.Path);
        json.WriteStartArray("shocks");
        foreach (CaseRow row in Shocks)
        {
            json.WriteStartObject();
            json.WriteString("case", row.Case);
            json.WriteString("state", EnumWords.Of(row.State));
            if (row.LossUsd is { } loss) { json.WriteNumber("loss_usd", loss); }
            if (row.Reason.Length > 0) { json.WriteString("reason", row.Reason); }
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("plans");
        foreach (PlannedScenario plan in Plans)
        {
            json.WriteStartObject();
            json.WriteString("title_en", plan.TitleEn);
            json.WriteString("title_es", plan.TitleEs);
            json.WriteString("status", plan.Result.Status.ToString());
            if (plan.Result.HasPlan) { json.WriteNumber("objective_usd", plan.Result.ObjectiveUsd); }
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("not_done");
        foreach (string run in runs.Except(_done)) { json.WriteStringValue(run); }
        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (string problem in _problems) { json.WriteStringValue(problem); }
        json.WriteEndArray();
    }
}
