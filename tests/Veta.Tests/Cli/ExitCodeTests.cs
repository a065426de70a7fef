using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Cli;
using Veta.Lp;
using Xunit;

namespace Veta.Tests.Cli;

/// <summary>The shell is told whose fault it is.</summary>
[Trait("Category", "Unit")]
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(SolveStatus.Optimal, ExitCode.Answered)]
    [InlineData(SolveStatus.Infeasible, ExitCode.NoPlan)]
    [InlineData(SolveStatus.Unbounded, ExitCode.NoPlan)]
    [InlineData(SolveStatus.InfeasibleOrUnbounded, ExitCode.NoPlan)]
    [InlineData(SolveStatus.TimeLimit, ExitCode.Limit)]
    [InlineData(SolveStatus.IterationLimit, ExitCode.Limit)]
    [InlineData(SolveStatus.Cancelled, ExitCode.Limit)]
    [InlineData(SolveStatus.NumericalTrouble, ExitCode.Fault)]
    [InlineData(SolveStatus.EngineFailure, ExitCode.Fault)]
    public void Every_end_of_a_solve_has_its_code(SolveStatus status, int code) => Assert.Equal(code, ExitCode.Of(status));

    [Fact]
    public void Of_two_codes_the_one_that_is_not_the_users_fault_outweighs_the_others()
    {
        int[] byWeight = [ExitCode.Answered, ExitCode.NoPlan, ExitCode.BestAtLimit, ExitCode.Limit, ExitCode.BadInput, ExitCode.Fault];
        for (int a = 0; a < byWeight.Length; a++)
        {
            for (int b = 0; b < byWeight.Length; b++) { Assert.Equal(byWeight[Math.Max(a, b)], ExitCode.Worse(byWeight[a], byWeight[b])); }
        }
    }

    [Fact]
    public void What_the_machine_refuses_is_not_called_bad_input()
    {
        foreach (RunFolderFault fault in Enum.GetValues<RunFolderFault>())
        {
            var thrown = new RunFolderException(fault, "FOLDER", "DETAIL");
            Assert.Equal(fault == RunFolderFault.CannotWrite ? ExitCode.Fault : ExitCode.BadInput, ExitCode.Of(thrown));
            string english = thrown.Told.In(Language.English), spanish = thrown.Told.In(Language.Spanish);
            Assert.NotEqual(english, spanish);
            Assert.EndsWith(".", english, StringComparison.Ordinal);
            Assert.Equal(english.Contains("DETAIL", StringComparison.Ordinal), spanish.Contains("DETAIL", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(new[] { RowState.Answered, RowState.Answered }, ExitCode.Answered, "")]
    [InlineData(new[] { RowState.Answered, RowState.Failed }, ExitCode.Fault, "1 of 2 have no answer for a reason that is not yours; the rows say why.\n")]
    [InlineData(new[] { RowState.Answered, RowState.Refused }, ExitCode.BadInput, "")]
    [InlineData(new[] { RowState.Failed, RowState.NotDone }, ExitCode.Limit, "Stopped. What was finished is above; what was not done is marked.\n")]
    public void Rows_without_an_answer_decide_the_code_and_are_told(RowState[] states, int code, string told)
    {
        (AnswerState state, IReadOnlyList<Remark> problems) = AnswerStates.Of(states);
        Assert.Equal(code, (int)state);
        Assert.Equal(told, string.Concat(problems.Select(problem => problem.Told + "\n")));
    }
}
