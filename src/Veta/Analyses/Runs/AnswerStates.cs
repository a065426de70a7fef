using Veta.Lp;

namespace Veta.Analyses.Runs;

/// <summary>States of answers made from those of solves and of rows.</summary>
public static class AnswerStates
{
    /// <summary>The state of an answer that stands or falls with one solve.</summary>
    public static AnswerState Of(SolveStatus status) => status switch
    {
        SolveStatus.Optimal => AnswerState.Answered,
        SolveStatus.Infeasible or SolveStatus.Unbounded or SolveStatus.InfeasibleOrUnbounded => AnswerState.NoPlan,
        SolveStatus.TimeLimit or SolveStatus.IterationLimit or SolveStatus.Cancelled => AnswerState.Limit,
        _ => AnswerState.Fault,
    };

    /// <summary>The state of a plan, which may be answered although its proof was not ended.</summary>
    public static AnswerState Of(SolveStatus status, bool hasPlan) => hasPlan && status is (SolveStatus.TimeLimit or SolveStatus.IterationLimit) ? AnswerState.BestAtLimit : Of(status);

    /// <summary>The state of several questions of which some may have no answer, and what is said of it. A stop decides, because it is what the user asked for.</summary>
    public static (AnswerState State, IReadOnlyList<Remark> Problems) Of(IEnumerable<RowState> states)
    {
        RowState[] all = [.. states];
        int failed = all.Count(state => state == RowState.Failed);
        if (all.Contains(RowState.NotDone)) { return (AnswerState.Limit, [new Remark("StoppedPart")]); }
        if (failed == 0) { return (all.Contains(RowState.Refused) ? AnswerState.BadInput : AnswerState.Answered, []); }
        return (AnswerState.Fault, [new Remark("SomeFailed", failed, all.Length)]);
    }

    /// <summary>The state of two answers together: what is not the user's fault outweighs what is, and that a limit.</summary>
    public static AnswerState Worse(AnswerState one, AnswerState other) => Weight(one) >= Weight(other) ? one : other;

    private static int Weight(AnswerState state) => state switch
    {
        AnswerState.Fault => 5, AnswerState.BadInput => 4, AnswerState.Limit => 3, AnswerState.BestAtLimit => 2, AnswerState.NoPlan => 1, _ => 0,
    };
}
