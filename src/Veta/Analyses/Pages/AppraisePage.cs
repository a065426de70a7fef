using System.Globalization;
using Veta.Analyses.Appraise;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what projects are worth, who takes what, and what would make them pay.</summary>
public static class AppraisePage
{
    private const int MostProjects = 60;
    private const double Million = 1e6;

    /// <summary>The page.</summary>
    /// <param name="result">The appraisal.</param>
    /// <param name="package">The package, for names.</param>
    /// <param name="terms">Terms, for the frame.</param>
    /// <param name="language">Language.</param>
    public static IReadOnlyList<PagePart> Of(AppraiseResult result, Package package, ProjectTerms terms, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(terms);
        var words = new AppraiseWords(package, language);
        var parts = new List<PagePart>();
        string[] projects = [.. result.Appraisals.Select(a => a.Project).Distinct()];
        if (projects.Length == 1) { AddProject(parts, result, words); }
        else { AddProjects(parts, result, words); }
        if (result.Support.Count > 0) { parts.Add(SupportTable(result, words)); }
        if (result.Appraisals.Any(HasCredit)) { parts.Add(CreditTable(result, words)); }
        if (result.Risk.Count > 0) { parts.Add(RiskTable(result, words)); }
        if (result.Gaps.Count > 0) { parts.Add(GapTable(result, words)); }
        else if (result.PlannedSites > 0) { parts.Add(new PagePart.Paragraph(words.Pick($"Owners would build all {result.PlannedSites} sites that the plan builds, at its prices (cost of the marginal plant).", $"Los dueños construirían los {result.PlannedSites} sitios del plan, a los precios del plan (costo de la planta marginal)."))); }
        if (result.LeftOut.Count > 0)
        {
            parts.Add(new PagePart.Paragraph(words.Pick($"Not appraised: {result.LeftOut.Count}, such as ", $"Sin evaluar: {result.LeftOut.Count}, por ejemplo ") + string.Join("; ", result.LeftOut.Take(3).Select(l => $"{words.Project(l.Project)} ({words.Reason(l.Reason)})")) + "."));
        }

        parts.Add(new PagePart.Paragraph(words.Frame(terms, result.Appraisals.Select(a => a.PriceBasis).Distinct())));
        return parts;
    }

    private static void AddProject(List<PagePart> parts, AppraiseResult result, AppraiseWords words)
    {
        AppraisalRow first = result.Appraisals[0];
        parts.Add(new PagePart.Heading(1, words.Project(first.Project)));
        string verdict = first.NpvEquityUsd >= 0 ? words.Pick("It pays: ", "Es rentable: ") : words.Pick("It does not pay: ", "No es rentable: ");
        parts.Add(new PagePart.Paragraph(verdict + words.Pick(
            $"its owners gain {Money(first.NpvEquityUsd)} million USD (present value) under {words.Regime(first.Regime)}, of {Money(first.NpvPreTaxUsd)} before tax. {Money(first.CapitalUsd)} million USD are invested from {first.FirstYear}; production begins in {first.ProductionYear}. It breaks even at {Amount(first.BreakEvenPriceUsdPerUnit)} USD per unit; the price is {Amount(first.PriceUsdPerUnit)}.",
            $"sus dueños ganan {Money(first.NpvEquityUsd)} millones de USD (valor presente) con el régimen {words.Regime(first.Regime)}, de {Money(first.NpvPreTaxUsd)} antes de impuestos. Se invierten {Money(first.CapitalUsd)} millones de USD desde {first.FirstYear}; la producción empieza en {first.ProductionYear}. El punto de equilibrio es {Amount(first.BreakEvenPriceUsdPerUnit)} USD por unidad; el precio es {Amount(first.PriceUsdPerUnit)}.")));
        parts.Add(new PagePart.Table(
            words.Pick("Under each regime (million USD, present value)", "Bajo cada régimen (millones de USD, valor presente)"),
            [words.Pick("Regime", "Régimen"), ">" + words.Pick("NPV before tax", "VPN antes de impuestos"), ">" + words.Pick("NPV after tax", "VPN después de impuestos"), ">" + words.Pick("IRR before tax (%)", "TIR antes de impuestos (%)"), ">" + words.Pick("IRR after tax (%)", "TIR después de impuestos (%)"),
             ">" + words.Pick("Average tax rate (%)", "Tasa media efectiva (%)"), ">" + words.Pick("Marginal tax rate (%)", "Tasa marginal efectiva (%)"), ">" + words.Pick("Payback (years)", "Recuperación (años)"), ">" + words.Pick("Break-even price (USD)", "Precio de equilibrio (USD)")],
            [.. result.Appraisals.Select(a => (IReadOnlyList<string>)[words.Regime(a.Regime), Money(a.NpvPreTaxUsd), Money(a.NpvPostTaxUsd), Share(a.IrrPreTax), Share(a.IrrPostTax), Share(a.AverageTaxRate), Share(a.MarginalTaxRate), One(a.PaybackYears), Amount(a.BreakEvenPriceUsdPerUnit)])]));
        string regime = first.Regime;
        if (result.Take.Any(t => t.Regime == regime))
        {
            parts.Add(new PagePart.Table(
                words.Pick($"Who takes what: {words.Regime(regime)}", $"Quién recibe qué: {words.Regime(regime)}"),
                [words.Pick("Instrument", "Instrumento"), words.Pick("Recipient", "Destinatario"), ">" + words.Pick("Million USD", "Millones de USD"), ">" + words.Pick("Of the value before tax (%)", "Del valor antes de impuestos (%)")],
                [.. result.Take.Where(t => t.Regime == regime).Select(t => (IReadOnlyList<string>)[words.Instrument(t.Instrument), words.Recipient(t.Recipient), Money(t.ValueUsd), Share(t.ShareOfPreTax)])]));
        }

        parts.Add(new PagePart.Table(
            words.Pick("From revenue to the owners (million USD, present value)", "De los ingresos a los dueños (millones de USD, valor presente)"),
            [words.Pick("Step", "Paso"), ">" + words.Pick("Million USD", "Millones de USD")],
            [.. result.Waterfall.Select(w => (IReadOnlyList<string>)[words.Step(w.Step), Money(w.ValueUsd)])]));
        parts.Add(new PagePart.Table(
            words.Pick("What moves the owners' value (million USD)", "Qué mueve el valor de los dueños (millones de USD)"),
            [words.Pick("Driver", "Factor"), ">" + words.Pick("Low", "Bajo"), ">" + words.Pick("High", "Alto"), ">" + words.Pick("Value at low", "Valor en el bajo"), ">" + words.Pick("Value at high", "Valor en el alto")],
            [.. result.Sensitivity.Select(s => (IReadOnlyList<string>)[words.Driver(s.Driver), Plain(s.Low), Plain(s.High), Money(s.NpvAtLowUsd), Money(s.NpvAtHighUsd)])]));
    }

