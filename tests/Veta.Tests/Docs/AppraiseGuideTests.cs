using System.Text.RegularExpressions;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>The files of the guide to appraisals run as the page says.</summary>
[Trait("Category", "Guard")]
public sealed partial class AppraiseGuideTests
{
    [Fact]
    public async Task The_files_of_the_guide_are_appraised()
    {
        string page = await File.ReadAllTextAsync(Repository.File("docs/guide/appraise.md"), TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        foreach (Match file in Files().Matches(page)) { await File.WriteAllTextAsync(Path.Combine(folder.Path, file.Groups[1].Value), file.Groups[2].Value, TestContext.Current.CancellationToken); }
        string schedule = Path.Combine(folder.Path, "mine.csv"), terms = Path.Combine(folder.Path, "terms.yaml"), run = Path.Combine(folder.Path, "run");
        (int exit, string text) = await ProgramRun.Of(["appraise", Repository.File("models/north-america"), "--schedule", schedule, "--terms", terms, "--solve-for", "npv=0", "by", "price", "--samples", "200", "--out", run]);
        Assert.True(exit == 0, text);
        Assert.Contains("Sierra copper", text, StringComparison.Ordinal);
        Assert.Contains("Chile, Law 21.591", text, StringComparison.Ordinal);
        foreach (string table in (string[])["appraisals", "cash_flow", "government_take", "waterfall", "sensitivity", "curves", "support", "risk"]) { Assert.True(File.Exists(Path.Combine(run, table + ".csv")), table); }
        (exit, text) = await ProgramRun.Of(["appraise", Repository.File("models/north-america"), "--schedule", schedule]);
        Assert.Equal(2, exit);
        Assert.Contains("mine.csv:5: error: schedule.unit: The line is in MXN", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_package_and_with_unknown_words_the_verb_says_what_to_do()
    {
        (int exit, string text) = await ProgramRun.Of(["appraise"]);
        Assert.Equal(2, exit);
        Assert.Contains("Name a package, or give a project of your own with --schedule.", text, StringComparison.Ordinal);
        (exit, text) = await ProgramRun.Of(["appraise", Repository.File("models/north-america"), "--facility", "mx-bcn-el-arco-copper-mine", "--solve-for", "npv=0 by magic"]);
        Assert.Equal(2, exit);
        Assert.Contains("--solve-for", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^`([\w.]+)`:\n\n```\w+\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Files();
}
