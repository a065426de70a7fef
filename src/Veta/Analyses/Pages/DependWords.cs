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

    public string Text(Sentence sentence) => sentence.In(_spanish ? Language.Spanish : Language.English);

    public string Pick(string english, string spanish) => _spanish ? spanish : english;

    public string Place(string id) => Package.Info.BlocNames.FirstOrDefault(b => b.Id == id) is { } bloc ? Pick(bloc.En, bloc.Es) : _regions.GetValueOrDefault(id, id);

    public string Places(IReadOnlyList<string> ids) => ids.Count == 0 ? Text(Say.HeadNobody) : string.Join(", ", ids.Select(Place));

    public string Sector(string id) => id.Length == 0 ? "-" : _sectors.GetValueOrDefault(id, id);

    /// <summary>The name without what stands in brackets.</summary>
    public string Material(MaterialId id)
    {
        string name = _materials.GetValueOrDefault(id.Value, id.Value);
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? name[..bracket] : name;
    }

    public string Removed(FailurePointRow point) => point.Kind == "country" ? Place(point.Removed) : _facilities.GetValueOrDefault(point.Removed, point.Removed);

    /// <summary>A reliance as offices print it, their letter for a net exporter in words.</summary>
    public string Reliance(string printed) => printed == "E" ? Text(Say.HeadNetExporter) : printed;

    public string YesNo(bool? value) => value switch { true => Text(Say.HeadYes), false => Text(Say.HeadNo), _ => "-" };

    public string Basis(string basis) => basis switch
    {
        "observed" => Text(Say.HeadObserved),
        "balanced" => Text(Say.HeadBalanced),
        _ => Text(Say.HeadModelled),
    };

    public string Stage(string stage) => Word(stage);

    public string Word(string word) => Catalogue.Of(_spanish ? Language.Spanish : Language.English).Word(word);

    public string Method(string method) => method switch
    {
        "eu-supply-risk" => Text(Say.HeadEuSupplyRisk2),
        "geopolrisk" => "GeoPolRisk",
        "usgs-2022" => "USGS 2022",
        "usgs-2025" => Text(Say.HeadUsgs2025Loss),
        "yale" => Text(Say.HeadYaleConcentration),
        _ => Text(Say.HeadShareAskedAbout),
    };

    public string Trap(string kind) => kind switch
    {
        "entrepot" => Text(Say.HeadTransitCountries),
        "unit-value" => Text(Say.DependPageUnitValuesFarFromThePrice),
        "withheld" => Text(Say.HeadWithheldFigures),
        "mirror" => Text(Say.DependPageTotalsThatDifferFromTheirParts),
        _ => Text(Say.HeadPartnersNotNamed),
    };
}
