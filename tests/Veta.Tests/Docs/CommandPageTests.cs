using System.Globalization;
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

        """;

    private const string Folders = """
        The folder of a run (`--out`, or `runs/PACKAGE/…`) is looked at before anything is solved: one that holds a package, or files that no run wrote, is refused. The answer is printed first
        and then written; the folder holds the answer of the earlier run until the new one is whole. `manifest.json` has the SHA-256 of every file, and `report` and `compare` refuse a run that is
        not complete or was changed.

        """;

    [Fact]
    public async Task The_page_of_commands_is_current()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach ((int code, string meaning) in ExitCode.All) { page.Append(CultureInfo.InvariantCulture, $"| {code} | {meaning} |\n"); }
        page.Append('\n').Append(Folders.ReplaceLineEndings("\n"));
        await Append(page, "veta", []);
        foreach (IVerb verb in Verbs.Create().Where(verb => !verb.IsHidden)) { await Append(page, "veta " + verb.Name, [verb.Name]); }
        Checkout.AssertFile("docs/cli.md", page.ToString(), "VETA_UPDATE_DOCS");
    }

    [Fact]
    public void The_exit_codes_are_those_of_the_page() =>
        Assert.Equal([ExitCode.Answered, ExitCode.Fault, ExitCode.BadInput, ExitCode.NoPlan, ExitCode.Limit, ExitCode.BestAtLimit], ExitCode.All.Select(code => code.Code));

    [Fact]
    public void Every_code_of_the_program_is_in_the_table() =>
        Assert.Equal(typeof(ExitCode).GetFields().Where(field => field.IsLiteral).Select(field => (int)field.GetRawConstantValue()!).Order(), ExitCode.All.Select(code => code.Code).Order());

    private static async Task Append(StringBuilder page, string title, string[] command)
    {
        (int exit, string help) = await ProgramRun.Of([.. command, "--help"]);
        Assert.Equal(ExitCode.Answered, exit);
        page.Append("\n## ").Append(title).Append("\n\n```\n").Append(string.Join('\n', help.Trim().Split('\n').Select(line => line.TrimEnd()))).Append("\n```\n");
    }
}
