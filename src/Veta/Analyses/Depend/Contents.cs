using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary>
/// Tonnes of each reported element in a unit of each material. Materials that name an element hold that one; components and products also hold what their recipes put in
/// (a battery cell its lithium, nickel, cobalt, graphite), losses not deducted.
/// </summary>
internal sealed class Contents
{
    private readonly Dictionary<(string Element, MaterialId Material), double> _content = [];
    private readonly Dictionary<MaterialId, List<string>> _elements = [];

    public Contents(Package package)
    {
        var materials = package.Materials.ToDictionary(m => m.Id);
        foreach (Material material in package.Materials.Where(m => m.Element is not null)) { _content[(material.Element!, material.Id)] = material.ElementMassFraction ?? 1; }
        Elements = [.. package.Materials.Where(m => m.Element is not null && m.Stage is not (Stage.Utility or Stage.Scrap)).Select(m => m.Element!).Distinct().Order(StringComparer.Ordinal)];
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        Process[] makers = [.. package.Processes.Where(p => materials[p.Material].Stage is Stage.Component or Stage.Product)];
        foreach (string element in Elements) { Spread(element, makers, recipes, materials); }
        foreach ((string element, MaterialId material) in _content.Where(c => c.Value > 0).Select(c => c.Key))
        {
            if (!_elements.TryGetValue(material, out List<string>? list)) { _elements.Add(material, list = []); }
            list.Add(element);
        }

        foreach (List<string> list in _elements.Values) { list.Sort(StringComparer.Ordinal); }
    }

    /// <summary>Elements that materials other than scrap and utilities name, sorted.</summary>
    public IReadOnlyList<string> Elements { get; }

    /// <summary>Tonnes of an element in a unit of a material; 0 when it holds none.</summary>
    public double Of(string element, MaterialId material) => _content.GetValueOrDefault((element, material));

    /// <summary>Elements that a material holds, sorted.</summary>
    public IReadOnlyList<string> In(MaterialId material) => _elements.TryGetValue(material, out List<string>? list) ? list : [];

    /// <summary>Sweeps over processes until products of products have their content; the mean over the ways of making a material.</summary>
    private void Spread(string element, Process[] makers, ILookup<ProcessId, Recipe> recipes, Dictionary<MaterialId, Material> materials)
    {
        for (int sweep = 0; sweep < 8; sweep++)
        {
            bool changed = false;
            foreach (IGrouping<MaterialId, Process> ways in makers.GroupBy(p => p.Material))
            {
                if (materials[ways.Key].Element == element) { continue; }
                double sum = 0;
                int count = 0;
                foreach (Process way in ways)
                {
                    double main = recipes[way.Id].Where(r => r.Material == way.Material).Sum(r => r.QuantityPerUnit);
                    if (main <= 0) { continue; }
                    sum += recipes[way.Id].Where(r => r.QuantityPerUnit < 0 && materials[r.Material].Stage != Stage.Utility).Sum(r => -r.QuantityPerUnit * Of(element, r.Material)) / main;
                    count++;
                }

                double mean = count == 0 ? 0 : sum / count;
                if (Math.Abs(mean - Of(element, ways.Key)) <= 1e-12 * Math.Max(1, mean)) { continue; }
                _content[(element, ways.Key)] = mean;
                changed = true;
            }

            if (!changed) { return; }
        }
    }
}
