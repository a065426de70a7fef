using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Depend.Tracing;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Links of a Sankey diagram from the balanced flows of the year: what moves between countries, and what each country turns into what.</summary>
internal static class LinkReader
{
    /// <summary>Links below this share of all that leaves as the same material are left out.</summary>
    private const double LeastShare = 0.002;

    /// <summary>All links of the wanted materials, by element, then largest first.</summary>
    public static IReadOnlyList<LinkRow> Of(NetworkFlows flows, Func<MaterialId, bool> wanted)
    {
        NetworkData data = flows.Data;
        var materials = data.Package.Materials.ToDictionary(m => m.Id);
        var rows = new List<LinkRow>();
        foreach (var moved in Trade(flows).Where(f => wanted(f.Key.Material)).GroupBy(f => f.Key.Material))
        {
            double total = moved.Sum(m => m.Value.Quantity);
            rows.AddRange(moved.Where(m => m.Value.Quantity > 0 && m.Value.Quantity >= LeastShare * total).Select(m => Link("trade", m.Key.From, m.Key.Material, m.Key.To, m.Key.Material, m.Value.Quantity, m.Value.Basis)));
        }

        var processed = new Dictionary<(int Country, MaterialId In, MaterialId Out), (double Quantity, FlowBasis Basis)>();
        Dictionary<int, FlowBasis> bases = flows.Flows.Where(f => f.Source == FlowSource.Plant).GroupBy(f => f.From).ToDictionary(g => g.Key, g => g.First().Basis);
        for (int k = 0; k < flows.Running.Count; k++)
        {
            (int facility, double activity) = flows.Running[k];
            MaterialId main = data.Package.Processes[data.FacilityProcess[facility]].Material;
            foreach (Recipe input in flows.RecipesOf(k).Where(r => r.QuantityPerUnit < 0 && materials[r.Material].Stage != Stage.Utility))
            {
                Add(processed, (flows.CountryOfPlant(k), input.Material, main), -input.QuantityPerUnit * activity, bases.GetValueOrDefault(k));
            }
        }

        foreach (var used in processed.Where(p => wanted(p.Key.In) && wanted(p.Key.Out)).GroupBy(p => (p.Key.In, p.Key.Out)))
        {
            double total = used.Sum(p => p.Value.Quantity);
            rows.AddRange(used.Where(p => p.Value.Quantity >= LeastShare * total && p.Value.Quantity > 0).Select(p => Link("processing", p.Key.Country, p.Key.In, p.Key.Country, p.Key.Out, p.Value.Quantity, p.Value.Basis)));
        }

        return [.. rows.OrderBy(r => r.Element, StringComparer.Ordinal).ThenBy(r => r.Kind, StringComparer.Ordinal).ThenByDescending(r => r.QuantityUnitsPerYear).ThenBy(r => r.SourceCountry, StringComparer.Ordinal)];

        LinkRow Link(string kind, int from, MaterialId source, int to, MaterialId target, double quantity, FlowBasis basis) => new()
        {
            Kind = kind,
            Element = materials[source].Element ?? "",
            SourceCountry = data.Geography.CountryId(from),
            SourceMaterial = source,
            TargetCountry = data.Geography.CountryId(to),
            TargetMaterial = target,
            QuantityUnitsPerYear = quantity,
            Basis = EnumWords.KebabCase(basis.ToString()),
        };
    }

    /// <summary>What moves between countries; a sum of flows with different bases is balanced.</summary>
    private static Dictionary<(MaterialId Material, int From, int To), (double Quantity, FlowBasis Basis)> Trade(NetworkFlows flows)
    {
        var moved = new Dictionary<(MaterialId, int, int), (double, FlowBasis)>();
        foreach (NetworkFlow flow in flows.Flows)
        {
            int from = flows.CountryFrom(flow), to = flows.CountryOfPlace(flow.To);
            if (from != to) { Add(moved, (flows.Places[flow.To].Material, from, to), flow.Quantity, flow.Basis); }
        }

        return moved;
    }

    private static void Add<TKey>(Dictionary<TKey, (double Quantity, FlowBasis Basis)> sums, TKey key, double quantity, FlowBasis basis)
        where TKey : notnull
    {
        (double before, FlowBasis known) = sums.GetValueOrDefault(key, (0, basis));
        sums[key] = (before + quantity, known == basis ? basis : FlowBasis.Balanced);
    }
}
