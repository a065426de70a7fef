using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>
/// Forms that a good takes only on its way back to itself, as shredded metal between the shredder and the furnace: made of the good or another such form alone, used for nothing but making the good or another such
/// form, and wanted by nobody. Scrap needs no such finding: its stage says what it is.
/// </summary>
internal sealed class ReturnForms
{
    private readonly NetworkData _data;
    private readonly int[] _main;
    private readonly Dictionary<int, HashSet<int>> _formsOf = [];
    private readonly HashSet<int> _wanted;

    public ReturnForms(NetworkData data)
    {
        _data = data;
        _main = [.. data.Package.Processes.Select(p => data.Materials.Of(p.Material))];
        _wanted = [.. data.Package.Demands.Select(d => data.Materials.Of(d.Material)), .. data.Package.Sales.Select(s => data.Materials.Of(s.Material))];
    }

    /// <summary>Whether a material is only a form that a good takes on its way back to itself.</summary>
    public bool IsFormOf(int form, int good)
    {
        if (!_formsOf.TryGetValue(good, out HashSet<int>? forms)) { _formsOf.Add(good, forms = Find(good)); }
        return forms.Contains(form);
    }

    /// <summary>Starts with all that could be, and takes out what is not until nothing changes.</summary>
    private HashSet<int> Find(int good)
    {
        HashSet<int> forms = [.. Enumerable.Range(0, _data.Materials.Count).Where(m => m != good && !_wanted.Contains(m) && _data.Package.Materials[m].Stage != Stage.Utility)];
        bool Stays(int m)
        {
            bool made = false, used = false;
            for (int p = 0; p < _main.Length; p++)
            {
                bool gives = _data.Recipes[p].Any(r => r.Material == m && r.Quantity > 0), takes = _data.Recipes[p].Any(r => r.Material == m && r.Quantity < 0);
                if (gives && !_data.Recipes[p].Any(r => r.Quantity < 0 && (r.Material == good || forms.Contains(r.Material)))) { return false; }
                if (takes && _main[p] != good && !forms.Contains(_main[p])) { return false; }
                made |= gives;
                used |= takes;
            }

            return made && used;
        }

        while (forms.RemoveWhere(m => !Stays(m)) > 0) { }
        return forms;
    }
}
