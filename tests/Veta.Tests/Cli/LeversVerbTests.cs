using Veta.Cli;
using Veta.Network.Actions;
using Veta.Tests.Docs;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Cli;

/// <summary>The catalogue of levers is printed from the kinds themselves, in both languages.</summary>
public sealed class LeversVerbTests
{
    [Fact]
    public async Task The_list_names_every_kind_with_what_it_changes_in_a_plan()
    {
        (int exit, string text) = await ProgramRun.Of(["levers", "list"]);
        Assert.Equal(ExitCode.Answered, exit);
        Assert.All(LeverPage.All(Language.English), page => Assert.Contains($"{page.Kind}  {page.Name}\n  {page.InPlan}", text, StringComparison.Ordinal));
        Assert.Equal(ActionList.Levers.Select(a => a.Kind), LeverPage.All(Language.Spanish).Select(p => p.Kind));
        Assert.All(LeverPage.All(Language.English).Zip(LeverPage.All(Language.Spanish)), pair => Assert.NotEqual(string.Join("\n", pair.First.Lines()), string.Join("\n", pair.Second.Lines())));
    }

    [Fact]
    public async Task A_kind_is_described_with_where_it_acts_whose_account_it_moves_and_an_example_that_runs()
    {
        foreach (ILeverAction action in ActionList.Levers)
        {
            (int exit, string text) = await ProgramRun.Of(["levers", "describe", action.Kind]);
            Assert.Equal(ExitCode.Answered, exit);
            Assert.Equal(action.Acts.HasFlag(ActionPlaces.Plan), text.Contains("acts in: plan", StringComparison.Ordinal));
            Assert.Contains("account: ", text, StringComparison.Ordinal);
            Assert.All(action.Example.Split('\n'), line => Assert.Contains("    " + line, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("levers", "describe", "grnt")]
    [InlineData("levers", "describe")]
    [InlineData("levers", "tell")]
    public async Task What_there_is_not_is_refused_with_what_there_is(params string[] arguments)
    {
        (int exit, string text) = await ProgramRun.Of(arguments);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains(arguments[^1] == "tell" ? "list, describe" : "grant", text, StringComparison.Ordinal);
    }
}
