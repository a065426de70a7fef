using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>Materials and regions of numeric trade statistics, and an account of what has no place in the package: whole files speak of 5,000 goods and 230 countries, so each kind is one warning.</summary>
internal sealed class TradeNames(ImportFile file, ImportContext context)
{
    private readonly HarmonizedCodes _codes = new(context);
    private readonly Dictionary<string, MaterialId?> _materials = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (IReadOnlyList<string> Candidates, int Rows, int Line)> _unclear = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, int> _countries = [];
    private readonly SortedSet<string> _unlisted = new(StringComparer.Ordinal);
    private readonly HashSet<MaterialId> _contained = [.. context.Package.Materials.Where(material => material.ElementMassFraction == 1).Select(material => material.Id)];
    private int _unlistedRows;

    /// <summary>The material of a code of the Harmonized System; null (and counted) when none or several list it.</summary>
    public MaterialId? Material(string code, int line)
    {
        if (!_materials.TryGetValue(code, out MaterialId? material))
        {
            IReadOnlyList<string> candidates = _codes.Candidates(code);
            if (candidates.Count > 1) { _unclear[code] = (candidates, 0, line); }
            _materials[code] = material = candidates.Count == 1 ? new MaterialId(candidates[0]) : null;
        }

        if (material is not null) { return material; }
        if (_unclear.TryGetValue(code, out (IReadOnlyList<string> Candidates, int Rows, int Line) entry))
        {
            _unclear[code] = entry with { Rows = entry.Rows + 1 };
        }
        else
        {
            _unlisted.Add(code);
            _unlistedRows++;
        }

        return null;
    }

    /// <summary>The region of a numeric code; null (and counted) when it is not listed or the package lacks it.</summary>
    public RegionId? Region(int code)
    {
        if (TradeCountryCodes.Region(code) is { } id && context.HasRegion(id)) { return new RegionId(id); }
        _countries[code] = _countries.GetValueOrDefault(code) + 1;
        return null;
    }

    /// <summary>
    /// True when a gross weight of a code is a quantity of the material. A material that is counted in contained metal takes the weight of
    /// metals only (chapters 71 and 74 to 81 of the Harmonized System), not that of ores, chemicals and ferro-alloys.
    /// </summary>
    public bool CountsGross(MaterialId material, string code) =>
        !_contained.Contains(material) || code[..2] is "71" or "74" or "75" or "76" or "78" or "79" or "80" or "81";

    /// <summary>What was left out.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach ((string code, (IReadOnlyList<string> candidates, int rows, int line)) in _unclear)
        {
            yield return Warning("unclear-code", code, Say.ImportUnclearCode(code, Said.Words(candidates), Say.ImportRowsLeft(rows)), Say.ImportGiveOneOfThese(code)) with { Line = line };
        }

        if (_unlistedRows > 0)
        {
            yield return Warning("unlisted-code", null, Say.ImportUnlistedCode(_unlistedRows, Say.ImportCodes(_unlisted.Count), Some(_unlisted)), Say.ImportAddCode);
        }

        if (_countries.Count > 0)
        {
            yield return Warning("absent-id", null, Say.ImportAbsentCountries(_countries.Values.Sum(), Say.ImportCodes(_countries.Count), Some(_countries.Keys.Select(code => code.ToString(CultureInfo.InvariantCulture)))), Say.ImportAddCountryCode);
        }
    }

    /// <summary>What a file says twice.</summary>
    public IEnumerable<Finding> Doubled(params TradeFlows[] flows)
    {
        int repeated = flows.Sum(f => f.Repeated);
        if (repeated > 0)
        {
            yield return Warning("rows-repeated", null, Say.ImportRepeated(repeated), Say.ImportNothingToDo);
        }

        (int Earlier, int Later)[] contradictions = [.. flows.SelectMany(f => f.Contradictions)];
        if (contradictions.Length > 0)
        {
            (int earlier, int later) = contradictions[0];
            yield return Warning("rows-contradict", null, Say.ImportContradict(contradictions.Length, Said.Exact(earlier), Said.Exact(later)), Say.ImportInOnePiece) with { Line = later };
        }
    }

    /// <summary>A warning about the file.</summary>
    public Finding Warning(string check, string? value, Sentence problem, Sentence advice) =>
        new() { Severity = Severity.Warning, Check = check, File = file.Name, Value = value, Problem = problem, Advice = advice };

    private static Said Some(IEnumerable<string> codes)
    {
        string[] first = [.. codes.Take(13)];
        return first.Length > 12 ? Say.ImportAndOthers(Said.Words(first.Take(12))) : Said.Words(first);
    }
}
