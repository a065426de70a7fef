using System.Globalization;
using System.Text;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Policy;
using Veta.Tests.Golden;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>One line for each lever of the reference package: what it changes in a plan, or why it changes nothing.</summary>
public sealed class LeversPageTests
{
    [Fact]
    public void Each_lever_of_the_reference_package_changes_something_in_a_plan_or_says_why_not()
    {
        Package package = Checkout.Model("north-america").WithSettings(("levers", "all"), ("view", "owner"));
        var data = new NetworkData(package, new Horizon(PlanningSettings.From(package)));
        PolicyBook policy = data.Policy;
        Assert.Equal(package.Levers.Count, data.ChosenLevers.Count);
        Assert.All(package.Levers, l => Assert.True(policy.Effects.Any(e => e.Lever.Id == l.Id) || data.ChangedBy.Contains(l.Id) || policy.Idle.Any(i => i.Lever.Id == l.Id), l.Id.Value));
        Assert.True(policy.Effects.Select(e => e.Lever.Id).Distinct().Count() >= 15);
        Checkout.AssertFile("docs/levers.md", Print(package, data), "VETA_UPDATE_DOCS");
    }

    private static string Print(Package package, NetworkData data)
    {
        var page = new StringBuilder("""
            # Levers of the reference package in a plan

            Every row of `levers` of `models/north-america`, as `veta plan models/north-america --view owner --levers all` reads it: what it changes in the plan, or why it changes nothing. By default none of
            them acts (`--levers none`), and headlines are told without them; duties and price floors in force then act at fixed prices. What a kind does and which columns it reads:
            [events and levers](events-and-levers.md), or `veta levers describe KIND`. What a lever costs its treasury hangs on the plan and is told in its table `plan_levers`; the amount here is what the row commits.

            | lever | kind | status | payer | amount (million USD) | reaches | in a plan |
            |---|---|---|---|---:|---:|---|

            """);
        foreach (Lever lever in package.Levers)
        {
            int reaches = data.Policy.Effects.Count(e => e.Lever.Id == lever.Id);
            bool acts = reaches > 0 || data.ChangedBy.Contains(lever.Id);
            Sentence told = acts ? ActionWords.InPlan(ActionList.LeverOf(lever.Kind)) : ActionWords.WhyIdle(ActionList.LeverOf(lever.Kind));
            string amount = lever.AmountUsd is { } usd ? (usd / 1e6).ToString("N1", CultureInfo.InvariantCulture) : "";
            page.Append(CultureInfo.InvariantCulture, $"| `{lever.Id}` | `{lever.Kind}` | {EnumWords.Of(lever.Status)} | {lever.Payer} | {amount} | {(reaches > 0 ? reaches.ToString(CultureInfo.InvariantCulture) : acts ? "figures" : "0")} | {(acts ? "" : "Changes nothing. ")}{told.In(Language.English)} |\n");
        }

        return page.ToString();
    }
}
