using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>Use above a cap that may be exceeded at a price.</summary>
internal static class ShareExcess
{
    /// <summary>Columns of what exceeds a cap.</summary>
    public static FamilyOf<ExcessKey> Excess { get; } = new("share_excess");

    /// <summary>Adds a column for each region, material and period of such a cap, paid by the region's country.</summary>
    public static void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        var keys = new List<(RegionId Region, MaterialId Material, RowSeries<ShareCap> Cap)>();
        var firsts = new List<int>();
        var periods = new List<int>();
        foreach (RowSeries<ShareCap> cap in data.Package.ShareCaps.GroupBy(c => c.Id).Select(g => new RowSeries<ShareCap>($"share_caps[{g.Key}]", g, c => c.Year.Value)))
        {
            foreach ((RegionId region, MaterialId material) in cap.First.Region.SelectMany(r => cap.First.Materials.Select(m => (r, m))))
            {
                int[] priced = [.. ShareCapRows.PeriodsOf(context, cap).Where(t => PriceAt(context, cap, t) is not null)];
                firsts.AddRange(priced.Select(_ => keys.Count));
                periods.AddRange(priced);
                keys.Add((region, material, cap));
            }
        }

        Family excess = context.AddColumns(
            Excess, firsts, periods, k => $"{ShareCapRows.NameOf(keys[k].Cap.First, keys[k].Region.Value)},{keys[k].Material}",
            figures: k => [new Figure("share_caps", keys[k].Cap.First.Id + ",*", "exceedance_usd_per_unit")],
            key: (k, t) => new ExcessKey(keys[k].Cap.First.Id, keys[k].Region, keys[k].Material, t));
        for (int k = 0; k < firsts.Count; k++)
        {
            (RegionId region, _, RowSeries<ShareCap> cap) = keys[firsts[k]];
            int account = context.Cost.Account(data.Geography.CountryId(data.Geography.Index.Of(region)), CostCategory.Exceedance);
            context.Cost.Ledger.Add(account + periods[k], excess[k], PriceAt(context, cap, periods[k])!.Value);
        }
    }

    /// <summary>Takes what exceeds a cap off its rows.</summary>
    /// <param name="context">The run.</param>
    /// <param name="cap">The cap.</param>
    /// <param name="region">Its region.</param>
    /// <param name="material">Its material.</param>
    /// <param name="rows">Row of each period; −1 for none.</param>
    public static void TakeOff(NetworkContext context, ShareCapId cap, RegionId region, MaterialId material, int[] rows)
    {
        var excess = new Ledger("share-excess");
        excess.AddEntries(rows.Length);
        foreach ((int column, int period) in ColumnsOf(context, cap, region, material)) { excess.Add(period, column, -1); }
        if (excess.TermCount > 0) { context.Model.AddTerms(excess, rows); }
    }

    /// <summary>Columns of one material of a cap in one region, with their periods.</summary>
    public static IEnumerable<(int Column, int Period)> ColumnsOf(NetworkContext context, ShareCapId cap, RegionId region, MaterialId material) =>
        context.Of(Excess).All.Where(m => m.Key.Cap == cap && m.Key.Region == region && m.Key.Material == material).Select(m => (m.Index, m.Key.Period));

    private static double? PriceAt(NetworkContext context, RowSeries<ShareCap> cap, int period) => cap.AsPolicy(context.Data.Horizon.FirstYear(period) + context.Data.Horizon.Years(period) - 1, c => c.ExceedanceUsdPerUnit);
}
