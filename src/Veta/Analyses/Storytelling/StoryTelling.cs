using Veta.Analyses.Runs;

namespace Veta.Analyses.Storytelling;

/// <summary>Asks the parts of a story: each is kept when it is finished, one that fails takes no other with it, and a stop or a full disk loses nothing that was answered.</summary>
/// <param name="parts">The parts, in order.</param>
/// <param name="workplace">Where they are worked on.</param>
/// <param name="keeps">Who keeps each; null for nobody.</param>
/// <param name="cancellationToken">The stop.</param>
internal sealed class StoryTelling(StoryPart[] parts, Workplace workplace, Func<string, Answer, PartFault?>? keeps, CancellationToken cancellationToken)
{
    // After a stop a part that does not end soon is left alone, so that the others are told.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly List<Remark> _problems = [];

    /// <summary>The parts as far as they are told.</summary>
    public IReadOnlyList<StoryPart> Parts => parts;

    /// <summary>True when a stop left parts undone.</summary>
    public bool Stopped { get; private set; }

    /// <summary>The state of the whole.</summary>
    public AnswerState State { get; private set; }

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<Remark> Problems => Stopped ? [.. _problems, new Remark("StoppedRun", string.Join(", ", parts.Where(p => p.Answer is null).Select(p => p.Name)))] : _problems;

    /// <summary>Tells it. Plans, of which each waits for the one before, are worked out beside the rest.</summary>
    /// <exception cref="OperationCanceledException">Stopped before there was an answer.</exception>
    public void Tell()
    {
        int[] plans = [.. Enumerable.Range(0, parts.Length).Where(k => parts[k].Request.Analysis == "plan")];
        IReadOnlyList<Func<Answer>> ahead = workplace.Workers.InTurn<Answer>([.. plans.Select(k => (Func<Answer>)(() => Ask(k, workplace)))]);
        for (int k = 0; k < parts.Length; k++)
        {
            int at = Array.IndexOf(plans, k), part = k;
            Do(k, at >= 0 ? ahead[at] : () => Ask(part, workplace with { Programs = null }));
        }

        if (Stopped && parts.All(p => p.Answer is null)) { throw new OperationCanceledException(cancellationToken); }
        foreach (StoryPart shock in parts.Where(p => p.Subject.Length > 0 && p.State is RowState.Failed or RowState.Refused))
        {
            Fail(shock.Subject, shock.Reason!, shock.State == RowState.Failed ? AnswerState.Fault : AnswerState.BadInput);
        }

        if (Stopped) { State = AnswerState.Limit; }
    }

    private Answer Ask(int k, Workplace place)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Answer answer = AnalysisList.Find(parts[k].Request.Analysis).Run(parts[k].Request, place.ForOneRun(), cancellationToken);
        AnswerFolder.Check(answer);

        // A plan that was stopped is still one; anything else would be told as if it were whole.
        if (answer.Result is not Planning.PlanResult && answer.State == AnswerState.Limit) { cancellationToken.ThrowIfCancellationRequested(); }
        return answer;
    }

    private void Do(int k, Func<Answer> work)
    {
        StoryPart part = parts[k];

        // What is asked of a plan that is not there has no answer, and the plan says why.
        if (part.Plan.Length > 0 && parts.First(p => p.Name == part.Plan).Answer is not { Result: Planning.PlanResult { HasPlan: true } }) { return; }
        try
        {
            if (cancellationToken.IsCancellationRequested) { throw new OperationCanceledException(cancellationToken); }
            Keep(k, new Stoppable<Answer>(work, () => Grace, cancellationToken).Result());
        }
        catch (OperationCanceledException)
        {
            Stopped = true;
        }
        catch (RequestException refusal) when (part.Subject.Length > 0)
        {
            parts[k] = part with { State = RowState.Refused, Reason = refusal.Told };
        }
        catch (Exception fault) when (part.Subject.Length > 0 && fault is not OutOfMemoryException)
        {
            parts[k] = part with { State = RowState.Failed, Reason = Why.Of(fault) };
        }
        catch (SolveFailedException fault)
        {
            Fail(part.Name, fault.Told, AnswerStates.Of(fault.Status));
            parts[k] = part with { State = RowState.Failed, Reason = fault.Told };
        }
        catch (ResultException fault)
        {
            Fail(part.Name, fault.Told, AnswerState.Fault);
            parts[k] = part with { State = RowState.Failed, Reason = fault.Told };
        }
    }

    private void Keep(int k, Answer answer)
    {
        StoryPart part = parts[k];
        parts[k] = part with { State = RowState.Answered, Answer = answer };
        workplace.Plans.Keep(answer);
        if (part.Request.Analysis == "plan") { State = AnswerStates.Worse(State, answer.State); }
        if (answer.Solves is { } log && new SolverRemark(log).Remarks is { Count: > 0 } remarks)
        {
            foreach (Remark remark in remarks) { workplace.Remarks?.Invoke(remark); }
        }

        if (keeps?.Invoke(part.Name, answer) is { } fault) { Fail(part.Name, fault.Why, fault.State); }
    }

    private void Fail(string part, object why, AnswerState state)
    {
        _problems.Add(new Remark("StepFailed", part, why));
        State = AnswerStates.Worse(State, state);
    }
}