    private static void AddProjects(List<PagePart> parts, AppraiseResult result, AppraiseWords words)
    {
        AppraisalRow[] own = [.. result.Appraisals.GroupBy(a => a.Project).Select(g => g.First())];
        int pays = own.Count(a => a.NpvEquityUsd >= 0);
        parts.Add(new PagePart.Paragraph(words.Pick($"{pays} of {own.Length} projects pay their owners under the regime of their place.", $"{pays} de {own.Length} proyectos son rentables para sus dueños con el régimen de su lugar.")));
        parts.Add(new PagePart.Table(
            words.Pick("Projects, the most valuable per unit of capital first (million USD, present value)", "Proyectos, de mayor a menor valor por unidad de capital (millones de USD, valor presente)"),
            [words.Pick("Project", "Proyecto"), words.Pick("Regime", "Régimen"), ">" + words.Pick("Capital", "Capital"), ">" + words.Pick("Before tax", "Antes de impuestos"), ">" + words.Pick("Owners", "Dueños"), ">" + words.Pick("IRR after tax (%)", "TIR después de impuestos (%)"), ">" + words.Pick("Average tax rate (%)", "Tasa media efectiva (%)"), ">" + words.Pick("Price (USD)", "Precio (USD)"), ">" + words.Pick("Break-even (USD)", "Equilibrio (USD)")],
            [.. own.OrderByDescending(a => a.NpvEquityUsd / a.CapitalUsd).Take(MostProjects).Select(a => (IReadOnlyList<string>)[words.Project(a.Project), words.Regime(a.Regime), Money(a.CapitalUsd), Money(a.NpvPreTaxUsd), Money(a.NpvEquityUsd), Share(a.IrrPostTax), Share(a.AverageTaxRate), Amount(a.PriceUsdPerUnit), Amount(a.BreakEvenPriceUsdPerUnit)])]));
        var regimes = result.Appraisals.GroupBy(a => a.Regime).Where(g => g.Count() == own.Length).ToList();
        if (regimes.Count > 1)
        {
            parts.Add(new PagePart.Table(
                words.Pick("The same projects under each regime", "Los mismos proyectos bajo cada régimen"),
                [words.Pick("Regime", "Régimen"), ">" + words.Pick("Projects that pay", "Proyectos rentables"), ">" + words.Pick("Sum of owners' value (million USD)", "Suma del valor de los dueños (millones de USD)"), ">" + words.Pick("Median average tax rate (%)", "Mediana de la tasa media efectiva (%)")],
                [.. regimes.Select(g => (IReadOnlyList<string>)[words.Regime(g.Key), g.Count(a => a.NpvEquityUsd >= 0).ToString(CultureInfo.InvariantCulture), Money(g.Sum(a => a.NpvEquityUsd)), Share(Median(g.Select(a => a.AverageTaxRate)))])]));
        }
    }

