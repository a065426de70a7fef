using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>The packages of <c>models/</c> plan soundly, and their stories have the order in which they are told.</summary>
[Trait("Category", "Case")]
public sealed class ShippedModelTests
{
    [Fact]
    public void A_ban_on_antimony_costs_more_than_security_and_leaves_users_short()
    {
        PlanResult secure = Planned("antimony", "secure-2032"), ban = Planned("antimony", "ban-returns");
        Assert.Equal(0, Unserved(secure), 1);
        Assert.Contains(secure.Bindings, b => b.Table == "share_caps");
        Assert.True(Unserved(ban) > 0);
        Assert.True(ban.ObjectiveUsd > secure.ObjectiveUsd);
    }

    [Fact]
    public void Magnets_cost_less_with_cheap_power_and_more_without_imports()
    {
        PlanResult plan = Planned("mine-to-magnet", "base");
        Assert.True(Planned("mine-to-magnet", "cheap-power").ObjectiveUsd < plan.ObjectiveUsd);
        PlanResult alone = Planned("mine-to-magnet", "no-magnet-imports");
        Assert.True(alone.ObjectiveUsd > plan.ObjectiveUsd);
        Assert.Equal(0, Unserved(plan), 1);
        Assert.True(Unserved(alone) > 0);
        Assert.All(plan.Builds.Where(b => b.Projects is not null), b => Assert.Equal(Math.Round(b.Projects!.Value), b.Projects.Value));
    }

    [Fact]
    public void Every_family_of_every_shipped_package_is_on_a_card()
    {
        string[] columns = [.. BlockList.All.SelectMany(b => b.Card.Columns).Select(l => l.Family)], rows = [.. BlockList.All.SelectMany(b => b.Card.Rows).Select(l => l.Family)];
        foreach (string folder in Directory.GetDirectories(Repository.File("models")).Where(f => File.Exists(Path.Combine(f, "datapackage.json"))))
        {
            ModelBuilder model = NetworkModel.Build(PackageReader.Read(folder)).Context.Model;
            Assert.All(model.ColumnFamilies, f => Assert.Contains(f.Name, columns));
            Assert.All(model.RowFamilies, f => Assert.Contains(f.Name, rows));
        }
    }

    private static PlanResult Planned(string model, string scenario)
    {
        Scenario changes = ScenarioReader.Read(Repository.File($"models/{model}"), scenario);
        PlanResult plan = Plans.Sound(Plans.Of(Checkout.Model(model).With(changes), Engines.Get("auto"), new SolveOptions { RelativeGap = 1e-4 }));
        string times = string.Join(", ", plan.Times.Select(t => FormattableString.Invariant($"{t.Phase} {t.Seconds:F2} s")));
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{model} {scenario}: {plan.ObjectiveUsd / 1e6:F1} million USD, {Unserved(plan) / 1e6:F1} unserved; {times}; {plan.Solve.Method}"));
        return plan;
    }

    private static double Unserved(PlanResult plan) => plan.CostByCategory.GetValueOrDefault(CostCategory.Unserved);
}
