using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Which material a code of the Harmonized System stands for, after the codes in <c>materials</c>. Of the listed codes that begin the traded
/// code the longest counts; where several materials list it, the one that lists it first among its codes; where that too leaves several, none.
/// A traded code shorter than the listed ones (a heading over several subheadings) stands for none.
/// </summary>
internal sealed class HarmonizedCodes
{
    private readonly Dictionary<string, List<(string Material, bool First)>> _materials = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _given;
    private readonly int _longest;

    /// <summary>The codes of a package's materials; the user's own names come before them.</summary>
    public HarmonizedCodes(ImportContext context)
    {
        _given = context.Materials;
        foreach (Material material in context.Package.Materials)
        {
            for (int i = 0; i < material.HsCodes.Count; i++)
            {
                string code = Plain(material.HsCodes[i]);
                if (!_materials.TryGetValue(code, out List<(string, bool)>? list)) { _materials[code] = list = []; }
                list.Add((material.Id.Value, i == 0));
                _longest = Math.Max(_longest, code.Length);
            }
        }
    }

    /// <summary>The materials that may be meant: one is the answer, several are too many, none is no answer.</summary>
    /// <param name="code">Digits, with or without points.</param>
    public IReadOnlyList<string> Candidates(string code)
    {
        string digits = Plain(code);
        if (_given.TryGetValue(code, out string? own) || _given.TryGetValue(digits, out own)) { return [own]; }
        for (int length = Math.Min(digits.Length, _longest); length >= 2; length--)
        {
            if (!_materials.TryGetValue(digits[..length], out List<(string Material, bool First)>? found)) { continue; }
            string[] first = [.. found.Where(entry => entry.First).Select(entry => entry.Material)];
            return first.Length == 1 ? first : [.. found.Select(entry => entry.Material)];
        }

        return [];
    }

    private static string Plain(string code) => code.Replace(".", "", StringComparison.Ordinal);
}
