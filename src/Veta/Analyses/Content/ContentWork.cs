using Veta.Analyses.Content.Rows;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Origins;

namespace Veta.Analyses.Content;

/// <summary>Solves the year, works out what products cost where they are made, and judges them by each rule that names them.</summary>
internal static class ContentWork
{
    /// <summary>Answers.</summary>
    /// <exception cref="InputException">A product or place is not in the package, no rule names a product, or no plant makes it; the message says what to do.</exception>
    /// <exception cref="OperationCanceledException">Stopped before there was an answer.</exception>
    public static ContentResult Run(ContentRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        Package package = request.Package;
        int year = request.Year ?? PlanningSettings.From(package).FirstYear;
        Refuse(request, package, year);
        workplace.Phase?.Invoke("content");
        (PlanResult plan, _) = BaseYear.Solve(package, year, workplace.Solver, workplace.Limits(request.Limits) with { Threads = 1 }, cancellationToken, Followed(package, request.Products, year));
        var result = new ContentResult { Year = year, Status = plan.Status, Method = plan.Solve.Method };
        if (!plan.HasPlan) { return result; }
        return Judged(result, request, plan, package);
    }

    /// <summary>Caps that bind nothing and have the inputs of the products followed by every basis that their rules ask for.</summary>
    private static ShareCap[] Followed(Package package, IReadOnlyList<MaterialId> products, int year)
    {
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        MaterialId[] inputs = [.. recipes.Where(p => p.Any(r => r.QuantityPerUnit > 0 && products.Contains(r.Material))).SelectMany(p => p).Where(r => r.QuantityPerUnit < 0).Select(r => r.Material).Distinct()];
        HashSet<MaterialId> followed = [.. package.Materials.Where(m => m.Stage != Stage.Utility && inputs.Contains(m.Id)).Select(m => m.Id)];
        return followed.Count == 0 ? [] : [.. RulesInForce.In(package, year).Where(r => r.Products.Any(products.Contains)).SelectMany(rule => rule.Kind == ContentRuleKind.QualifyingValue ? [ShareBasis.Mined, ShareBasis.Refined] : (ShareBasis[])[rule.Basis], (rule, basis) => ContentClasses.Caps(package, year, rule.Groups, basis, false, [.. followed])).SelectMany(c => c).DistinctBy(c => c.Id)];
    }

    private static ContentResult Judged(ContentResult result, ContentRequest request, PlanResult plan, Package package)
    {
        Geography geography = plan.Model.Context.Data.Geography;
        var prices = new ContentPrices(package, plan, result.Year);
        var plants = new ContentPlants(plan, prices);
        var judge = new ContentJudge(new ContentShares(plan), package, result.Year);
        var changes = new ContentChanges(plan, prices, judge);
        ContentRule[] rules = [.. RulesInForce.In(package, result.Year)];
        var tests = new List<ContentTestRow>();
        var lines = new List<ContentLineRow>();
        var shifts = new List<ContentChangeRow>();
        foreach (MaterialId product in request.Products)
        {
            ContentPlant[] all = [.. plants.Of(product)], here = [.. all.Where(p => request.At is not { } at || geography.IsInGroup(geography.Index.Of(p.Row.Region), at))];
            if (here.Length == 0) { throw NoPlant(product, request, result.Year, all); }
            foreach (ContentRule rule in rules.Where(r => r.Products.Contains(product)))
            {
                foreach (ContentPlant plant in here.Where(p => geography.IsInGroup(geography.Index.Of(p.Row.Region), rule.MadeIn)))
                {
                    (ContentTestRow test, IReadOnlyList<ContentWeight> weights) = judge.Of(rule, plant);
                    tests.Add(test);
                    lines.AddRange(ContentJudge.Rows(rule, plant, weights));
                    shifts.AddRange(changes.Of(rule, plant, test, weights));
                }
            }
        }

        return result with { Tests = tests, Lines = lines, Changes = shifts };
    }

    private static InputException NoPlant(MaterialId product, ContentRequest request, int year, ContentPlant[] all) => all.Length > 0
        ? new InputException(Say.RefusalContentNotMadeThere(product, request.At!, Said.Year(year), Said.Words(all.Select(p => p.Row.Region).Distinct())))
        : new InputException(Say.RefusalContentNotMade(product, Said.Year(year)));

    private static void Refuse(ContentRequest request, Package package, int year)
    {
        PlanningSettings settings = PlanningSettings.From(package);
        if (year < settings.FirstYear || year > settings.LastYear) { throw new InputException(Say.RefusalNoFiguresFor(Said.Year(year), Said.Year(settings.FirstYear), Said.Year(settings.LastYear))); }
        if (package.ContentRules.Count == 0) { throw new InputException(Say.RefusalContentNoRules); }
        MaterialId[] judged = [.. package.ContentRules.SelectMany(r => r.Products).Distinct().OrderBy(m => m.Value, StringComparer.Ordinal)];
        foreach (MaterialId product in request.Products.Where(p => !judged.Contains(p))) { throw new InputException(Say.RefusalContentNoRuleFor(product, Said.Words(judged))); }
        if (request.At is { } at && !package.Regions.Any(r => r.Id.Value == at || r.Blocs.Contains(at))) { throw new InputException(Say.RefusalContentNoPlace(at)); }
    }
}
