using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Cli;

/// <summary>What the program tells the shell. The table of <c>docs/cli.md</c> is printed from <see cref="All"/>.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered.</summary>
    public const int Answered = (int)AnswerState.Answered;

    /// <summary>A fault of the program, of an engine or of the machine.</summary>
    public const int Fault = (int)AnswerState.Fault;

    /// <summary>Bad arguments, a bad file or a package with errors.</summary>
    public const int BadInput = (int)AnswerState.BadInput;

    /// <summary>Proven infeasible or unbounded.</summary>
    public const int NoPlan = (int)AnswerState.NoPlan;

    /// <summary>Stopped at a limit or by the user before the proof of optimality; what is known was printed.</summary>
    public const int Limit = (int)AnswerState.Limit;

    /// <summary>The time ran out; the answer is the best plan found, with its gap.</summary>
    public const int BestAtLimit = (int)AnswerState.BestAtLimit;

    /// <summary>All codes with their meaning, in order.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Answered, "answered"),
        (Fault, "not your fault: veta, an engine or the machine failed (no answer of an engine, a full disk, a folder without permission); what was answered is printed, and rows that failed say why"),
        (BadInput, "yours to correct: an argument, a file, a package, or a folder for results that holds other files; nothing was written"),
        (NoPlan, "no plan exists (infeasible), or costs fall without end (unbounded)"),
        (Limit, "a limit was reached without an answer, or you stopped it (Ctrl-C, SIGTERM); what is known is given, and rows that were not done say so"),
        (BestAtLimit, "the time limit was reached; the answer is the best plan found, with the gap to what is proven"),
    ];

    /// <summary>The code of an answer that stands or falls with one solve.</summary>
    public static int Of(SolveStatus status) => (int)AnswerStates.Of(status);

    /// <summary>The code of a plan, which may be answered although its proof was not ended.</summary>
    public static int Of(SolveStatus status, bool hasPlan) => (int)AnswerStates.Of(status, hasPlan);

    /// <summary>The code of a folder that cannot be used: only what the machine refuses is not the user's to correct.</summary>
    public static int Of(RunFolderException fault) => fault.Fault == RunFolderFault.CannotWrite ? Fault : BadInput;

    /// <summary>The code of two answers together: what is not the user's fault outweighs what is, and that a limit.</summary>
    public static int Worse(int one, int other) => (int)AnswerStates.Worse((AnswerState)one, (AnswerState)other);
}
