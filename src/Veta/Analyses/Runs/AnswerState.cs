namespace Veta.Analyses.Runs;

/// <summary>What came of a request; the command line gives it to the shell as its exit code.</summary>
public enum AnswerState
{
    /// <summary>The question was answered.</summary>
    Answered = 0,

    /// <summary>A fault of the program, of an engine or of the machine.</summary>
    Fault = 1,

    /// <summary>Bad arguments, a bad file or a package with errors.</summary>
    BadInput = 2,

    /// <summary>Proven infeasible or unbounded.</summary>
    NoPlan = 3,

    /// <summary>Stopped at a limit or by the user before the proof of optimality; what is known is given.</summary>
    Limit = 4,

    /// <summary>The time ran out; the answer is the best plan found, with its gap.</summary>
    BestAtLimit = 5,
}
