using Veta.Data;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Calibration;

/// <summary>Finds, for each row of trade and production of the base year, the flows and outputs of a program that it counts.</summary>
internal static class Observations
{
    /// <summary>All rows of the year that have a quantity, in the order of their tables.</summary>
    public static IReadOnlyList<Observation> Of(NetworkContext context, int year)
    {
        Package package = context.Data.Package;
        ILookup<int, (int Column, int Move)> flows = context.Of(Transport.Flows).All.ToLookup(f => context.Places.Moves[f.Key.Move].Material, f => (f.Index, f.Key.Move));
        ILookup<int, (int Column, int Region, double Factor)> made = Made(context).ToLookup(m => m.Material, m => (m.Column, m.Region, m.Factor));
        return
        [
            .. package.Trade.Where(t => t.Year.Value == year && t.QuantityPerYear is not null).Select(t => Traded(context, t, flows)),
            .. package.Production.Where(p => p.Year.Value == year && p.QuantityPerYear is not null).Select(p => p.Processes.Count > 0 ? Run(context, p) : Produced(context, p, made)),
        ];
    }

    private static IEnumerable<(int Material, int Column, int Region, double Factor)> Made(NetworkContext context)
    {
        NetworkData data = context.Data;
        return context.Of(Processing.Activity).All.SelectMany(a => data.Recipes[data.FacilityProcess[a.Key.Facility]].Where(r => r.Quantity > 0)
            .Select(r => (r.Material, a.Index, data.FacilityRegion[a.Key.Facility], r.Quantity)));
    }

    private static Observation Traded(NetworkContext context, Trade row, ILookup<int, (int Column, int Move)> flows)
    {
        Geography geography = context.Data.Geography;
        int exporter = geography.Index.Of(row.Exporter), importer = geography.Index.Of(row.Importer);
        var terms = new List<(int, double)>();
        foreach ((int column, int move) in flows[context.Data.Materials.Of(row.Material)])
        {
            (int from, int to) = context.Places.EndsOf(move);
            if (Covers(geography, exporter, context.Places[from].Region, importer) && Covers(geography, importer, context.Places[to].Region, exporter)) { terms.Add((column, 1)); }
        }

        return new Observation("trade", row.Material, row.Exporter, row.Importer, row.QuantityPerYear!.Value, terms);
    }

    private static Observation Produced(NetworkContext context, Production row, ILookup<int, (int Column, int Region, double Factor)> made)
    {
        Geography geography = context.Data.Geography;
        int where = geography.Index.Of(row.Region);
        (int, double)[] terms = [.. made[context.Data.Materials.Of(row.Material)].Where(m => Covers(geography, where, m.Region, -1)).Select(m => (m.Column, m.Factor))];
        return new Observation("production", row.Material, row.Region, null, row.QuantityPerYear!.Value, terms);
    }

    /// <summary>What some processes make of their main outputs.</summary>
    private static Observation Run(NetworkContext context, Production row)
    {
        NetworkData data = context.Data;
        int where = data.Geography.Index.Of(row.Region);
        HashSet<int> processes = [.. row.Processes.Select(data.Processes.Of)];
        (int, double)[] terms = [.. context.Of(Processing.Activity).All.Where(a => processes.Contains(data.FacilityProcess[a.Key.Facility]) && Covers(data.Geography, where, data.FacilityRegion[a.Key.Facility], -1)).Select(a => (a.Index, 1.0))];
        return new Observation("production", row.Material, row.Region, null, row.QuantityPerYear!.Value, terms);
    }

    /// <summary>A region covers what lies in it; the world covers all that does not lie on the other side.</summary>
    private static bool Covers(Geography geography, int side, int region, int other) =>
        geography.Regions[side].Kind == RegionKind.World ? other < 0 || !geography.IsInside(region, other) : geography.IsInside(region, side);
}
