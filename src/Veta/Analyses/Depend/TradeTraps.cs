using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Finds what misleads in trade statistics of a year: transit countries, gross weight taken for content, totals beside their parts, withheld figures, unnamed partners.</summary>
internal static class TradeTraps
{
    /// <summary>A unit value this many times above or below the price is not the same form.</summary>
    private const double FarFromPrice = 2.5;

    /// <summary>Findings of the year, by material.</summary>
    public static IReadOnlyList<TradeFlagRow> Of(Package package, Geography geography, ModelledTrade? modelled, Func<Material, double> price, int year)
    {
        var materials = package.Materials.ToDictionary(m => m.Id);
        var flags = new List<TradeFlagRow>();
        Trade[] rows = [.. package.Trade.Where(t => t.Year.Value == year)];
        foreach (Trade row in rows)
        {
            if (row.QuantityPerYear is not { } quantity)
            {
                flags.Add(Flag("withheld", row, null, null, Say.TrapWithheld));
                continue;
            }

            if (row.ValueUsdPerYear is { } value && quantity > 0 && price(materials[row.Material]) is > 0 and double quoted)
            {
                double ratio = value / quantity / quoted;
                if (ratio > FarFromPrice || ratio < 1 / FarFromPrice) { flags.Add(Flag("unit-value", row, quantity, ratio, Say.TrapUnitValue)); }
            }

            if (quantity > 0 && IsEntrepot(row)) { flags.Add(Flag("entrepot", row, quantity, null, Say.TrapEntrepot)); }
        }

        foreach (var flow in rows.Where(r => r.QuantityPerYear is not null).GroupBy(r => (r.Importer, r.Material))) { AddTotals([.. flow]); }
        return [.. flags.OrderBy(f => f.Material.Value, StringComparer.Ordinal).ThenBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Exporter.Value, StringComparer.Ordinal)];

        bool IsUnnamed(RegionId region) => geography.StandsForOthers(geography.Index.Of(region));

        bool IsEntrepot(Trade row)
        {
            int exporter = geography.Index.Of(row.Exporter);
            return geography.Regions[exporter].Kind == RegionKind.Country && !IsUnnamed(row.Exporter)
                && !package.Production.Any(p => p.Material == row.Material && p.Region == row.Exporter && p.QuantityPerYear is not 0)
                && (modelled is null || modelled.Production(row.Material, c => c == exporter) <= 0);
        }

        // A total stands beside its parts: it is not added to them. What it holds beyond them has no named partner; parts above the total are a difference of mirrors.
        void AddTotals(Trade[] flow)
        {
            Trade? total = flow.FirstOrDefault(r => geography.Regions[geography.Index.Of(r.Exporter)].Kind == RegionKind.World);
            double named = flow.Where(r => r != total && !IsUnnamed(r.Exporter)).Sum(r => r.QuantityPerYear!.Value), unnamed = flow.Where(r => r != total && IsUnnamed(r.Exporter)).Sum(r => r.QuantityPerYear!.Value);
            double all = total?.QuantityPerYear ?? (named + unnamed);
            if (all <= 0) { return; }
            if (total is not null && named + unnamed > 0 && Math.Abs(all - named - unnamed) > 0.02 * all)
            {
                flags.Add(Flag("mirror", total, all, (named + unnamed - all) / ((named + unnamed + all) / 2), Say.TrapMirror));
            }

            double share = total is null ? unnamed / all : Math.Max(0, (all - named) / all);
            if (share > 0.3 && named + unnamed > 0) { flags.Add(Flag("unnamed-partners", total ?? flow.First(r => IsUnnamed(r.Exporter)), all, share, Say.TrapUnnamed)); }
        }

        TradeFlagRow Flag(string kind, Trade row, double? quantity, double? figure, Sentence treatment) => new()
        {
            Kind = kind,
            Exporter = row.Exporter,
            Importer = row.Importer,
            Material = row.Material,
            Year = year,
            QuantityUnitsPerYear = quantity,
            Figure = figure,
            Treatment = treatment,
        };
    }
}
