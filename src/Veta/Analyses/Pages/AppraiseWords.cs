using System.Globalization;
using Veta.Analyses.Appraise;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Finance.Measures;

namespace Veta.Analyses.Pages;

/// <summary>The words of a page about projects, in one language.</summary>
internal sealed class AppraiseWords(Package package, Language language)
{
    private readonly Dictionary<string, Facility> _facilities = package.Facilities.ToDictionary(f => f.Id.Value);
    private readonly Dictionary<string, TaxRegime> _regimes = package.TaxRegimes.ToDictionary(r => r.Id.Value);
    private readonly Dictionary<string, TaxInstrument> _instruments = package.TaxInstruments.ToDictionary(i => i.Id.Value);

    public string Text(Sentence sentence) => sentence.In(language);

    public string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;

    public string Project(string id) => _facilities.TryGetValue(id, out Facility? facility) ? Pick(facility.NameEn, facility.NameEs) : id;

    public string Regime(string id) => _regimes.TryGetValue(id, out TaxRegime? regime) ? Pick(regime.NameEn, regime.NameEs) : Text(Say.HeadNoTaxes);

    public string Instrument(string id) => _instruments.TryGetValue(id, out TaxInstrument? row) ? Pick(row.NameEn, row.NameEs) : id;

    /// <summary>Unit of the price of a project's main output; a project of the reader's own is sold in units of its schedule.</summary>
    public string PriceUnit(string project) =>
        MaterialOf(project) is { } material ? "USD/" + material.Unit : Text(Say.HeadUsdPerUnit);

    /// <summary>A price with its unit.</summary>
    public string Price(string project, double usd) => double.IsNaN(usd) ? "-" : Amount(usd) + " " + PriceUnit(project);

    /// <summary>A price that the project gets; what is thrown away says so and what that costs.</summary>
    public string Sold(string project, double usd) => DisposalPrice.Told(MaterialOf(project) is { } sold ? DisposalPrice.Of(package, sold.Id, usd) : null, PriceUnit(project), Price(project, usd), language);

    private Material? MaterialOf(string project) => _facilities.TryGetValue(project, out Facility? facility) && package.Processes.FirstOrDefault(p => p.Id == facility.Process) is { } process ? package.Materials.FirstOrDefault(m => m.Id == process.Material) : null;

    /// <summary>A number of USD per unit.</summary>
    public static string Amount(double value) => double.IsNaN(value) ? "-" : value.ToString(Math.Abs(value) >= 100 ? "N0" : "0.###", CultureInfo.InvariantCulture);

    public string Recipient(string word) => word switch { "national" => Text(Say.HeadNation), "subnational" => Text(Say.HeadStateOrProvince), _ => Text(Say.HeadWorkers) };

    public string Driver(string word) => word switch
    {
        "price" => Text(Say.HeadPriceFactor),
        "operating-cost" => Text(Say.HeadOperatingCostFactor),
        "capital" => Text(Say.HeadCapitalFactor),
        "delay" => Text(Say.HeadDelayYears),
        _ => Text(Say.HeadDiscountRate),
    };

    public string Step(string word) => word switch
    {
        "revenue" => Text(Say.HeadRevenue),
        "price-floor" => Text(Say.HeadPriceFloor),
        "operating-cost" => Text(Say.HeadOperatingCost),
        "initial-capital" => Text(Say.HeadInitialCapital),
        "sustaining-capital" => Text(Say.HeadSustainingCapital),
        "grants" => Text(Say.HeadGrants),
        "closure" => Text(Say.HeadClosure),
        "working-capital-and-bond" => Text(Say.HeadWorkingCapitalAndBond),
        "stream-advance" => Text(Say.HeadAdvanceOfAStream),
        "debt-and-partners" => Text(Say.HeadDebtAndPartners),
        "owners" => Text(Say.HeadLeftForTheOwners),
        _ => Instrument(word),
    };

    public string Target(string word) => word switch
    {
        "floor" => Text(Say.HeadPriceFloor),
        "price" => Text(Say.HeadPrice2),
        "grant" => Text(Say.HeadGrant),
        "tax" => Text(Say.HeadTaxesCutTo),
        _ => Text(Say.HeadLoanAtInterestOf),
    };

    public string TargetUnit(string word) => word switch
    {
        "grant" => Text(Say.HeadPercentOfCapital),
        "tax" => Text(Say.HeadPercentOfTheLawS),
        _ => Text(Say.HeadPercentPerYear),
    };

    public string Figure(string word) => word switch { "npv" => Text(Say.HeadOwnersValue), "treasury-cost" => Text(Say.HeadCostToTheTreasury), _ => Text(Say.HeadTaxes) };

    public string Reason(LeftOutRow row) => Text(row.Reason);

    public string Frame(ProjectTerms terms, IEnumerable<string> bases)
    {
        string rate = (100 * terms.Cash.DiscountRate).ToString("0.##", CultureInfo.InvariantCulture), timing = Text(terms.Cash.Timing switch { FlowTiming.Middle => Say.HeadMidYear, FlowTiming.Start => Say.HeadStartYear, _ => Say.HeadEndYear });
        string inflation = (100 * terms.Cash.Inflation).ToString("0.##", CultureInfo.InvariantCulture);
        string money = terms.Cash.Inflation > 0 ? Text(Say.AppraisePageTaxesAndDebtInMoneyOf(inflation)) : Text(Say.HeadConstantMoneyThroughout);
        string closure = (100 * FacilityProject.ClosureShare).ToString("0.##", CultureInfo.InvariantCulture);
Said prices = string.Join(", ", bases.SelectMany(b => b.Split('+')).Distinct().Select(Basis));
        return Text(Say.AppraisePageAssumed(rate, timing, money, prices, closure, terms.ForeignOwner ? Say.AppraisePageWithForeignTax : Say.AppraisePageWithoutForeignTax));
    }

    private string Basis(string basis) => basis switch
    {
        "observed" => Text(Say.AppraisePageObservedMedianOfThreeYears),
        "plan" => Text(Say.AppraisePageCostOfTheMarginalPlantIn),
        "net-back" => Text(Say.AppraisePageNetBackFromTheNextStage),
        "schedule" => Text(Say.HeadOfTheSchedule),
        "supply" => Text(Say.HeadOfOutsideSupplies),
        _ => basis,
    };
}
