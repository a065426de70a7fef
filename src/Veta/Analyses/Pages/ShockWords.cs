using System.Globalization;
using Veta.Analyses.Shock;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Names and sentences of the pages of shocks in one language.</summary>
internal sealed class ShockWords(Package package, Language language)
{
    private readonly Dictionary<RegionId, Region> _regions = package.Regions.ToDictionary(r => r.Id);
    private readonly Dictionary<MaterialId, Material> _materials = package.Materials.ToDictionary(m => m.Id);
    private readonly Dictionary<SectorId, Sector> _sectors = package.Sectors.ToDictionary(s => s.Id);

    public string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;

    public string Region(RegionId id) => _regions.TryGetValue(id, out Region? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Material(MaterialId id) => _materials.TryGetValue(id, out Material? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Sector(SectorId id) => _sectors.TryGetValue(id, out Sector? row) ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Plant(FacilityId id) => package.Facilities.FirstOrDefault(f => f.Id == id) is { } row ? Pick(row.NameEn, row.NameEs) : id.Value;

    public string Account(string id) => id.Length == 0 ? Pick("nobody named", "sin nombre") : Region(new RegionId(id));

    public string Case(string id) =>
        package.Events.FirstOrDefault(e => e.Id.Value == id) is { } one ? Pick(one.NameEn, one.NameEs) : package.EventSets.FirstOrDefault(s => s.Id.Value == id) is { } set ? Pick(set.NameEn, set.NameEs) : id;

    public string SectorTitle(int count) => count == 0
        ? Pick("No sector of North America runs short", "Ningún sector de América del Norte queda con faltante")
        : Pick($"{count} sectors of North America run short", $"{count} sectores de América del Norte quedan con faltante");

    public string Asked(ShockRequest request)
    {
        string foresight = request.Foresight == Foresight.Myopic ? Pick("nobody knows an event before it is announced", "nadie conoce un evento antes de su anuncio")
            : request.Foresight == Foresight.Perfect ? Pick("everybody knows all in advance", "todos conocen todo de antemano")
            : Pick($"everybody sees {request.Foresight.Window} months ahead", $"todos ven {request.Foresight.Window} meses adelante");
        string text = Pick($"{request.Months} months from {request.Start}; {foresight}.", $"{request.Months} meses desde {request.Start}; {foresight}.");
        foreach (EventCase tried in request.Events)
        {
            text += " " + Pick(tried.Row.NameEn, tried.Row.NameEs) + (tried.Severity > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({100 * tried.Severity:0.#} %)") : "") + (tried.Factor != 1 ? string.Create(CultureInfo.InvariantCulture, $" (x {tried.Factor})") : "") + ".";
        }

        return text;
    }
}
