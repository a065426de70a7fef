namespace Veta.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered.</summary>
    public const int Answered = 0;

    /// <summary>A fault of the program or of an engine.</summary>
    public const int Fault = 1;

    /// <summary>Bad arguments, a bad file or a package with errors.</summary>
    public const int BadInput = 2;

    /// <summary>Proven infeasible or unbounded.</summary>
    public const int NoPlan = 3;

    /// <summary>Stopped at a limit or by the user before the proof of optimality; what is known was printed.</summary>
    public const int Limit = 4;
}
