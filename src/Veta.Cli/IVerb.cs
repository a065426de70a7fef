using System.CommandLine;

namespace Veta.Cli;

/// <summary>One verb of the command line: what it takes and how it answers.</summary>
internal interface IVerb
{
    /// <summary>Name on the command line.</summary>
    string Name { get; }

    /// <summary>Whether help leaves it out; default false.</summary>
    bool IsHidden => false;

    /// <summary>One sentence in the user's language.</summary>
    string Describe(Texts texts);

    /// <summary>Adds the verb's arguments and options.</summary>
    void Declare(Command command, Texts texts);

    /// <summary>
    /// Answers; returns an <see cref="ExitCode"/>. Faults of the input are thrown as <see cref="BadInputException"/> or as the library's own exceptions, and a stop before there is an
    /// answer as <see cref="OperationCanceledException"/>.
    /// </summary>
    int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken);
}
