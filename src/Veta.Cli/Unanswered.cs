using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary>What the user and the shell are told of rows without an answer.</summary>
internal static class Unanswered
{
    /// <summary>The code of several questions of which some may have no answer; says so. A stop decides, because it is what the user asked for.</summary>
    public static int CodeOf(IEnumerable<RowState> states, Screen screen)
    {
        RowState[] all = [.. states];
        int failed = all.Count(state => state == RowState.Failed);
        if (all.Contains(RowState.NotDone))
        {
            screen.Problem(screen.Texts.StoppedPart);
            return ExitCode.Limit;
        }

        if (failed == 0) { return all.Contains(RowState.Refused) ? ExitCode.BadInput : ExitCode.Answered; }
        screen.Problem(Screen.Fill(screen.Texts.SomeFailed, failed, all.Length));
        return ExitCode.Fault;
    }
}
