using System.Text;
using Veta.Cli;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary><c>docs/cli.md</c> is the help of the program.</summary>
[Trait("Category", "Guard")]
public sealed class CommandPageTests
{
    private const string Head = """
        # Commands

        *Printed from the program's own help. Do not edit: change a verb or its texts, and let the test print this page again.*

        Every command also speaks Spanish (`--lang es`). Answers go to standard output, progress and remarks to standard error; with `--json` standard output holds one JSON
        document and nothing else. A package is a folder of CSV tables ([tables](tables.md)); a run is a folder that `plan` or `run` wrote.

        | exit code | means |
        |---|---|
        | 0 | answered |
        | 1 | a fault of veta |
        | 2 | bad input: nothing was written |
        | 3 | no plan exists (infeasible), or costs fall without end (unbounded) |
        | 4 | a limit was reached; what is known is given with its gap |

        """;

    [Fact]
    public async Task The_page_of_commands_is_current()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        await Append(page, "veta", []);
        foreach (IVerb verb in Verbs.Create()) { await Append(page, "veta " + verb.Name, [verb.Name]); }
        Checkout.AssertFile("docs/cli.md", page.ToString(), "VETA_UPDATE_DOCS");
    }

    [Fact]
    public void The_exit_codes_are_those_of_the_page() =>
        Assert.Equal((0, 1, 2, 3, 4), (ExitCode.Answered, ExitCode.Fault, ExitCode.BadInput, ExitCode.NoPlan, ExitCode.Limit));

    private static async Task Append(StringBuilder page, string title, string[] command)
    {
        (int exit, string help) = await ProgramRun.Of([.. command, "--help"]);
        Assert.Equal(ExitCode.Answered, exit);
        page.Append("\n## ").Append(title).Append("\n\n```\n").Append(string.Join('\n', help.Trim().Split('\n').Select(line => line.TrimEnd()))).Append("\n```\n");
    }
}
