using System.Text.RegularExpressions;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Names of a package's things as they read inside a sentence, in both languages.</summary>
internal sealed partial class SentenceNames(Package package)
{
    private readonly Dictionary<string, Region> _regions = package.Regions.ToDictionary(r => r.Id.Value);
    private readonly Dictionary<MaterialId, Material> _materials = package.Materials.ToDictionary(m => m.Id);
    private readonly Dictionary<string, Sector> _sectors = package.Sectors.ToDictionary(s => s.Id.Value);
    private readonly Dictionary<string, Facility> _facilities = package.Facilities.ToDictionary(f => f.Id.Value);

    /// <summary>A place after a preposition, a bloc by its own name; the id where there is no row.</summary>
    public Said Place(string id) =>
        _regions.TryGetValue(id, out Region? row) ? Said.Name(WithArticle().IsMatch(row.NameEn) ? "the " + row.NameEn : row.NameEn, row.NameEs)
        : package.Info.BlocNames.FirstOrDefault(b => b.Id == id) is { } bloc ? Said.Name(bloc.En, bloc.Es) : id;

    /// <summary>A material without grades and units, with a small letter unless it begins with initials or a formula.</summary>
    public Said Material(MaterialId id) => _materials.TryGetValue(id, out Material? row) ? Said.Name(Small(Short(row.NameEn)), Small(Short(row.NameEs))) : id.Value;

    /// <summary>A material with its grade, so that two grades of it are told apart; without its unit.</summary>
    public Said WholeMaterial(MaterialId id) => _materials.TryGetValue(id, out Material? row) ? Said.Name(Small(Bracket().Replace(row.NameEn, "")), Small(Bracket().Replace(row.NameEs, ""))) : id.Value;

    /// <summary>An end use.</summary>
    public Said Sector(string id) => _sectors.TryGetValue(id, out Sector? row) ? Said.Name(Small(row.NameEn), Small(row.NameEs)) : id;

    /// <summary>A facility.</summary>
    public Said Facility(string id) => _facilities.TryGetValue(id, out Facility? row) ? Said.Name(row.NameEn, row.NameEs) : id;

    /// <summary>What the key of a row names: its facility, or its materials and places.</summary>
    public Said Owner(string key) =>
        _facilities.ContainsKey(key) ? Facility(key) : Said.List(key.Split(',').Where(part => part.Length > 0).Select(part => _materials.ContainsKey(new MaterialId(part)) ? Material(new MaterialId(part)) : Place(part)));

    /// <summary>A chemical element by its mineral, with its symbol; the symbol alone where the catalogue has no name for it.</summary>
    public static Said Element(string symbol) => new Sentence("name.element-" + symbol) is { } name && Catalogue.Of(Language.English).Has(name.Key) ? Say.NameWithSymbol(name, symbol) : symbol;

    /// <summary>A stage.</summary>
    public static Said StageOf(Stage stage) => new Sentence("word." + EnumWords.Of(stage));

    private static string Short(string name) => Bracket().Replace(name, "").Split(',')[0];

    internal static string Small(string text) => Common().IsMatch(text) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    [GeneratedRegex("^(United|Netherlands|Philippines|Democratic Republic|Dominican Republic|Central African)")]
    private static partial Regex WithArticle();

    [GeneratedRegex(@"(?<=\S)\s*\([^()]*\)\s*$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2}")]
    private static partial Regex Common();
}
