using Veta.Data;
using Veta.Tests.Data;
using Veta.Tests.NorthAmerica;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>The page of headline figures is printed from a run that was kept, and the run is that of the package as it is.</summary>
[Trait("Category", "Guard")]
public sealed class HeadlinesTests
{
    private static readonly IReadOnlyList<HeadlineRow> Rows = ResultRows.Read<HeadlineRow>(Repository.File("docs/headlines.csv"));

    private static readonly HeadlinesPage Page = new(PackageReader.Read(Repository.File("models/north-america")), Rows);

    [Fact]
    public void The_page_of_headlines_is_current() => GeneratedFile.Check("docs/headlines.md", Page.Print());

    [Fact]
    public void The_kept_run_planned_the_base_case_as_it_is_planned_now()
    {
        HeadlineRow cost = Rows.Single(r => r is { Part: "as-is", Key: "plan.cost" });
        double off = cost.Tolerance!.Value + BasePlan.Result.ObjectiveUsd - BasePlan.Result.BoundUsd;
        Assert.True(Math.Abs(cost.Value!.Value - BasePlan.Result.ObjectiveUsd) <= off, $"The base case costs {BasePlan.Result.ObjectiveUsd:N0} now and {cost.Value:N0} in docs/headlines.csv: run the story again, keep the findings of its parts there, and say on the page why they changed.");
    }

    [Fact]
    public void The_difference_of_the_story_is_the_one_whose_cause_is_told() =>
        Assert.StartsWith("“Secure by 2032” costs 14 billion USD more than “As it is” (± 151 million USD)", Page.Difference, StringComparison.Ordinal);
}
