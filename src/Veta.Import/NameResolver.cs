using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>Turns the publisher's names into the package's ids, and keeps account of every name that has none.</summary>
/// <param name="file">Named in findings.</param>
/// <param name="context">The package and the user's own names.</param>
/// <param name="materials">The importer's table: the publisher's spelling → id of a material.</param>
internal sealed class NameResolver(ImportFile file, ImportContext context, IReadOnlyDictionary<string, string> materials)
{
    private readonly Dictionary<(string Kind, string Name, string Id), (int Rows, int FirstLine)> _missing = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The material of a name; null (and counted) when the tables or the package lack it.</summary>
    /// <param name="name">The publisher's spelling.</param>
    /// <param name="line">Where it stands.</param>
    /// <param name="country">
    /// The publisher's spelling of the country, for figures that hold another material in every country: <c>name [country]</c> comes before
    /// <c>name</c>. Null when the country makes no difference.
    /// </param>
    public MaterialId? Material(string name, int line, string? country = null)
    {
        string placed = country is null ? name : $"{name} [{country}]";
        foreach (string spelling in (string[])[placed, name])
        {
            if (context.Materials.TryGetValue(spelling, out string? own))
            {
                _used.Add(spelling);
                return new MaterialId(own);
            }
        }

        string? id = materials.GetValueOrDefault(placed) ?? materials.GetValueOrDefault(name);
        if (id is not null && context.HasMaterial(id)) { return new MaterialId(id); }
        bool byCountry = country is not null && materials.Keys.Any(key => key.StartsWith(name + " [", StringComparison.Ordinal));
        Count("material", byCountry ? placed : name, id ?? "", line);
        return null;
    }

    /// <summary>The region of a country's name; null (and counted) when the table or the package lacks it.</summary>
    public RegionId? Region(string name, int line) => Region(name, CountryNames.Named(name), line);

    /// <summary>The region of an id found by code; null (and counted) when there is none or the package lacks it.</summary>
    public RegionId? Region(string name, string? id, int line)
    {
        if (id is not null && context.HasRegion(id)) { return new RegionId(id); }
        Count("region", name, id ?? "", line);
        return null;
    }

    /// <summary>One warning for each name without a place, in the order of the file, and for each name of the user that the file lacks.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (((string kind, string name, string id), (int rows, int line)) in _missing.OrderBy(pair => pair.Value.FirstLine).ThenBy(pair => pair.Key.Kind, StringComparer.Ordinal))
        {
            bool material = kind == "material";
            yield return new Finding
            {
                Severity = Severity.Warning,
                Check = id.Length == 0 ? "unmapped-name" : "absent-id",
                File = file.Name,
                Line = line,
                Value = name,
                Problem = id.Length == 0
                    ? material ? Say.ImportUnknownMaterial(name, Say.ImportRowsLeft(rows)) : Say.ImportUnknownRegion(name, Say.ImportRowsLeft(rows))
                    : material ? Say.ImportAbsentMaterial(id, name, Say.ImportRowsLeft(rows)) : Say.ImportAbsentRegion(id, name, Say.ImportRowsLeft(rows)),
                Advice = material ? Say.ImportGiveName(name) : Say.ImportAddRegion,
            };
        }

        foreach (string name in context.Materials.Keys.Where(name => !_used.Contains(name)).Order(StringComparer.Ordinal))
        {
            yield return new Finding { Severity = Severity.Warning, Check = "unused-name", File = file.Name, Value = name, Problem = Say.ImportNameUnused(name), Advice = Say.ImportSpellName };
        }
    }

    private void Count(string kind, string name, string id, int line)
    {
        (int rows, int first) = _missing.GetValueOrDefault((kind, name, id), (0, line));
        _missing[(kind, name, id)] = (rows + 1, first);
    }
}
