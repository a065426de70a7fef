using System.Globalization;
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

    public string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;

    public string Region(RegionId id) => _regions.TryGetValue(id, out Region? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Material(MaterialId id) => _materials.TryGetValue(id, out Material? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Sector(SectorId id) => _sectors.TryGetValue(id, out Sector? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Plant(FacilityId id) => package.Facilities.FirstOrDefault(f => f.Id == id) is { } row ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Account(string id) => id.Length == 0 ? Pick("nobody named", "sin nombre") : Region(new RegionId(id));

    public string Case(string id) =>
        EventCase.NameOf(package, id) is { } name ? Pick(name.En, name.Es) : id;

    /// <summary>What one event touches, as a sentence.</summary>
    public string Reach(ReachRow row)
    {
        string name = Case(row.Event.Value);
        if (row.Outcome != ReachOutcome.Felt) { return $"{name}: {Why(row.Outcome, row.Flows + row.Plants + row.Demands, row.TouchedUsdPerYear, row.PlantsNotAtWork)}."; }
        string worth = (row.TouchedUsdPerYear / 1e6).ToString("N0", CultureInfo.InvariantCulture), most = (100 * row.StoppedShare).ToString("0", CultureInfo.InvariantCulture);
        return Pick(
            $"{name} acts on {Touched(row.Flows, row.Plants, row.Demands)} at work in the usual month, worth {worth} million USD a year; at most {most} % in a month.",
            $"{name} actúa sobre {Touched(row.Flows, row.Plants, row.Demands)} en operación en el mes usual, con valor de {worth} millones de USD al año; a lo más {most} % en un mes.");
    }

    /// <summary>Why a row has no figures.</summary>
    public string Unanswered(RowState state, string reason) => state switch
    {
        RowState.NotDone => Pick("not done: the run was stopped before", "sin hacer: la corrida se detuvo antes"),
        RowState.Refused => Pick("refused: ", "rechazado: ") + reason,
        _ => Pick("failed: ", "falló: ") + reason,
    };

    /// <summary>Why nobody feels a shock.</summary>
    public string Why(ReachOutcome outcome, int touched, double usdPerYear, int notAtWork)
    {
        string worth = (usdPerYear / 1e6).ToString("N0", CultureInfo.InvariantCulture);
        return outcome switch
        {
            ReachOutcome.Absorbed => Pick(
                $"touches {touched} of the flows, plants and demands at work, worth {worth} million USD a year; others make up for it and no price moves by 1 %",
                $"toca {touched} de los flujos, plantas y demandas en operación, con valor de {worth} millones de USD al año; otros lo reponen y ningún precio se mueve 1 %"),
            ReachOutcome.StopsNoGoods => Pick(
                $"stops no goods: {touched} of the flows and plants at work, worth {worth} million USD a year, go on; it bears on {notAtWork} plants that are suspended or not built, and what becomes of them a plan tells",
                $"no detiene mercancías: siguen {touched} de los flujos y plantas en operación, con valor de {worth} millones de USD al año; pesa sobre {notAtWork} plantas suspendidas o sin construir, y qué pasa con ellas lo dice un plan"),
            ReachOutcome.NotInForce => Pick("not in force in these months", "no está en vigor en estos meses"),
            ReachOutcome.NotBuilt => Pick(
                $"touches nothing at work in these months, only {notAtWork} plants that are suspended or not built; a plan tells what becomes of them",
                $"no toca nada que opere en estos meses, solo {notAtWork} plantas suspendidas o sin construir; un plan dice qué pasa con ellas"),
            ReachOutcome.NotAtWork => Pick("touches nothing at work in these months", "no toca nada que opere en estos meses"),
            _ => Pick("felt", "se siente"),
        };
    }

    private string Touched(int flows, int plants, int demands) => string.Join(", ", new[]
    {
        flows > 0 ? Pick($"{flows} flows", $"{flows} flujos") : "",
        plants > 0 ? Pick($"{plants} plants", $"{plants} plantas") : "",
        demands > 0 ? Pick($"{demands} demands", $"{demands} demandas") : "",
    }.Where(t => t.Length > 0));

    public string SectorTitle(int count) => count == 0
        ? Pick($"No sector of {HomeName} runs short", $"Ningún sector de {HomeName} queda con faltante")
        : Pick($"{count} sectors of {HomeName} run short", $"{count} sectores de {HomeName} quedan con faltante");

    public string Months(int count) => count == 1 ? Pick("1 month", "1 mes") : Pick($"{count} months", $"{count} meses");

    public string Asked(ShockRequest request)
    {
        string foresight = request.Foresight == Foresight.Myopic ? Pick("nobody knows an event before it is announced", "nadie conoce un evento antes de su anuncio")
            : request.Foresight == Foresight.Perfect ? Pick("everybody knows all in advance", "todos conocen todo de antemano")
            : Pick($"everybody sees {request.Foresight.Window} months ahead", $"todos ven {request.Foresight.Window} meses adelante");
        string text = Pick($"{Months(request.Months)} from {request.Start}; {foresight}.", $"{Months(request.Months)} desde {request.Start}; {foresight}.");
        foreach (EventCase tried in request.Events)
        {
            text += " " + Pick(tried.Row.NameEn, tried.Row.NameEs) + (tried.Severity > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({100 * tried.Severity:0.#} %)") : "") + (tried.Factor != 1 ? string.Create(CultureInfo.InvariantCulture, $" (x {tried.Factor})") : "") + ".";
        }

        return text;
    }
}
