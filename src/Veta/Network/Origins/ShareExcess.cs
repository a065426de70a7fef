using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>Use above a cap that may be exceeded at a price.</summary>
internal static class ShareExcess
{
    /// <summary>Columns of what exceeds a cap.</summary>
    public static FamilyKind<ExcessKey> Kind { get; } = new("share_excess");

    /// <summary>Adds a column for each region, material and period of such a cap, paid by the region's country.</summary>
    public static void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        var keys = new List<(ExcessKey Key, RowSeries<ShareCap> Cap)>();
        var firsts = new List<int>();
        var periods = new List<int>();
        foreach (RowSeries<ShareCap> cap in data.Package.ShareCaps.GroupBy(c => c.Id).Select(g => new RowSeries<ShareCap>($"share_caps[{g.Key}]", g, c => c.Year.Value)))
        {
            foreach ((RegionId region, MaterialId material) in cap.First.Region.SelectMany(r => cap.First.Materials.Select(m => (r, m))))
            {
                int[] priced = [.. ShareCapRows.PeriodsOf(context, cap).Where(t => PriceAt(context, cap, t) is not null)];
                firsts.AddRange(priced.Select(_ => keys.Count));
                periods.AddRange(priced);
                keys.Add((new ExcessKey(cap.First.Id, region, material), cap));
            }
        }

        Family excess = context.AddColumns(
            Kind.Name, firsts, periods, k => $"{ShareCapRows.NameOf(keys[k].Cap.First, keys[k].Key.Region.Value)},{keys[k].Key.Material}",
            figures: k => [new Figure("share_caps", keys[k].Key.Cap + ",*", "exceedance_usd_per_unit")]);
        context.Keyed.Add(Kind, excess, [.. firsts.Select(k => keys[k].Key)], [.. periods]);
        for (int k = 0; k < firsts.Count; k++)
        {
            (ExcessKey key, RowSeries<ShareCap> cap) = keys[firsts[k]];
            int account = context.Cost.Account(data.Geography.CountryId(data.Geography.Index.Of(key.Region)), CostCategory.Exceedance);
            context.Cost.Ledger.Add(account + periods[k], excess[k], PriceAt(context, cap, periods[k])!.Value);
        }
    }

    /// <summary>Takes what exceeds a cap off its rows.</summary>
    /// <param name="context">The run.</param>
    /// <param name="key">Cap, region and material.</param>
    /// <param name="rows">Row of each period; −1 for none.</param>
    public static void TakeOff(NetworkContext context, ExcessKey key, int[] rows)
    {
        KeyedFamily<ExcessKey> columns = context.Keyed.Of(Kind);
        var excess = new Ledger("share-excess");
        excess.AddEntries(rows.Length);
        for (int k = 0; k < columns.Keys.Count; k++)
        {
            if (columns.Keys[k] == key) { excess.Add(columns.Periods[k], columns.Family![k], -1); }
        }

        if (excess.TermCount > 0) { context.Model.AddTerms(excess, rows); }
    }

    private static double? PriceAt(NetworkContext context, RowSeries<ShareCap> cap, int period) => cap.AsPolicy(context.Data.Horizon.FirstYear(period), c => c.ExceedanceUsdPerUnit);
}
