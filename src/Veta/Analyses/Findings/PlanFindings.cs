using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Findings;

/// <summary>What a plan says, each figure with its scope and with how far the solver may be off.</summary>
internal static class PlanFindings
{
    private const double Nothing = 1e-6;

    /// <summary>The findings, the cost first.</summary>
    public static IReadOnlyList<Statement> Of(PlanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Package package = result.Model.Context.Data.Package;
        return [.. Found(result, package).Select(finding => finding with { Years = finding.Years ?? YearsOf(result), Grade = GradeOfPackage.Of(package) })];
    }

    private static IEnumerable<Statement> Found(PlanResult result, Package package)
    {
        if (!result.HasPlan)
        {
            if (result.Conflicts.Count > 0) { yield return new Statement("plan.none", Say.PlanNone(Said.List(Conflicts(result, new SentenceNames(package))))); }
            yield break;
        }

        var home = HomeGroup.Of(package);
        var names = new SentenceNames(package);
        yield return Cost(result);
        if (MarginSums.Of(result) is { } sums)
        {
            Said resources = Said.Money(sums.ResourceUsd).From(Reference.Summary("resource_usd"));
            yield return new Statement("plan.resources", Say.PlanResources(resources)) { Discounted = true, Value = sums.ResourceUsd, Unit = "USD" };
        }

        yield return Builds(result, home);
        yield return Served(result, names);
        if (Concern(result, home) is { } concern) { yield return concern; }
        if (Limits(result, package, home, names) is { } limits) { yield return limits; }
        if (Idle(result, package, home, names) is { } idle) { yield return idle; }
    }

    /// <summary>Limits that must give way, each once for all its years.</summary>
    private static IEnumerable<Said> Conflicts(PlanResult result, SentenceNames names) =>
        result.Conflicts.GroupBy(c => (c.Table, c.Column, Owner: string.Join(",", c.Key.Split(',').Where(part => !int.TryParse(part, out _)))))
            .Select(g => Say.PlanLimitOf(Catalogue.Of(Language.English).Has($"limit.{g.Key.Table}.{g.Key.Column}") ? new Sentence($"limit.{g.Key.Table}.{g.Key.Column}") : $"{g.Key.Table}.{g.Key.Column}", names.Owner(g.Key.Owner)))
            .Select(sentence => (Said)sentence);

    private static (int, int) YearsOf(PlanResult result) => (result.Model.Context.Data.Horizon.Settings.FirstYear, result.Model.Context.Data.Horizon.Settings.LastYear);

    private static Statement Cost(PlanResult result)
    {
        double off = result.ObjectiveUsd - result.BoundUsd;
        (int first, int last) = YearsOf(result);
        Said cost = Said.Money(result.ObjectiveUsd, Math.Max(0, double.IsNaN(off) ? 0 : off)).From(Reference.Summary("objective_usd")), years = Said.Years(first, last);
        Said tolerance = Said.Money(off).From(Reference.Minus(Reference.Summary("objective_usd"), Reference.Summary("bound_usd")));
        return new Statement("plan.cost", off >= 0.5 ? Say.PlanCost(cost, years, tolerance) : double.IsNaN(off) ? Say.PlanCostOpen(cost, years) : Say.PlanCostExact(cost, years))
        {
            Discounted = true, Value = result.ObjectiveUsd, Unit = "USD", Tolerance = off,
        };
    }

    private static Statement Builds(PlanResult result, HomeGroup home)
    {
        if (result.Builds.Count == 0) { return new Statement("plan.builds", Say.PlanBuildsNone) { Page = "plan" }; }
        BuildRow[] own = [.. result.Builds.Where(b => home.Holds(b.Region))];
        (string, string)[] where = home.Condition("region");
        Said sites = Said.Count(result.Builds.Select(b => b.Facility).Distinct().Count()).From(Reference.Distinct("builds.facility"));
        Said ownSites = Said.Count(own.Select(b => b.Facility).Distinct().Count()).From(Reference.Distinct("builds.facility", where));
        Said investment = Said.Money(own.Sum(b => b.InvestmentUsd)).From(Reference.Sum("builds.investment_usd", where));
        return new Statement("plan.builds", home.Known ? Say.PlanBuildsHome(sites, ownSites, home.Name, investment) : Say.PlanBuilds(sites, investment))
        {
            Page = "plan", About = home.Known ? home.Id : "world", Discounted = false, Value = own.Sum(b => b.InvestmentUsd), Unit = "USD",
            Years = (result.Builds.Min(b => b.Year), result.Builds.Max(b => b.Year)),
        };
    }

