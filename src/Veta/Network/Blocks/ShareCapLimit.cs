using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Caps on the share of a material's supply into a region that comes from a group of countries.</summary>
public sealed class ShareCapLimit : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Cap on a group's share of supply",
        Text = "Supply of a material into a region is what arrives from outside it, what is made inside and what is bought inside. The group's part is what arrives from its countries, what plants under its control make inside, and "
            + "purchases that originate there. The part stays within the cap. It sees the last border crossed, not what lies behind it: metal smelted elsewhere from the group's ore passes; cap ore and concentrate as well, or trace origins.",
        Equations = [@"\sum_{o \in G} s_{k,R,o,t} \;\le\; \theta_{k,R,t} \sum_{o} s_{k,R,o,t}"],
        Source = "Regulation (EU) 2024/1252, article 5 (at most 65 % from one third country), as a linear row",
        Tables = ["share_caps", "regions"],
        Rows = [new("share_cap", "cap, material, year", "unit/y", "cost of the cap: USD saved per unit more from the group")],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Transport;

    /// <inheritdoc/>
    public IEnumerable<MaterialId> Follows(NetworkData data) => data.Package.ShareCaps.SelectMany(c => c.Materials);

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        foreach (RowSeries<ShareCap> cap in data.Package.ShareCaps.GroupBy(c => c.Id).Select(g => new RowSeries<ShareCap>($"share_caps[{g.Key}]", g, c => c.Year.Value)))
        {
            foreach (MaterialId material in cap.First.Materials) { CloseOne(context, cap, data.Materials.Of(material)); }
        }
    }

    private static void CloseOne(NetworkContext context, RowSeries<ShareCap> cap, int material)
    {
        NetworkData data = context.Data;
        int region = data.Geography.Index.Of(cap.First.Region);
        int[] periods = [.. Enumerable.Range(0, context.Periods).Where(t => cap.PolicyIn(data.Horizon, t, c => c.MaximumShare, 1) is not null)];
        int[] map = new int[context.Sourcing.Ledger.EntryCount];
        double[] scale = new double[map.Length];
        Array.Fill(map, -1);
        if (!Place(context, cap, material, region, periods, map, scale)) { return; }
        string id = cap.First.Id.Value;
        string name = data.Materials[material].Value;
        Family rows = context.Model.AddRows(
            "share_cap", periods.Length, double.NegativeInfinity, 0, k => $"{id},{name},{data.PeriodNames[periods[k]]}",
            k => new Limit("share_caps", $"{id},{data.PeriodNames[periods[k]]}", "maximum_share", data.Horizon.FirstYear(periods[k]), Part: name)
            {
                Cell = Share(context, cap, periods[k]),
                RoomAt = x => Supplied(context, material, region, periods[k], x),
            });
        for (int e = 0; e < map.Length; e++)
        {
            if (map[e] >= 0) { map[e] = rows[map[e]]; }
        }

        context.Model.AddTerms(context.Sourcing.Ledger, map, scale);
    }

    /// <summary>Fills for each entry the position of its row and its scale; false when nothing supplies the region.</summary>
    private static bool Place(NetworkContext context, RowSeries<ShareCap> cap, int material, int region, int[] periods, int[] map, double[] scale)
    {
        Geography geography = context.Data.Geography;
        bool any = false;
        for (int slot = 0; slot < context.Sourcing.Keys.Count; slot++)
        {
            if (!Counts(context, slot, material, region)) { continue; }
            bool counted = geography.IsInGroup(context.Sourcing.Keys[slot].From, cap.First.Group);
            for (int k = 0; k < periods.Length; k++)
            {
                int entry = (slot * context.Periods) + periods[k];
                double share = Share(context, cap, periods[k]);
                map[entry] = k;
                scale[entry] = (counted ? 1 : 0) - share;
                any = true;
            }
        }

        return any;
    }

    private static double Share(NetworkContext context, RowSeries<ShareCap> cap, int period) => cap.PolicyIn(context.Data.Horizon, period, c => c.MaximumShare, 1)!.Value;

    /// <summary>All supply that the cap is a share of: a higher share gives so much more room.</summary>
    private static double Supplied(NetworkContext context, int material, int region, int period, double[] x)
    {
        double[] supplied = context.Sourcing.Ledger.Evaluate(x);
        return Enumerable.Range(0, context.Sourcing.Keys.Count).Where(slot => Counts(context, slot, material, region)).Sum(slot => supplied[(slot * context.Periods) + period]);
    }

    private static bool Counts(NetworkContext context, int slot, int material, int region)
    {
        (int m, int destination, int from, bool arrival) = context.Sourcing.Keys[slot];
        Geography geography = context.Data.Geography;
        return m == material && geography.IsInside(destination, region) && !(arrival && geography.IsInside(from, region));
    }
}
