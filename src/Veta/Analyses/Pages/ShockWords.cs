using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Analyses.Pages;

/// <summary>Names and sentences of the pages of shocks in one language.</summary>
internal sealed class ShockWords(Package package, Language language)
{
    private readonly Dictionary<RegionId, Region> _regions = package.Regions.ToDictionary(r => r.Id);
    private readonly Dictionary<MaterialId, Material> _materials = package.Materials.ToDictionary(m => m.Id);
    private readonly Dictionary<SectorId, Sector> _sectors = package.Sectors.ToDictionary(s => s.Id);

    /// <summary>Who is at home.</summary>
    public Home Home { get; } = new(package);

    public string HomeName => Pick(Home.NameEn, Home.NameEs);

    public string Text(Sentence sentence) => sentence.In(language);

    public string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;

    public string Region(RegionId id) => _regions.TryGetValue(id, out Region? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    /// <summary>A material without what stands in brackets at the end of its name, which is its unit.</summary>
    public string Material(MaterialId id) => _materials.TryGetValue(id, out Material? row) ? WithoutUnit(Pick(row.NameEn, row.NameEs)) : id.Value;

    public string Sector(SectorId id) => _sectors.TryGetValue(id, out Sector? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Plant(FacilityId id) => package.Facilities.FirstOrDefault(f => f.Id == id) is { } row ? Pick(row.NameEn, row.NameEs) : id.Value;

    /// <summary>A lane by its two ends.</summary>
    public string Lane(LaneId id) => package.Lanes.FirstOrDefault(l => l.Id == id) is { } row ? $"{Region(row.Origin)} - {Region(row.Destination)}" : id.Value;

    /// <summary>A price of the model, USD per unit, without its unit; a by-product that is thrown away says so and what that costs.</summary>
    public string Price(MaterialId material, double usd) => DisposalPrice.Told(Disposal(material, usd), "", (Math.Abs(usd) < 0.5 ? 0 : usd).ToString("N0", CultureInfo.InvariantCulture), language);

    /// <summary>What it costs to be rid of a unit, USD per unit; null where it has a price.</summary>
    public double? Disposal(MaterialId material, double usd) => DisposalPrice.Of(package, material, usd);

    public string Account(string id) => id.Length == 0 ? Text(Say.HeadNobodyNamed) : Region(new RegionId(id));

    public string Case(string id) =>
        EventCase.NameOf(package, id) is { } name ? Pick(name.En, name.Es) : id;

    /// <summary>What one event touches, as a sentence.</summary>
    public string Reach(ReachRow row)
    {
        string name = Case(row.Event.Value);
        if (row.Outcome != ReachOutcome.Felt) { return $"{name}: {Why(row.Outcome, row.Flows + row.Plants + row.Demands, row.TouchedUsdPerYear, row.PlantsNotAtWork)}."; }
        string worth = (row.TouchedUsdPerYear / 1e6).ToString("N0", CultureInfo.InvariantCulture), most = (100 * row.StoppedShare).ToString("0", CultureInfo.InvariantCulture);
        return Text(Say.ShockPageActsOnAtWorkInThe(name, Touched(row.Flows, row.Plants, row.Demands), worth, most));
    }

    /// <summary>Why a row has no figures.</summary>
    public string Unanswered(RowState state, Sentence? reason) => state switch
    {
        RowState.NotDone => Text(Say.ShockPageNotDoneTheRunWasStopped),
        RowState.Refused => Text(Say.HeadRefused) + (reason is null ? "" : Text(reason)),
        _ => Text(Say.HeadFailed) + (reason is null ? "" : Text(reason)),
    };

    /// <summary>Why nobody feels a shock.</summary>
    public string Why(ReachOutcome outcome, int touched, double usdPerYear, int notAtWork)
    {
        string worth = (usdPerYear / 1e6).ToString("N0", CultureInfo.InvariantCulture);
        return outcome switch
        {
            ReachOutcome.Absorbed => Text(Say.ShockPageTouchesOfTheFlowsPlantsAnd(touched, worth)),
            ReachOutcome.StopsNoGoods => Text(Say.ShockPageStopsNoGoodsOfTheFlows(touched, worth, notAtWork)),
            ReachOutcome.NotInForce => Text(Say.ShockPageNotInForceInTheseMonths),
            ReachOutcome.NotBuilt => Text(Say.ShockPageTouchesNothingAtWorkInThese(notAtWork)),
            ReachOutcome.NotAtWork => Text(Say.ShockPageTouchesNothingAtWorkInThese2),
            _ => Text(Say.HeadFelt),
        };
    }

    private string Touched(int flows, int plants, int demands) => string.Join(", ", new[]
    {
        flows > 0 ? Text(Say.ShockPageFlows(flows)) : "",
        plants > 0 ? Text(Say.ShockPagePlants(plants)) : "",
        demands > 0 ? Text(Say.ShockPageDemands(demands)) : "",
    }.Where(t => t.Length > 0));

    public string SectorTitle(int count) => count == 0
        ? Text(Say.ShockPageNoSectorOfHomeRuns(HomeName))
        : Text(Say.ShockPageSectorsOfHomeRunShort(count, HomeName));

    public string Months(int count) => Text(Say.CountMonths(count));

    public string Asked(ShockRequest request)
    {
        string foresight = Foresaw(request);
        Said start = Said.Month(request.Start.ToString());
        return Text(EventSpan.Of(request).Force is { } force ? Say.ShockPageFromForce(months: Months(request.Months), start: start, force: force, foresight: foresight) : Say.ShockPageFrom(Months(request.Months), start, foresight));
    }

    /// <summary>What was asked of many shocks, each of which is in force in months of its own.</summary>
    public string AskedOfMany(ShockRequest request) => Text(Say.ShockPageFromMany(Months(request.Months), Said.Month(request.Start.ToString()), Foresaw(request)));

    /// <summary>A loss in millions of USD, three digits of it; what is below nought is a gain and says so.</summary>
    public string Loss(double? usd) => usd is not { } money ? "-" : money > -TableFigure.Least ? TableFigure.Millions(money) : Text(Say.HeadGains) + " " + TableFigure.Millions(-money);

    private string Foresaw(ShockRequest request) => request.Foresight == Foresight.Myopic ? Text(Say.ShockPageNobodyKnowsAnEventBeforeIt)
        : request.Foresight == Foresight.Perfect ? Text(Say.ShockPageEverybodyKnowsAllInAdvance)
        : Text(Say.ShockPageEverybodySeesMonthsAhead(request.Foresight.Window));

    /// <summary>A change of money in millions of USD, its sign in a word.</summary>
    public string Change(double usd) => Math.Abs(usd) < TableFigure.Least ? "0" : (usd < 0 ? Text(Say.HeadLoses) : Text(Say.HeadGains)) + " " + TableFigure.Millions(Math.Abs(usd));

    /// <summary>Unit of a material.</summary>
    public string UnitOf(MaterialId id) => _materials.TryGetValue(id, out Material? row) ? row.Unit.ToString() : Text(Say.HeadUnit);

    public string Place(string id) => Text(Say.Text(new SentenceNames(package).Place(id)));

    public string Word(string word) => Catalogue.Of(language).Word(word);

    private static string WithoutUnit(string name) => name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and int bracket ? name[..bracket] : name;
}
