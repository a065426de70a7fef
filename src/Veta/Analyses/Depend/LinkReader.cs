using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Links of a Sankey diagram from the modelled year: what moves between countries, and what each country turns into what.</summary>
internal static class LinkReader
{
    /// <summary>Links below this share of all that leaves as the same material are left out.</summary>
    private const double LeastShare = 0.002;

    /// <summary>All links of the wanted materials, by element, then largest first.</summary>
    public static IReadOnlyList<LinkRow> Of(PlanResult plan, ModelledTrade trade, Func<MaterialId, bool> wanted)
    {
        NetworkData data = plan.Model.Context.Data;
        var materials = data.Package.Materials.ToDictionary(m => m.Id);
        var rows = new List<LinkRow>();
        foreach (IGrouping<MaterialId, (MaterialId Material, int From, int To, double Quantity)> moved in trade.Flows.Where(f => wanted(f.Material)).GroupBy(f => f.Material))
        {
            double total = moved.Sum(m => m.Quantity);
            rows.AddRange(moved.Where(m => m.Quantity >= LeastShare * total).Select(m => Link("trade", m.From, m.Material, m.To, m.Material, m.Quantity)));
        }

        ILookup<ProcessId, Recipe> recipes = data.Package.Recipes.ToLookup(r => r.Process);
        var processed = new Dictionary<(int Country, MaterialId In, MaterialId Out), double>();
        foreach (ActivityRow row in plan.Activity)
        {
            Facility facility = data.Package.Facilities[data.Facilities.Of(row.Facility)];
            int country = data.Geography.CountryOf(data.Geography.Index.Of(facility.Region));
            MaterialId main = data.Package.Processes[data.Processes.Of(facility.Process)].Material;
            foreach (Recipe input in recipes[facility.Process].Where(r => r.QuantityPerUnit < 0 && materials[r.Material].Stage != Stage.Utility))
            {
                (int, MaterialId, MaterialId) key = (country, input.Material, main);
                processed[key] = processed.GetValueOrDefault(key) - (input.QuantityPerUnit * row.ActivityPerYear);
            }
        }

        foreach (var used in processed.Where(p => wanted(p.Key.In) && wanted(p.Key.Out)).GroupBy(p => (p.Key.In, p.Key.Out)))
        {
            double total = used.Sum(p => p.Value);
            rows.AddRange(used.Where(p => p.Value >= LeastShare * total && p.Value > 0).Select(p => Link("processing", p.Key.Country, p.Key.In, p.Key.Country, p.Key.Out, p.Value)));
        }

        return [.. rows.OrderBy(r => r.Element, StringComparer.Ordinal).ThenBy(r => r.Kind, StringComparer.Ordinal).ThenByDescending(r => r.QuantityUnitsPerYear).ThenBy(r => r.SourceCountry, StringComparer.Ordinal)];

        LinkRow Link(string kind, int from, MaterialId source, int to, MaterialId target, double quantity) => new()
        {
            Kind = kind,
            Element = materials[source].Element ?? "",
            SourceCountry = data.Geography.CountryId(from),
            SourceMaterial = source,
            TargetCountry = data.Geography.CountryId(to),
            TargetMaterial = target,
            QuantityUnitsPerYear = quantity,
            Basis = "modelled",
        };
    }
}
