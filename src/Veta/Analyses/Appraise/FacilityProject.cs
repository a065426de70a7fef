using Veta.Data;
using Veta.Data.Planning;
using Veta.Finance.CashFlows;
using Veta.Network;

namespace Veta.Analyses.Appraise;

/// <summary>
/// Makes a project of a facility: capital in equal parts over the lead time, then output at full availability through its ramp and life, no more than its resource; feed bought and products sold at the prices of the place. A mine pays 5 % of
/// its capital for closure in the year after (working assumption).
/// </summary>
internal static class FacilityProject
{
    /// <summary>Cost of closing a mine as a share of its capital: working assumption.</summary>
    public const double ClosureShare = 0.05;

    private const int UsualLife = 20;

    /// <summary>The project and the basis of its prices; or the reason why there is none.</summary>
    public static (Project? Project, string Basis, Sentence? Reason) Of(Package package, Facility facility, PriceBook prices, PlannedBuild? built, InvestmentBook investment, int firstYear, ProjectTerms terms)
    {
        Process process = package.Processes.First(p => p.Id == facility.Process);
        Recipe[] recipe = [.. package.Recipes.Where(r => r.Process == facility.Process)];
        double size = built?.CapacityPerYear ?? facility.BuildMaximumPerYear ?? (facility.CapacityPerYear > 0 ? facility.CapacityPerYear : 0);
        if (!(size > 0)) { return (null, "", Say.AppraiseNoSize); }
        int lead = Math.Max(1, facility.LeadTimeYears), life = facility.LifeYears ?? UsualLife, decided = built?.Year ?? Math.Max(facility.BuildFromYear ?? firstYear, firstYear);
        double invested = built?.InvestmentUsd ?? investment.Usd(facility.Id, decided, size, 1), left = facility.ResourceUnits ?? double.PositiveInfinity;
        if (invested == 0) { return (null, "", Say.AppraiseNoCapital); }

        // A process that takes no material but utilities digs its product out of the ground.
        bool extracts = process.Stage is Stage.Ore or Stage.Concentrate or Stage.Refined && !recipe.Any(r => r.QuantityPerUnit < 0 && package.Materials.First(m => m.Id == r.Material).Stage != Stage.Utility);
        int years = lead + life + (extracts ? 1 : 0);
        double[] made = new double[years], capital = new double[years], cost = new double[years], closure = new double[years];
        for (int t = 0; t < lead; t++) { capital[t] = invested / lead; }
        for (int k = 0; k < life; k++)
        {
            double share = k < facility.Ramp.Count ? facility.Ramp[k] : 1;
            made[lead + k] = Math.Min(left, size * facility.Availability * share);
            left -= made[lead + k];
        }

        double variable = new SiteCosts(package).VariableUsdPerUnit(facility);
        int last = Array.FindLastIndex(made, q => q > 0);
        if (extracts && last >= 0) { closure[Math.Min(last + 1, years - 1)] = ClosureShare * invested; }
        var sales = new List<SalesLine>();
        var bases = new SortedSet<string>(StringComparer.Ordinal);
        for (int t = 0; t < years; t++) { cost[t] = made[t] > 0 ? (made[t] * variable) + (size * facility.FixedCostUsdPerUnitYear) : 0; }
        foreach (Recipe line in recipe.OrderByDescending(r => r.Material == process.Material))
        {
            PriceQuote? quote = prices.Of(line.Material, facility.Region);
            bool main = line.Material == process.Material;
            if (quote is null && (main || line.QuantityPerUnit < 0)) { return (null, "", main ? Say.AppraiseNoPrice(NameOf(line.Material, package)) : Say.AppraiseNoPriceOfInput(NameOf(line.Material, package))); }
            if (quote is null) { continue; }
            if (quote.Basis != "supply" || main) { bases.Add(quote.Basis); }
            double[] price = [.. Enumerable.Range(0, years).Select(t => quote.At(decided + t))];
            if (line.QuantityPerUnit < 0)
            {
                for (int t = 0; t < years; t++) { cost[t] -= made[t] * line.QuantityPerUnit * price[t]; }
            }
            else
            {
                string product = line.Material.Value;
                sales.Add(new SalesLine { Product = product, Quantity = [.. made.Select(q => q * line.QuantityPerUnit)], Price = price, Payability = terms.PayabilityOf(product), ChargeUsdPerUnit = terms.ChargeOf(product), IsByProduct = !main });
            }
        }

        var project = new Project
        {
            Name = facility.Id.Value, FirstYear = decided, Sales = sales, OperatingCost = cost, InitialCapital = capital, SustainingCapital = new double[years], Closure = closure, Extracts = extracts,
            OwnerIsProhibited = terms.OwnerIsProhibited || IsOfConcern(package, facility),
        };
        return (project, string.Join("+", bases), null);
    }

    private static bool IsOfConcern(Package package, Facility facility) =>
        new Network.Home(package).IsOfConcern(facility.Owner ?? facility.Region);

    private static Said NameOf(MaterialId id, Package package) => package.Materials.FirstOrDefault(m => m.Id == id) is { } row ? Said.Name(row.NameEn, row.NameEs) : id.Value;
}
