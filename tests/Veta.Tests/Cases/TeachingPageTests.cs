using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Cases;

/// <summary>The pages of the published problems, and the list of packages, state the totals that the plans have.</summary>
[Trait("Category", "Case")]
public sealed class TeachingPageTests
{
    [Theory]
    [InlineData("transport", "base", 1e3, "F3", "thousand USD")]
    [InlineData("mexico-steel", "base", 1e6, "F4", "million USD")]
    [InlineData("mine-to-magnet", "base", 1e6, "N0", "million USD")]
    [InlineData("antimony", "as-is", 1e6, "N0", "million USD")]
    public void The_list_of_packages_and_the_page_state_the_total(string package, string scenario, double unit, string format, string money)
    {
        PlanResult plan = Stories.Plan(package, scenario);
        string total = (plan.ObjectiveUsd / unit).ToString(format, CultureInfo.InvariantCulture);
        string Page(params string[] parts) => File.ReadAllText(Path.Combine([Checkout.Root, "models", .. parts]));
        Assert.Contains($"| {total} {money}", Page("README.md"), StringComparison.Ordinal);
        Assert.Contains(total, Page(package, "README.md"), StringComparison.Ordinal);
    }
}
