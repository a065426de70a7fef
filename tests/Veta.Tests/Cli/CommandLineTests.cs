using System.Text.Json;
using Veta.Cli;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    // max 3x + 2y + 10 with x + y <= 4, x <= 3: x = 3, y = 1, objective 9 + 2 + 10 = 21; one more of cap is worth 2.
    private const string Plan = "Maximize\n profit: 3 x + 2 y + 10\nSubject To\n cap(mx,2030): x + y <= 4\nBounds\n 0 <= x <= 3\nEnd\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("veta-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Solve_prints_status_and_objective_in_the_sense_of_the_file()
    {
        (int exit, string output, _) = await Run("solve", File("plan.lp", Plan), "--solver", "highs", "--lang", "en");
        Assert.Equal(ExitCode.Answered, exit);
        Assert.Contains("Status      optimal\nObjective   21 (maximised)\nBound       21\n", output, StringComparison.Ordinal);
        Assert.Contains("1 row, 2 columns, 2 non-zeros, 0 integer", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solve_writes_tables_and_the_model_with_the_signs_of_the_file()
    {
        string copy = Path.Combine(_folder, "copy.mps"), tables = Path.Combine(_folder, "tables");
        (int exit, _, _) = await Run("solve", File("plan.lp", Plan), "--solver", "highs", "--out", tables, "--lp", copy);
        Assert.Equal(ExitCode.Answered, exit);
        Assert.Equal("column,value,reduced_cost,lower,upper\nx,3,1,0,3\ny,1,0,0,\n", System.IO.File.ReadAllText(Path.Combine(tables, "columns.csv")));
        Assert.Equal("row,activity,dual,lower,upper\n\"cap(mx,2030)\",4,2,,4\n", System.IO.File.ReadAllText(Path.Combine(tables, "rows.csv")));
        (_, string output, _) = await Run("solve", copy, "--solver", "highs", "--json");
        Assert.Equal(21, JsonDocument.Parse(output).RootElement.GetProperty("objective").GetDouble());
    }

    [Theory]
    [InlineData("--lever has no meaning beside --all: it would be ignored. Leave one of them out, or ask twice.", "en", "--all", "--lever", "plant:us-stibnite=10")]
    [InlineData("--lever no tiene sentido junto a --sweep: se ignoraría. Quite una de las dos, o pregunte dos veces.", "es", "--event", "madero-smelter-outage", "--sweep", "severity=0..1:3", "--lever", "x")]
    [InlineData("--n-1 has no meaning beside --all: it would be ignored. Leave one of them out, or ask twice.", "en", "--all", "--n-1")]
    public async Task An_option_of_shock_that_another_would_pass_over_is_refused(string sentence, string language, params string[] options)
    {
        (int exit, string output, string notes) = await Run(["shock", Repository.File("models/antimony"), .. options, "--lang", language]);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.Contains(sentence, notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_only_thing_on_standard_output()
    {
        (int exit, string output, _) = await Run("solve", File("plan.lp", Plan), "--solver", "highs", "--json");
        JsonElement answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal(ExitCode.Answered, exit);
        Assert.Equal("optimal", answer.GetProperty("status").GetString());
        Assert.Equal("maximise", answer.GetProperty("sense").GetString());
        Assert.Equal(21, answer.GetProperty("objective").GetDouble());
        Assert.Equal(0, answer.GetProperty("conflict").GetArrayLength());
    }

    [Fact]
    public async Task Infeasible_file_exits_with_three_and_names_the_rows_that_conflict()
    {
        string path = File("bad.lp", "Minimize\n x\nSubject To\n need: x >= 5\n cap: x <= 3\n other: y <= 8\nEnd\n");
        (int exit, string output, _) = await Run("solve", path, "--solver", "highs", "--lang", "en");
        Assert.Equal(ExitCode.NoPlan, exit);
        Assert.Contains("infeasible: no point satisfies all rows and bounds", output, StringComparison.Ordinal);
        (_, string json, _) = await Run("solve", path, "--solver", "highs", "--json");
        string?[] conflict = [.. JsonDocument.Parse(json).RootElement.GetProperty("conflict").EnumerateArray().Select(row => row.GetString())];
        Assert.Equal(["cap", "need"], conflict.Order());
    }

    [Fact]
    public async Task Unbounded_file_exits_with_three()
    {
        (int exit, _, _) = await Run("solve", File("open.lp", "Maximize\n x\nSubject To\n r: x - y <= 1\nEnd\n"), "--solver", "highs");
        Assert.Equal(ExitCode.NoPlan, exit);
    }

    [Fact]
    public async Task Cancelled_solve_exits_with_four()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using StringWriter output = new(), notes = new();
        int exit = await CommandLine.Run(["solve", File("plan.lp", Plan), "--solver", "highs", "--lang", "en"], output, notes, cancelled.Token);
        Assert.Equal(ExitCode.Limit, exit);
        Assert.Contains("stopped by you", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--gap takes a number from 0 to 1, not '5'.", "--gap", "5")]
    [InlineData("--time-limit takes a number above 0, not '0'.", "--time-limit", "0")]
    [InlineData("--threads takes a whole number from 1 to 1024, not '1.5'.", "--threads", "1.5")]
    [InlineData("--solver takes one of auto, highs, clp, not 'glpk'.", "--solver", "glpk")]
    [InlineData("--lang takes one of en, es, not 'fr'.", "--lang", "fr")]
    public async Task Bad_argument_exits_with_two_and_says_what_is_right(string message, params string[] arguments)
    {
        (int exit, string output, string notes) = await Run(["solve", "plan.lp", .. arguments.Contains("--lang") ? [] : (string[])["--lang", "en"], .. arguments]);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal(message + "\nRun 'veta solve --help' to see what it takes.\n", notes);
        Assert.Empty(output);
    }

    [Fact]
    public async Task Bad_file_exits_with_two_and_names_the_line_also_as_json()
    {
        (int exit, string output, string notes) = await Run("solve", File("bad.lp", "Minimize\n x\nSubject To\n r: x >= y\nEnd\n"), "--solver", "highs", "--json");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal("line 4: unexpected 'y': only a number may stand on the right; move columns to the left\n", notes);
        Assert.Equal("bad-input", JsonDocument.Parse(output).RootElement.GetProperty("status").GetString());
        (exit, _, notes) = await Run("solve", Path.Combine(_folder, "none.lp"), "--solver", "highs", "--lang", "es");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.StartsWith("No existe el archivo ", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_lists_findings_and_exits_with_two_when_there_are_errors()
    {
        (int exit, string output, _) = await Run("check", _folder, "--lang", "en");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("sources.csv: error: The file is missing.", output, StringComparison.Ordinal);
        Assert.Matches(@": \d+ errors?, \d+ warnings?\.\n$", output);
        (exit, output, _) = await Run("check", _folder, "--json");
        JsonElement answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal("errors", answer.GetProperty("status").GetString());
        Assert.Equal(answer.GetProperty("errors").GetInt32() + answer.GetProperty("warnings").GetInt32(), answer.GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("en", "Usage:", "Check a package")]
    [InlineData("es", "Uso:", "Revisa un paquete")]
    public async Task Help_lists_every_verb_in_the_chosen_language(string language, string heading, string sentence)
    {
        (int exit, string output, _) = await Run("--help", "--lang", language);
        Assert.Equal(ExitCode.Answered, exit);
        Assert.Contains(heading, output, StringComparison.Ordinal);
        Assert.Contains(sentence, output, StringComparison.Ordinal);
        Assert.All(Verbs.Create().Where(verb => !verb.IsHidden), verb => Assert.Contains("\n  " + verb.Name + " ", output, StringComparison.Ordinal));
    }

    private static async Task<(int Exit, string Output, string Notes)> Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, notes = new() { NewLine = "\n" };
        int exit = await CommandLine.Run(arguments, output, notes, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), notes.ToString());
    }

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
