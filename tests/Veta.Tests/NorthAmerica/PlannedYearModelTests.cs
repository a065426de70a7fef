using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Runs;
using Veta.Lp;
using Veta.Tests.Analyses;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>The reference model on a year of its plan.</summary>
[Trait("Category", "Model")]
public sealed class PlannedYearModelTests
{
    [Fact]
    public void Depend_has_a_solution_for_2033_as_the_plan_leaves_it()
    {
        RunRequest ask = new RunRequest { Analysis = "depend", Package = Repository.File("models/north-america") }.With("plan", "as-is").With("year", "2033").With("gap", "0.01");
        Answer answer = AnalysisList.Find("depend").Run(ask, SampleRequests.Place(2), TestContext.Current.CancellationToken);
        var result = (DependResult)answer.Result!;
        Assert.Equal((2033, SolveStatus.Optimal), (result.Year, result.ModelledStatus));
        Assert.NotEmpty(result.Suppliers);
    }
}
