using System.Globalization;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Appraise;
using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Taxes;
using Veta.Tests.Finance.Taxes;

namespace Veta.Tests.Docs;

/// <summary>Prints the page that compares tax regimes on one stylised mine and on every candidate of North America.</summary>
internal sealed class MiningTaxesPage(Package package)
{
    private static readonly string[] Compared = ["mexico-2025", "mexico-2024", "chile-2024", "canada-ontario-2025", "canada-quebec-2025", "canada-british-columbia-2025", "canada-average-province-2025", "united-states-nevada-2025", "united-states-arizona-2025", "united-states-average-state-2025", "australia-2025", "peru-2025"];

    private static readonly (string Title, string[] Changes)[] Variants =
    [
        ("the law of 2025", []),
        ("special duty back at 7.5 %", ["tax_instruments[mexico-2025-special-duty].rate=0.075"]),
        ("no special duty", ["tax_instruments[mexico-2025-special-duty].rate=0"]),
        ("no profit sharing", ["tax_instruments[mexico-2025-ptu].rate=0"]),
        ("capital deducted when production starts", ["tax_instruments[mexico-2025-ptu].capital_years=1", "tax_instruments[mexico-2025-income-tax].capital_years=1"]),
        ("no special duty, capital deducted when production starts", ["tax_instruments[mexico-2025-special-duty].rate=0", "tax_instruments[mexico-2025-ptu].capital_years=1", "tax_instruments[mexico-2025-income-tax].capital_years=1"]),
    ];

    private static readonly CashTerms Eight = new();

    /// <summary>Average effective rates of the stylised mine by regime, at 25,000 t a year, owners at home: what the page's words must agree with.</summary>
    public IReadOnlyDictionary<string, ProjectMeasures> Small => Compared.ToDictionary(r => r, r => Measure(package, r, Mine(1), false));