    private static PagePart.Table SupportTable(AppraiseResult result, AppraiseWords words) => new(
        words.Pick("The least support with which it just pays, one instrument at a time", "El apoyo mínimo con el que apenas es rentable, un instrumento a la vez"),
        [words.Pick("Project", "Proyecto"), words.Pick("Instrument", "Instrumento"), ">" + words.Pick("Value", "Valor"), words.Pick("Unit", "Unidad"), ">" + words.Pick("Cost to the treasury (million USD)", "Costo para el erario (millones de USD)")],
        [.. result.Support.Select(s => (IReadOnlyList<string>)[words.Project(s.Project), words.Target(s.Instrument), double.IsNaN(s.Value) ? words.Pick("not enough", "no alcanza") : s.Instrument is "floor" or "price" ? Amount(s.Value) : Share(s.Value), words.TargetUnit(s.Instrument), Money(s.TreasuryCostUsd)])]);

    private static bool HasCredit(AppraisalRow row) => !double.IsNaN(row.GuaranteeSubsidyUsd) || !double.IsNaN(row.InsuranceSubsidyUsd);

    private static PagePart.Table CreditTable(AppraiseResult result, AppraiseWords words) => new(
        words.Pick("Credit subsidy: expected losses of the treasury less fees and premiums (million USD, present value)", "Subsidio crediticio: pérdidas esperadas del erario menos comisiones y primas (millones de USD, valor presente)"),
        [words.Pick("Project", "Proyecto"), words.Pick("Regime", "Régimen"), ">" + words.Pick("Loan guarantee", "Garantía del crédito"), ">" + words.Pick("Political-risk insurance", "Seguro de riesgo político")],
        [.. result.Appraisals.Where(HasCredit).GroupBy(a => a.Project).Take(MostProjects).Select(g => g.First()).Select(a => (IReadOnlyList<string>)[words.Project(a.Project), words.Regime(a.Regime), Money(a.GuaranteeSubsidyUsd), Money(a.InsuranceSubsidyUsd)])]);

    private static PagePart.Table RiskTable(AppraiseResult result, AppraiseWords words) => new(
        words.Pick($"By chance: {result.Risk[0].Samples} futures (million USD)", $"Con incertidumbre: {result.Risk[0].Samples} futuros (millones de USD)"),
        [words.Pick("Project", "Proyecto"), words.Pick("Figure", "Cifra"), ">" + words.Pick("Mean", "Media"), ">P10", ">P50", ">P90", ">" + words.Pick("Worst 5 %, low", "Peor 5 %, bajo"), ">" + words.Pick("Worst 5 %, high", "Peor 5 %, alto"), ">" + words.Pick("Below zero (%)", "Bajo cero (%)")],
        [.. result.Risk.Select(r => (IReadOnlyList<string>)[words.Project(r.Project), words.Figure(r.Figure), Money(r.MeanUsd), Money(r.P10Usd), Money(r.P50Usd), Money(r.P90Usd), Money(r.LowerTailUsd), Money(r.UpperTailUsd), Share(r.ShareBelowZero)])]);

    private static PagePart.Table GapTable(AppraiseResult result, AppraiseWords words) => new(
        words.Pick($"Sites that a planner builds and no owner would, at the plan's prices (cost of the marginal plant): {result.Gaps.Count} of {result.PlannedSites}, with the support that each needs", $"Sitios que un planificador construye y ningún dueño construiría, a los precios del plan (costo de la planta marginal): {result.Gaps.Count} de {result.PlannedSites}, con el apoyo que cada uno requiere"),
        [words.Pick("Site", "Sitio"), ">" + words.Pick("Before tax (million USD)", "Antes de impuestos (millones de USD)"), ">" + words.Pick("Owners (million USD)", "Dueños (millones de USD)"), ">" + words.Pick("Price (USD)", "Precio (USD)"), ">" + words.Pick("Floor (USD)", "Precio mínimo (USD)"), ">" + words.Pick("or grant (% of capital)", "o subsidio (% del capital)"), ">" + words.Pick("or taxes at (%)", "o impuestos al (%)"), ">" + words.Pick("or loan at (%)", "o crédito al (%)")],
        [.. result.Gaps.Select(g => (IReadOnlyList<string>)[words.Project(g.Project), Money(g.NpvPreTaxUsd), Money(g.NpvOwnerUsd), Amount(g.PriceUsdPerUnit), Amount(g.FloorUsdPerUnit), Share(g.GrantShare), Share(g.TaxFactor), Share(g.LoanRate)])]);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Where(v => !double.IsNaN(v)).Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }

    private static string Money(double usd) => double.IsNaN(usd) ? "-" : (Math.Abs(usd) < 500 ? 0 : usd / Million).ToString(Math.Abs(usd) >= 1e9 ? "N0" : Math.Abs(usd) >= 1e6 ? "N1" : "0.###", CultureInfo.InvariantCulture);

    private static string Share(double share) => double.IsNaN(share) ? "-" : (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string One(double value) => double.IsNaN(value) ? "-" : value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Plain(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Amount(double value) => double.IsNaN(value) ? "-" : value.ToString(Math.Abs(value) >= 100 ? "N0" : "0.###", CultureInfo.InvariantCulture);
}
