using System.CommandLine;
using Veta.Server.Jobs;

namespace Veta.Cli;

/// <summary><c>veta serve-job</c>: works on the jobs of a server, which starts it and tells it what to do; nobody types it.</summary>
internal sealed class JobVerb : IVerb
{
    /// <summary>Its name.</summary>
    public const string Word = "serve-job";

    public string Name => Word;

    public bool IsHidden => true;

    public string Describe(Texts texts) => texts.ServeJobDescription;

    public void Declare(Command command, Texts texts)
    {
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        JobWorker.Run(Console.In, Console.Out);
        return ExitCode.Answered;
    }
}