    public string Print()
    {
        var text = new StringBuilder();
        IReadOnlyDictionary<string, ProjectMeasures> small = Small;
        AppraiseResult all = Appraisal.Run(new AppraiseRequest { Package = NorthAmericaOnly() }, new Workplace());
        Line(text, "# Do mining taxes make Mexico less competitive than Chile or Canada?");
        Line(text, "");
        Line(text, "*Printed by a test from the tables `tax_regimes`, `tax_instruments` and `tax_steps` of [models/north-america](../../models/north-america/README.md). Do not edit: change a rate there and print the page again.*");
        Line(text, "");
        Line(text, "## Answer");
        Line(text, "");
        ProjectMeasures mexico = small["mexico-2025"], chile = small["chile-2024"], ontario = small["canada-ontario-2025"], quebec = small["canada-quebec-2025"], states = small["united-states-average-state-2025"];
        ProjectMeasures large = Measure(package, "chile-2024", Mine(4), false), mexicoOut = Measure(package, "mexico-2025", Mine(1), true), chileOut = Measure(package, "chile-2024", Mine(1), true);
        Line(text, $"On one stylised copper mine, yes, for the part that taxes explain. Mexico takes {Percent(mexico.AverageTaxRate)} % of what the mine is worth before tax; Chile {Percent(chile.AverageTaxRate)} %, Ontario {Percent(ontario.AverageTaxRate)} %, Quebec {Percent(quebec.AverageTaxRate)} %, the United States with an average state tax {Percent(states.AverageTaxRate)} %. "
            + "The claim needs three qualifications.");
        Line(text, "");
        Line(text, $"1. **Size.** Chile's royalty is small below 50,000 t of copper a year. The same mine four times as large pays {Percent(large.AverageTaxRate)} % in Chile against {Percent(mexico.AverageTaxRate)} % in Mexico: the gap narrows from {Points(mexico.AverageTaxRate - chile.AverageTaxRate)} to {Points(mexico.AverageTaxRate - large.AverageTaxRate)} points.");
        Line(text, $"2. **Who takes it.** Of Mexico's rate {Points(mexico.AverageTaxRate - mexico.AverageTaxRateOfGovernment)} points are profit sharing, which goes to workers and not to a treasury. Governments take {Percent(mexico.AverageTaxRateOfGovernment)} %.");
        Line(text, $"3. **What weighs.** The rise of the special duty from 7.5 to 8.5 % in 2025 added {Points(mexico.AverageTaxRate - small["mexico-2024"].AverageTaxRate)} points. The duty as a whole, whose base deducts no capital, is worth {Points(mexico.AverageTaxRate - Variant(2).AverageTaxRate)} and profit sharing {Points(mexico.AverageTaxRate - Variant(3).AverageTaxRate)}; Chile, Canada and the United States tax profit after capital (variants below).");
        Line(text, "");
        Line(text, $"Taxes say nothing of ore, power, permits or safety, and a mine that pays before tax usually pays after it: see the candidates below. With dividends sent abroad Mexico takes {Percent(mexicoOut.AverageTaxRate)} % and Chile {Percent(chileOut.AverageTaxRate)} %.");
        Line(text, "");
        Line(text, "## The stylised mine under each regime");
        Line(text, "");
        Line(text, $"Million USD, end of year: capital 200 and 300; then fifteen years of revenue 250 (25,000 t of copper in concentrate at 10,000 USD/t), operating cost 110, sustaining capital 10; closure 30. At 8 % real it is worth {Money(mexico.NpvPreTax)} before tax and returns {Percent(mexico.IrrPreTax)} %; at 10 % {Money(ProjectMeasures.Of(CashFlowEngine.Run(Mine(1), new CashTerms { DiscountRate = 0.1 })).NpvPreTax)}. "
            + $"A Mexican year of full production before its twelfth pays: {MexicanLines()}.");
        Line(text, "");
        Line(text, "| regime | value after tax | average rate (%) | of it governments (%) | marginal rate (%) | return after tax (%) | average rate, 100,000 t a year (%) | average rate, owner abroad (%) |");
        Line(text, "|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (string regime in Compared.OrderByDescending(r => small[r].AverageTaxRate))
        {
            ProjectMeasures m = small[regime];
            Line(text, $"| {NameOf(regime)} | {Money(m.NpvPostTax)} | {Percent(m.AverageTaxRate)} | {Percent(m.AverageTaxRateOfGovernment)} | {Percent(m.MarginalTaxRate)} | {Percent(m.IrrPostTax)} | {Percent(Measure(package, regime, Mine(4), false).AverageTaxRate)} | {Percent(Measure(package, regime, Mine(1), true).AverageTaxRate)} |");
        }

        Line(text, "");
        Line(text, "Average rate: present value of all that governments and workers take, credits taken off, over the value before tax. Marginal rate: the part of the internal rate of return that they take.");
        Line(text, "");
        AddPrices(text);
        AddVariants(text);
        AddCandidates(text, all);
        AddAssumptions(text);
        return text.ToString();
    }

    /// <summary>The stylised mine under the Mexican regime with one of the variants.</summary>
    public ProjectMeasures Variant(int number) => Changed(Variants[number].Changes);

    private ProjectMeasures Changed(string[] changes) => Measure(changes.Length == 0 ? package : package.With([.. changes.Select(Change.Parse)]), "mexico-2025", Mine(1), false);

    private void AddPrices(StringBuilder text)
    {
        string[] regimes = ["mexico-2025", "chile-2024", "canada-ontario-2025", "canada-quebec-2025", "united-states-average-state-2025", "peru-2025"];
        double[] factors = [0.8, 0.9, 1, 1.2, 1.5];
        Line(text, "## When prices move");
        Line(text, "");
        Line(text, "Average rate (%) of the stylised mine with all prices times a factor; a rate that falls as the mine gets richer is regressive.");
        Line(text, "");
        Line(text, "| regime | " + string.Join(" | ", factors.Select(f => f.ToString("0.0", CultureInfo.InvariantCulture))) + " | break-even price (USD/t) |");
        Line(text, "|---|" + string.Concat(factors.Select(_ => "---:|")) + "---:|");
        foreach (string regime in regimes)
        {
            double even = SupportSolver.Solve(Mine(1), Eight, Rules(package, regime, false), SupportTerms.None, SolveTarget.Price).Value;
            Line(text, $"| {NameOf(regime)} | " + string.Join(" | ", factors.Select(f => Percent(Measure(package, regime, Mine(1, f), false).AverageTaxRate))) + $" | {(1e6 * even).ToString("N0", CultureInfo.InvariantCulture)} |");
        }

        Line(text, "");
    }

    private void AddVariants(StringBuilder text)
    {
        Line(text, "## What in the Mexican regime weighs");
        Line(text, "");
        Line(text, "| variant | average rate (%) | value after tax (million USD) |");
        Line(text, "|---|---:|---:|");
        foreach ((string title, string[] changes) in Variants)
        {
            ProjectMeasures m = Changed(changes);
            Line(text, $"| {title} | {Percent(m.AverageTaxRate)} | {Money(m.NpvPostTax)} |");
        }

        Line(text, "");
        Line(text, "A variant is a change of rows, such as `--set \"tax_instruments[mexico-2025-special-duty].rate=0\"`.");
        Line(text, "");
    }

    private void AddCandidates(StringBuilder text, AppraiseResult all)
    {
        string[] regimes = ["mexico-2025", "chile-2024", "canada-average-province-2025", "united-states-average-state-2025"];
        var byProject = all.Appraisals.GroupBy(a => a.Project).ToDictionary(g => g.Key, g => g.ToList());
        AppraisalRow At(string project, string regime) => byProject[project].First(a => a.Regime == regime);
        Line(text, "## Every candidate of North America");
        Line(text, "");
        Line(text, $"{byProject.Count} candidates of the package can be appraised at observed prices (median of three years) or at what the next stage can pay for their product; {all.LeftOut.Count} cannot, because nothing says a price. How many of them pay their owners under each regime:");
        Line(text, "");
        Line(text, "| regime | Mexican sites that pay | Canadian | United States |");
        Line(text, "|---|---:|---:|---:|");
        foreach (string regime in regimes)
        {
            string Count(string country) => $"{byProject.Keys.Count(p => p.StartsWith(country + "-", StringComparison.Ordinal) && At(p, regime).NpvEquityUsd >= 0)} of {byProject.Keys.Count(p => p.StartsWith(country + "-", StringComparison.Ordinal))}";
            Line(text, $"| {NameOf(regime)} | {Count("mx")} | {Count("ca")} | {Count("us")} |");
        }

        string[] turned = [.. byProject.Keys.Where(p => p.StartsWith("mx-", StringComparison.Ordinal) && At(p, "mexico-2025").NpvEquityUsd < 0 && regimes.Skip(1).Any(r => At(p, r).NpvEquityUsd >= 0))];
        Line(text, "");
        Line(text, turned.Length == 0
            ? "No Mexican site would pay under one of the other regimes and not under Mexico's."
            : "Mexican sites that do not pay under Mexico's regime and would under another: " + string.Join("; ", turned.Select(p => package.Facilities.First(f => f.Id.Value == p).NameEn)) + ".");
        Line(text, "");
        Line(text, "Value to the owners, million USD, and average rate (%) under the regime of the place; value under the others. No rate is given where there is no value before tax.");
        Line(text, "");
        Line(text, "| candidate | regime of its place | capital | before tax | owners | average rate | Mexico | Chile | Canada | United States |");
        Line(text, "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (string country in (string[])["mx", "ca", "us"])
        {
            foreach (string project in byProject.Keys.Where(p => p.StartsWith(country + "-", StringComparison.Ordinal)).OrderByDescending(p => byProject[p][0].NpvEquityUsd))
            {
                AppraisalRow own = byProject[project][0];
                Line(text, $"| {package.Facilities.First(f => f.Id.Value == project).NameEn} | {NameOf(own.Regime)} | {Money(own.CapitalUsd / 1e6)} | {Money(own.NpvPreTaxUsd / 1e6)} | {Money(own.NpvEquityUsd / 1e6)} | {(double.IsNaN(own.AverageTaxRate) ? "-" : Percent(own.AverageTaxRate))} | "
                    + string.Join(" | ", regimes.Select(r => Money(At(project, r).NpvEquityUsd / 1e6))) + " |");
            }
        }

        Line(text, "");
    }

    private static void AddAssumptions(StringBuilder text)
    {
        Line(text, "## Assumptions");
        Line(text, "");
        Line(text, "- 8 % real, end of year, constant money, no debt, an owner with this one project: losses wait for its own profit. Inflation would raise the rates of regimes that deduct capital slowly.");
        Line(text, "- Mexico: duty on revenue less operating cost; profit sharing without the cap of 2021; capital in equal parts over ten years; sustaining capital and closure when spent. Refunds of value-added tax that come late, surcharges on idle concessions and fees per hectare are left out and would add to it.");
        Line(text, "- Chile: margin part of the royalty between its published nodes in straight lines; the steps below 50,000 t are recalled; the cap of 46.5 % is left out. Lithium may not be conceded in Chile nor in Mexico: there the comparison is only arithmetic.");
        Line(text, "- Canada: the 30 % credit for critical minerals counts 70 % of capital, and only what is spent before 2035; it explains most of Canada's low rates for copper, nickel, lithium and rare earths. Mining taxes of the provinces at their headline rates.");
        Line(text, "- United States: whole write-off of capital, percentage depletion with its limit of half the profit, 45X for refined critical minerals (not copper) until it ends in 2034, no federal royalty on hardrock minerals; owners of concern get no 45X.");
        Line(text, "- Candidates: costs of the package, mostly working assumptions (grade D); full output at full availability; 5 % of capital for closing a mine. A price above cost says that someone would want to build, not that a permit exists.");
        Line(text, "- Rates with grade D were recalled and not read in the law; `veta sources models/north-america` lists them. The page answers for these rates, and repeats when they are corrected.");
    }

    private Package NorthAmericaOnly() => package with { Facilities = [.. package.Facilities.Where(f => f.Id.Value.StartsWith("mx-", StringComparison.Ordinal) || f.Id.Value.StartsWith("ca-", StringComparison.Ordinal) || f.Id.Value.StartsWith("us-", StringComparison.Ordinal) || f.Status != FacilityStatus.Candidate)] };

    private string NameOf(string regime) => package.TaxRegimes.First(r => r.Id.Value == regime).NameEn;

    private string MexicanLines()
    {
        TaxPayments taxes = CashFlowEngine.Run(Mine(1), Eight, Rules(package, "mexico-2025", false)).Taxes;
        return string.Join(", ", taxes.Rules.Zip(taxes.Amounts).Where(p => p.Second[5] > 0).Select(p => $"{p.First.Row.NameEn.ToLowerInvariant().Replace("(isr)", "(ISR)", StringComparison.Ordinal).Replace("(ptu)", "(PTU)", StringComparison.Ordinal)} {p.Second[5].ToString("0.###", CultureInfo.InvariantCulture)}"));
    }

    private static TaxRules Rules(Package package, string regime, bool abroad) => abroad ? TaxRules.Of(package, new(regime)) : TaxRules.Of(package, new(regime)).WithoutWithholding();

    private static ProjectMeasures Measure(Package package, string regime, Project mine, bool abroad) => ProjectMeasures.Of(CashFlowEngine.Run(mine, Eight, Rules(package, regime, abroad)));

    /// <summary>The stylised mine in million USD, some times as large, with real tonnes and prices.</summary>
    private static Project Mine(double size, double price = 1)
    {
        Project mine = RuleSamples.StylisedMine;
        double[] Times(double[] figures) => [.. figures.Select(x => size * x)];
        return mine with
        {
            InitialCapital = Times(mine.InitialCapital), OperatingCost = Times(mine.OperatingCost), SustainingCapital = Times(mine.SustainingCapital), Closure = Times(mine.Closure),
            Sales = [mine.Sales[0] with { Quantity = [.. mine.Sales[0].Quantity.Select(q => size * 25_000 * q)], Price = [.. mine.Sales[0].Price.Select(_ => price * 0.01)] }],
        };
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Points(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Money(double million) => million.ToString(Math.Abs(million) >= 1000 ? "N0" : "0.0", CultureInfo.InvariantCulture);
}