    private static Statement Served(PlanResult result, SentenceNames names)
    {
        var missing = result.Unserved.Where(u => u.UnservedPerYear > Nothing).ToList();
        if (missing.Count == 0) { return new Statement("plan.served", Say.PlanServed) { Page = "plan" }; }
        ServiceRow worst = Foremost.In(missing, u => u.UnservedShare ?? 0)!;
        int materials = missing.Select(u => u.Material).Distinct().Count();
        Said count = Said.Count(materials).From(Reference.Distinct("unserved.material", ("unserved_per_year>positive", "yes")));
        Said all = Said.Count(result.Unserved.Select(u => u.Material).Distinct().Count()).From(Reference.Distinct("unserved.material"));
        (string, string)[] where = [("material", worst.Material.Value), ("region", worst.Region.Value), ("sector", worst.Sector?.Value ?? ""), ("year", $"{worst.Year}")];
        Said share = Said.Share(worst.UnservedShare ?? 0).From(Reference.Most("unserved.unserved_share", where));
        return new Statement("plan.served", Say.PlanUnserved(count, all, names.Material(worst.Material), names.Place(worst.Region.Value), Said.Year(worst.Year), share)) { Page = "plan", Value = materials, Unit = "1" };
    }

    private static Statement? Concern(PlanResult result, HomeGroup home)
    {
        if (!home.HasConcern || result.Flows.Count == 0) { return null; }
        int year = result.Flows.Max(f => f.Year);
        var shares = result.Flows.Where(f => f.Year == year && home.Holds(f.Destination) && !home.Holds(f.Origin)).GroupBy(f => f.Material)
            .Select(g => (All: g.Sum(f => f.QuantityPerYear), Some: g.Where(f => home.IsOfConcern(f.Origin)).Sum(f => f.QuantityPerYear))).Where(s => s.All > Nothing).ToList();
        if (shares.Count == 0) { return null; }
        int mostly = shares.Count(s => s.Some / s.All > 0.5);
        Sentence said = shares.All(s => s.Some < Nothing) ? Say.PlanConcernNone(Said.Year(year), home.Name)
            : Say.PlanConcern(Said.Year(year), Said.Count(mostly).From(Reference.Concern("mostly", year)), Said.Count(shares.Count).From(Reference.Concern("all", year)), home.Name);
        return new Statement("plan.concern", said) { Page = "map", About = home.Id, Years = (year, year), Value = mostly, Unit = "1" };
    }

    private static Statement? Limits(PlanResult result, Package package, HomeGroup home, SentenceNames names)
    {
        if (result.Bindings.Count == 0) { return null; }
        Said count = Said.Count(result.Bindings.Select(b => b.Limit).Distinct().Count()).From(Reference.Distinct("bindings.limit"));
        BindingRow? dearest = Foremost.In(
            result.Bindings.Where(b => b is { Table: "share_caps", Column: "maximum_share", Region: { } place } && home.Holds(place)).OrderBy(b => b.Row, StringComparer.Ordinal), b => b.WorthUsdPerUnit);
        if (dearest is not { Region: { } region, Material: { } capped }) { return new Statement("plan.limits", Say.PlanLimits(count)) { Page = "plan" }; }
        Material material = package.Materials.First(m => m.Id == capped);
        Said most = Said.Money(dearest.WorthUsdPerUnit).From(Reference.Most("bindings.worth_usd_per_unit", ("row", dearest.Row)));
        return new Statement("plan.limits", Say.PlanLimitsCap(count, names.Material(material.Id), names.Place(region.Value), material.Unit.ToString(), most))
        {
            Page = "plan", About = region.Value, Discounted = false, Years = dearest.Year is { } year ? (year, year) : null, Value = dearest.WorthUsdPerUnit, Unit = "USD/unit",
        };
    }

    /// <summary>Plants that operate today and that the plan never uses.</summary>
    private static Statement? Idle(PlanResult result, Package package, HomeGroup home, SentenceNames names)
    {
        HashSet<FacilityId> used = [.. result.Activity.Where(a => a.ActivityPerYear > Nothing).Select(a => a.Facility)];
        var idle = package.Facilities.Where(f => f.Status is FacilityStatus.Operating or FacilityStatus.Ramping && home.Holds(f.Region) && !used.Contains(f.Id))
            .Select(f => (f.Id, Years: result.Activity.Count(a => a.Facility == f.Id && a.CapacityPerYear > Nothing))).Where(f => f.Years > 0).Select(f => f.Id).ToList();
        if (idle.Count == 0) { return null; }
        Said count = Said.Count(idle.Count).From(Reference.Distinct("activity.facility", [.. idle.Select(id => ("facility", id.Value))]));
        Said some = Said.List(idle.Take(3).Select(id => names.Facility(id.Value)));
        return new Statement("plan.idle", home.Known ? Say.PlanIdleHome(count, home.Name, some) : Say.PlanIdle(count, some)) { Page = "map", About = home.Known ? home.Id : "world", Value = idle.Count, Unit = "1" };
    }
}
