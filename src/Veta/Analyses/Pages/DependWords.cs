using Veta.Analyses.Depend.Rows;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Names and words of the page on dependence, in one language.</summary>
internal sealed class DependWords
{
    private readonly bool _spanish;
    private readonly Dictionary<string, string> _regions, _sectors, _materials, _facilities;

    public DependWords(Package package, Language language)
    {
        Package = package;
        _spanish = language == Language.Spanish;
        _regions = package.Regions.ToDictionary(r => r.Id.Value, r => Pick(r.NameEn, r.NameEs));
        _sectors = package.Sectors.ToDictionary(s => s.Id.Value, s => Pick(s.NameEn, s.NameEs));
        _materials = package.Materials.ToDictionary(m => m.Id.Value, m => Pick(m.NameEn, m.NameEs));
        _facilities = package.Facilities.ToDictionary(f => f.Id.Value, f => Pick(f.NameEn, f.NameEs));
    }

    public Package Package { get; }

    public string Pick(string english, string spanish) => _spanish ? spanish : english;

    public string Place(string id) => Package.Info.BlocNames.FirstOrDefault(b => b.Id == id) is { } bloc ? Pick(bloc.En, bloc.Es) : _regions.GetValueOrDefault(id, id);

    public string Places(IReadOnlyList<string> ids) => ids.Count == 0 ? Pick("nobody", "nadie") : string.Join(", ", ids.Select(Place));

    public string Sector(string id) => id.Length == 0 ? "-" : _sectors.GetValueOrDefault(id, id);

    /// <summary>The name without what stands in brackets.</summary>
    public string Material(MaterialId id)
    {
        string name = _materials.GetValueOrDefault(id.Value, id.Value);
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? name[..bracket] : name;
    }

    public string Removed(FailurePointRow point) => point.Kind == "country" ? Place(point.Removed) : _facilities.GetValueOrDefault(point.Removed, point.Removed);

    public string YesNo(bool? value) => value switch { true => Pick("yes", "sí"), false => Pick("no", "no"), _ => "-" };

    public string Basis(string basis) => basis switch
    {
        "observed" => Pick("observed", "observado"),
        "balanced" => Pick("balanced", "conciliado"),
        _ => Pick("modelled", "modelado"),
    };

    public string Stage(string stage) => stage switch
    {
        "ore" => Pick("ore", "mineral"),
        "concentrate" => Pick("concentrate", "concentrado"),
        "intermediate" => Pick("intermediate", "intermedio"),
        "refined" => Pick("refined", "refinado"),
        "component" => Pick("component", "componente"),
        "product" => Pick("product", "producto"),
        _ => stage,
    };

    public string Method(string method) => method switch
    {
        "eu-supply-risk" => Pick("EU supply risk", "riesgo UE"),
        "geopolrisk" => "GeoPolRisk",
        "usgs-2022" => "USGS 2022",
        "usgs-2025" => Pick("USGS 2025 (loss)", "USGS 2025 (pérdida)"),
        "yale" => Pick("Yale concentration", "concentración de Yale"),
        _ => Pick("share asked about", "participación consultada"),
    };

    public string Trap(string kind) => kind switch
    {
        "entrepot" => Pick("transit countries", "países de tránsito"),
        "unit-value" => Pick("unit values far from the price", "valores unitarios lejanos al precio"),
        "withheld" => Pick("withheld figures", "cifras reservadas"),
        "mirror" => Pick("totals that differ from their parts", "totales que difieren de sus partes"),
        _ => Pick("partners not named", "socios sin nombre"),
    };
}
