using Veta.Cli;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>Runs the command line in this process, in English and without progress, and gives what a person would read.</summary>
internal static class ProgramRun
{
    /// <summary>Standard output followed by what went to standard error.</summary>
    public static async Task<(int Exit, string Text)> Of(IEnumerable<string> arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, notes = new() { NewLine = "\n" };
        int exit = await CommandLine.Run([.. arguments, "--lang", "en"], output, notes, TestContext.Current.CancellationToken);
        return (exit, output.ToString() + notes);
    }
}
