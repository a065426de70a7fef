using System.Globalization;
using System.Text;
using Veta.Analyses.Planning.Policy;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Network;
using Veta.Network.Policy;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>One line for each obstacle of the reference package: what falls away with it in a plan, or why nothing does, and what a run measured that it costs to keep it.</summary>
public sealed class ObstaclesPageTests
{
    // Tables of one run each, in both views; the owner view of obstacles that no planner sees.
    private static readonly IReadOnlyList<ObstacleCostRow> _planner = ResultRows.Read<ObstacleCostRow>(Repository.File("docs/obstacle-costs.csv"));
    private static readonly IReadOnlyList<ObstacleCostRow> _owner = ResultRows.Read<ObstacleCostRow>(Repository.File("docs/obstacle-costs-owner.csv"));

    [Fact]
    public void Each_obstacle_of_the_reference_package_changes_something_in_a_plan_or_says_why_not()
    {
        Package package = Checkout.Model("north-america");
        Assert.Empty(package.Obstacles.Select(o => o.Id).Except(package.ObstacleActions.Select(a => a.Obstacle)));
        Assert.True(package.Obstacles.Count(o => ObstaclesGone.WhyIdle(package, o.Id, PlanView.Owner) is null) >= 25);
        Checkout.AssertFile("docs/obstacles.md", Print(package), "VETA_UPDATE_DOCS");
    }

    [Fact]
    public void Doing_without_all_that_act_at_once_is_a_package_that_can_be_planned()
    {
        Package package = Checkout.Model("north-america");
        string all = string.Join(';', package.Obstacles.Where(o => ObstaclesGone.WhyIdle(package, o.Id, PlanView.Owner) is null).Select(o => o.Id));
        Package without = package.WithSettings(("view", "owner"), ("without", all));
        var data = new NetworkData(without, new Horizon(PlanningSettings.From(without)));
        Assert.Equal(0, data.Package.TaxInstruments.Single(i => i.Id.Value == "mexico-2025-special-duty").Rate);
        Assert.Contains(data.Package.Facilities, f => f.Id.Value == "mx-los-tejocotes" && f.Status == FacilityStatus.Candidate);
        int mine = data.Facilities.Of(new FacilityId("us-nv-tlc-clay"));
        Assert.True(data.VintageOf(mine, 0).LeadYears < package.Facilities.Single(f => f.Id.Value == "us-nv-tlc-clay").LeadTimeYears);
    }

    private static string Print(Package package)
    {
        ObstacleCostRow[] costs = [.. _planner, .. _owner];
        var page = new StringBuilder("""
            # Obstacles of the reference package in a plan

            Every row of `obstacles` of `models/north-america`, as `veta plan models/north-america --without OBSTACLE` reads it: what falls away with it (table `obstacle_actions`), or why a plan without it is the same plan.
            What it costs to keep one is the plan with it less the plan without it, present value, in the system view (`--without each`); a tax moves only owners, and is told in the owner view. A cost in brackets is
            smaller than what whole projects leave open, and nobody can tell it from nothing; 0 means that nothing of what it holds back would be built. Printed by a test from the tables of two runs that are kept beside it
            ([obstacle-costs.csv](obstacle-costs.csv), [obstacle-costs-owner.csv](obstacle-costs-owner.csv)). With lead times as given, what permits take is what the median of the steps of the place loses. Removing an obstacle alone may change little where another stands behind it.

            | obstacle | kind | where | what falls away | reaches | keeping it costs (million USD) |
            |---|---|---|---|---:|---:|

            """);
        foreach (Obstacle obstacle in package.Obstacles)
        {
            Sentence? why = ObstaclesGone.WhyIdle(package, obstacle.Id, PlanView.Owner);
            string told = why is not null ? "Changes nothing. " + why.In(Language.English) : Told(package, obstacle);
            string reaches = why is not null ? "" : ObstaclesGone.Reach(package, obstacle.Id).ToString("N0", CultureInfo.InvariantCulture);
            page.Append(CultureInfo.InvariantCulture, $"| `{obstacle.Id}` | {EnumWords.Of(obstacle.Kind)} | `{obstacle.Region}` | {told} | {reaches} | {Cost(costs.LastOrDefault(c => c.Obstacles == obstacle.Id.Value && c.KeepingUsd is not null))} |\n");
        }

        return page.ToString();
    }

    private static string Told(Package package, Obstacle obstacle)
    {
        ObstacleAction[] rows = [.. package.ObstacleActions.Where(a => a.Obstacle == obstacle.Id)];
        string[] said =
        [
            .. Cells([.. rows.Where(r => r.Change is not null).Select(r => r.Change!)]),
            .. rows.Where(r => r.Permits.Count > 0).Select(r => r.CapMonths is { } most ? $"{r.Permits.Count} steps of permits beyond {most.ToString(CultureInfo.InvariantCulture)} months" : $"{r.Permits.Count} step{(r.Permits.Count == 1 ? "" : "s")} of permits"),
            .. rows.Where(r => r.LeadTimeSavedYears is not null).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.LeadTimeSavedYears} years of lead time of plants not decided yet")),
        ];
        return string.Join("; ", said) + (rows.All(r => r.OwnerView) ? " (owner view)" : "");
    }

    private static string[] Cells(string[] changes) => changes.Length <= 2 ? [.. changes.Select(c => $"`{c}`")] : [$"`{changes[0]}` and {changes.Length - 1} more cells"];

    private static string Cost(ObstacleCostRow? row)
    {
        if (row is not { KeepingUsd: { } keeping, OpenUsd: { } open }) { return ""; }
        string shown = (keeping / 1e6).ToString("N0", CultureInfo.InvariantCulture).Replace("-0", "0", StringComparison.Ordinal) + (_owner.Contains(row) ? " (owner view)" : "");
        return Math.Abs(keeping) >= open || Math.Abs(keeping) < 5e5 ? shown : $"[{shown}]";
    }
}
