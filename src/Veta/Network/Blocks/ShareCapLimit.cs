using Veta.Data;
using Veta.Lp;
using Veta.Network.Origins;

namespace Veta.Network.Blocks;

/// <summary>Caps on the share of a material's supply into a region that comes from a group of countries.</summary>
internal sealed class ShareCapLimit : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Cap on a group's share of use",
        Text = "What demands and plants of a region take in of a material, of the group, is no more than its share of all that they take in. Goods keep their class on lanes, in stocks and through plants that give the same material back (remelting, repacking); only a "
            + "process that makes a material of others makes it anew: by maker it has the class of where the plant stands, by owner of who controls it. Scrap has the class of the good it fell from; what is bought has its seller's, so that scrap collected after use counts as made where it was collected. By mined and refined the class goes "
            + "through recipes with the element; by touched a unit counts if its own plant or any input with a named stage behind it does. The part of no class is what is left of each flow. Classes are booked by mass balance: who gets which part of a mixed stock is free. What the least level of a stock holds back keeps its class, so that a stock that never moves gives no clean goods out for others. Plants that only give a material back do not use it, so that shuttling, "
            + "remelting and stocking change nothing. By border, the older form, supply is what arrives in a region, is made and is bought there, and the group's part is what arrives from its countries, what plants under its control make inside, and what originates there: goods of the group that go through a third country pass, and goods "
            + "shuttled out and in again enlarge the supply. Where a cap has a price of exceedance, what is above it is allowed and paid for.",
        Equations =
        [
            @"\sum_{c \in G} u_{c,k,R,t} \;\le\; \theta_{k,R,t}\, u_{k,R,t} \qquad \text{(border: } \sum_{o \in G} s_{k,R,o,t} \le \theta_{k,R,t} \sum_{o} s_{k,R,o,t}\text{)}",
            @"\text{balance}_{c,k,r,t} = 0 \;(\ge 0 \text{ where disposal is free}) \qquad \sum_c x_{c} \le x \;\text{ for every flow, intake, use, outlet and stock}",
            @"\text{made}_{c,k,f,t} = a_{k}\Big(\omega_k [f \in c]\, z_{f,t} + \sum_i \frac{\omega_{k,i}}{a_i} v_{c,i,f,t}\Big) \qquad \text{touched: } \text{made}_{c,k,f,t} \ge \frac{a_k}{a_i} v_{c,i,f,t} \;\forall i",
            @"\text{held back: } 0 \le S_{c,t} - H_{c,t} \le S_t - \underline S \qquad 0 \le H_{c,t} - (1-\delta) H_{c,t-1} \le \delta \underline S \qquad H_{c,-1} = \min(S^0, \underline S)\,[r \in c]",
            @"\text{with a price } \pi \text{ of exceedance: } \dots \le \theta_{k,R,t}\, u_{k,R,t} + e_{k,R,t} \qquad \text{cost}_t \mathrel{+}= \pi\, e_{k,R,t}",
        ],
        Source = "Regulation (EU) 2024/1252, article 5 (at most 65 % from one third country), as a linear row; mass balance as chain of custody: ISO 22095:2020",
        Tables = ["share_caps", "regions"],
        Columns =
        [
            new("class_flow", "class, lane, material, year", "unit/y", "part of a flow that is of a class"),
            new("class_intake", "class, facility, material, year", "unit/y", "part of what a plant takes in that is of a class"),
            new("class_output", "class, facility, material, year", "unit/y", "part of what a plant makes that is of a class"),
            new("class_use", "class, region, material, year", "unit/y", "part of what demands and other plants take in that is of a class"),
            new("class_outlet", "class, region, material, year", "unit/y", "part of what is sold or got rid of that is of a class"),
            new("class_stock", "class, stock, material, year", "unit", "part of a stock that is of a class"),
            new("class_held", "class, stock, material, year", "unit", "what a least level of a stock holds back of a class"),
            new("share_excess", "cap, material, year", "unit/y", "use, or for border supply, above the cap's share, where that has a price"),
        ],
        Rows =
        [
            new("share_cap", "cap, material, year", "unit/y", "cost of the cap: USD saved per unit more from the group"),
            new("class_balance", "class, region, material, year", "unit/y", "how much less a unit of the class is worth there, USD per unit"),
            new("class_rest", "basis, region, material, year", "unit/y", "worth of surplus that is of no class, USD per unit"),
            new("class_room", "basis, kind, where, material, year", "unit/y", "worth of more room for goods of a class, USD per unit"),
            new("class_held", "class, stock, year", "unit", "worth of a unit of the class that is held back, USD per unit"),
            new("class_above", "class, stock, year", "unit", "worth of more room for the class above the least level, USD per unit"),
            new("class_within", "class, stock, year", "unit", "worth of a unit of the class below the least level, USD per unit"),
            new("class_touch", "class, facility, material, input, year", "unit/y", "cost of an input that was touched, USD per unit"),
        ],
        Posts = ["cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Origins;

    /// <inheritdoc/>
    public IEnumerable<MaterialId> Follows(NetworkData data) => data.Package.ShareCaps.SelectMany(c => c.Materials)
        .Concat(OriginSchemes.Of(data).Concat(OriginSchemes.Of(data, data.Measured)).SelectMany(s => s.Materials).Select(m => data.Materials[m]));

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        if (context.Data.Package.ShareCaps.Count == 0) { return; }
        OriginColumns.Post(context);
        ShareExcess.Post(context);
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        OriginRows.Close(context);
        NetworkData data = context.Data;
        foreach (RowSeries<ShareCap> cap in data.Package.ShareCaps.Where(c => c.Basis == ShareBasis.Border).GroupBy(c => c.Id).Select(g => new RowSeries<ShareCap>($"share_caps[{g.Key}]", g, c => c.Year.Value)))
        {
            foreach (RegionId region in cap.First.Region)
            {
                foreach (MaterialId material in cap.First.Materials) { CloseOne(context, cap, data.Materials.Of(material), data.Geography.Index.Of(region)); }
            }
        }
    }

    private static void CloseOne(NetworkContext context, RowSeries<ShareCap> cap, int material, int region)
    {
        NetworkData data = context.Data;
        int[] periods = ShareCapRows.PeriodsOf(context, cap);
        int[] map = new int[context.Sourcing.Ledger.EntryCount];
        double[] scale = new double[map.Length];
        Array.Fill(map, -1);
        if (!Place(context, cap, material, region, periods, map, scale)) { return; }
        string id = cap.First.Id.Value;
        string name = data.Materials[material].Value, where = data.Geography.Index[region].Value;
        Family rows = context.Model.AddRows(
            "share_cap", periods.Length, double.NegativeInfinity, 0, k => $"{ShareCapRows.NameOf(cap.First, where)},{name},{data.PeriodNames[periods[k]]}",
            k => new Limit("share_caps", $"{id},{data.PeriodNames[periods[k]]}", "maximum_share", data.Horizon.FirstYear(periods[k]), Compares: true)
            {
                Region = data.Geography.Index[region],
                Material = data.Materials[material],
                Cell = ShareCapRows.ShareAt(context, cap, periods[k]),
                RoomAt = x => Supplied(context, material, region, periods[k], x),
            });
        for (int e = 0; e < map.Length; e++)
        {
            if (map[e] >= 0) { map[e] = rows[map[e]]; }
        }

        int[] rowOf = [.. Enumerable.Repeat(-1, context.Periods)];
        for (int k = 0; k < periods.Length; k++) { rowOf[periods[k]] = rows[k]; }
        ShareExcess.TakeOff(context, cap.First.Id, data.Geography.Index[region], data.Materials[material], rowOf);

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
                double share = ShareCapRows.ShareAt(context, cap, periods[k])!.Value;
                map[entry] = k;
                scale[entry] = (counted ? 1 : 0) - share;
                any = true;
            }
        }

        return any;
    }

    /// <summary>All supply that the cap is a share of: a higher share gives so much more room.</summary>
    private static double Supplied(NetworkContext context, int material, int region, int period, double[] x)
    {
        double[] supplied = context.Sourcing.Ledger.Evaluate(x);
        return Enumerable.Range(0, context.Sourcing.Keys.Count).Where(slot => Counts(context, slot, material, region)).Sum(slot => supplied[(slot * context.Periods) + period]);
    }

    private static bool Counts(NetworkContext context, int slot, int material, int region)
    {
        (int m, int destination, int from, SourcingKind kind) = context.Sourcing.Keys[slot];
        Geography geography = context.Data.Geography;
        bool supplies = kind is SourcingKind.Made or SourcingKind.Bought || (kind == SourcingKind.Arrived && !geography.IsInside(from, region));
        return m == material && supplies && geography.IsInside(destination, region);
    }
}
