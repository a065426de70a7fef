using System.Globalization;
using Veta.Analyses.Appraise;
using Veta.Data;
using Veta.Finance.Measures;

namespace Veta.Analyses.Pages;

/// <summary>The words of a page about projects, in one language.</summary>
internal sealed class AppraiseWords(Package package, Language language)
{
    private readonly Dictionary<string, Facility> _facilities = package.Facilities.ToDictionary(f => f.Id.Value);
    private readonly Dictionary<string, TaxRegime> _regimes = package.TaxRegimes.ToDictionary(r => r.Id.Value);
    private readonly Dictionary<string, TaxInstrument> _instruments = package.TaxInstruments.ToDictionary(i => i.Id.Value);

    public string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;

    public string Project(string id) => _facilities.TryGetValue(id, out Facility? facility) ? Pick(facility.NameEn, facility.NameEs) : id;

    public string Regime(string id) => _regimes.TryGetValue(id, out TaxRegime? regime) ? Pick(regime.NameEn, regime.NameEs) : Pick("no taxes", "sin impuestos");

    public string Instrument(string id) => _instruments.TryGetValue(id, out TaxInstrument? row) ? Pick(row.NameEn, row.NameEs) : id;

    public string Recipient(string word) => word switch { "national" => Pick("nation", "nación"), "subnational" => Pick("state or province", "estado o provincia"), _ => Pick("workers", "trabajadores") };

    public string Driver(string word) => word switch
    {
        "price" => Pick("Price (factor)", "Precio (factor)"),
        "operating-cost" => Pick("Operating cost (factor)", "Costo de operación (factor)"),
        "capital" => Pick("Capital (factor)", "Inversión (factor)"),
        "delay" => Pick("Delay (years)", "Retraso (años)"),
        _ => Pick("Discount rate", "Tasa de descuento"),
    };

    public string Step(string word) => word switch
    {
        "revenue" => Pick("Revenue", "Ingresos"),
        "price-floor" => Pick("Price floor", "Precio mínimo"),
        "operating-cost" => Pick("Operating cost", "Costo de operación"),
        "initial-capital" => Pick("Initial capital", "Inversión inicial"),
        "sustaining-capital" => Pick("Sustaining capital", "Inversión de sostenimiento"),
        "grants" => Pick("Grants", "Subsidios"),
        "closure" => Pick("Closure", "Cierre"),
        "working-capital-and-bond" => Pick("Working capital and bond", "Capital de trabajo y fianza"),
        "stream-advance" => Pick("Advance of a stream", "Anticipo de streaming"),
        "debt-and-partners" => Pick("Debt and partners", "Deuda y socios"),
        "owners" => Pick("Left for the owners", "Queda para los dueños"),
        _ => Instrument(word),
    };

    public string Target(string word) => word switch
    {
        "floor" => Pick("Price floor", "Precio mínimo"),
        "price" => Pick("Price", "Precio"),
        "grant" => Pick("Grant", "Subsidio"),
        "tax" => Pick("Taxes cut to", "Impuestos reducidos al"),
        _ => Pick("Loan at interest of", "Crédito con interés de"),
    };

    public string TargetUnit(string word) => word switch
    {
        "floor" or "price" => Pick("USD per unit", "USD por unidad"),
        "grant" => Pick("% of capital", "% de la inversión"),
        "tax" => Pick("% of the law's", "% de los de ley"),
        _ => Pick("% per year", "% anual"),
    };

    public string Figure(string word) => word switch { "npv" => Pick("Owners' value", "Valor de los dueños"), "treasury-cost" => Pick("Cost to the treasury", "Costo para el erario"), _ => Pick("Taxes", "Impuestos") };

    public string Reason(string reason) => language == Language.English ? reason : reason switch
    {
        "it has no size: neither a largest build nor capacity" => "sin tamaño: ni ampliación máxima ni capacidad",
        "it has no capital cost" => "sin costo de inversión",
        _ => reason.Replace("nothing says the price of", "nada indica el precio de", StringComparison.Ordinal).Replace("give a run of a plan with --run", "indique la corrida de un plan con --run", StringComparison.Ordinal).Replace("it buys it", "lo compra", StringComparison.Ordinal),
    };

    public string Frame(ProjectTerms terms, IEnumerable<string> bases)
    {
        string rate = (100 * terms.Cash.DiscountRate).ToString("0.##", CultureInfo.InvariantCulture), timing = terms.Cash.Timing == FlowTiming.Middle ? Pick("mid-year", "a mitad de año") : Pick("end-year", "a fin de año");
        string inflation = (100 * terms.Cash.Inflation).ToString("0.##", CultureInfo.InvariantCulture);
        string money = terms.Cash.Inflation > 0 ? Pick($"taxes and debt in money of the day at {inflation} % inflation", $"impuestos y deuda en moneda corriente con inflación de {inflation} %") : Pick("constant money throughout", "todo en moneda constante");
        string closure = (100 * FacilityProject.ClosureShare).ToString("0.##", CultureInfo.InvariantCulture);
        return Pick(
            $"{rate} % real, {timing}, {money}. Prices: {string.Join(", ", bases.SelectMany(b => b.Split('+')).Distinct().Select(Basis))}. Facilities run at full availability; mines pay {closure} % of capital at the end. {(terms.ForeignOwner ? "With" : "Without")} taxes on dividends abroad. Rates of tax that could not be read in a law carry grade D in tax_instruments.",
            $"{rate} % real, {timing}, {money}. Precios: {string.Join(", ", bases.SelectMany(b => b.Split('+')).Distinct().Select(Basis))}. Las instalaciones operan a plena disponibilidad; las minas pagan {closure} % de la inversión al final. {(terms.ForeignOwner ? "Con" : "Sin")} impuestos sobre dividendos al exterior. Las tasas que no se pudieron leer en una ley llevan grado D en tax_instruments.");
    }

    private string Basis(string basis) => basis switch
    {
        "observed" => Pick("observed, median of three years", "observados, mediana de tres años"),
        "plan" => Pick("cost of the marginal plant in the plan", "costo de la planta marginal en el plan"),
        "net-back" => Pick("net-back from the next stage", "valor neto desde la etapa siguiente"),
        "schedule" => Pick("of the schedule", "del calendario del proyecto"),
        "supply" => Pick("of outside supplies", "de los suministros externos"),
        _ => basis,
    };
}
