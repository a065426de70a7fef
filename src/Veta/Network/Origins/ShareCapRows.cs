using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>Writes the row of a cap on use: the part that counts is no more than its share of all use.</summary>
internal static class ShareCapRows
{
    /// <summary>A cap by name: with its region where it binds several, each on its own.</summary>
    public static string NameOf(ShareCap cap, string region) => cap.Region.Count > 1 ? cap.Id + "." + region : cap.Id.Value;

    /// <summary>Periods in which a cap is in force.</summary>
    public static int[] PeriodsOf(NetworkContext context, RowSeries<ShareCap> cap) => [.. Enumerable.Range(0, context.Periods).Where(t => ShareAt(context, cap, t) is not null)];

    /// <summary>Largest share in a period, the mean over its years, 1 in a year without the cap; null where no year has it.</summary>
    public static double? ShareAt(NetworkContext context, RowSeries<ShareCap> cap, int period) => cap.PolicyIn(context.Data.Horizon, period, c => c.MaximumShare, 1);

    /// <summary>Writes the rows of a cap, one for each region, material and period.</summary>
    public static void Write(ClassTerms terms, int position, RowSeries<ShareCap> cap)
    {
        NetworkContext context = terms.Context;
        NetworkData data = context.Data;
        int[] periods = PeriodsOf(context, cap);
        foreach (RegionId region in cap.First.Region)
        {
            int container = data.Geography.Index.Of(region);
            foreach (MaterialId material in cap.First.Materials)
            {
                var use = OriginUse.Of(terms, position, data.Materials.Of(material), r => data.Geography.IsInside(r, container), c => context.Origins[position].Counts(c, cap.First));
                if (use.Counted.TermCount == 0) { continue; }
                string name = NameOf(cap.First, region.Value);
                Family rows = context.Model.AddRows(
                    "share_cap", periods.Length, double.NegativeInfinity, 0, k => $"{name},{material},{data.PeriodNames[periods[k]]}",
                    k => new Limit("share_caps", $"{cap.First.Id},{data.PeriodNames[periods[k]]}", "maximum_share", data.Horizon.FirstYear(periods[k]), Compares: true)
                    {
                        Region = region,
                        Material = material,
                        Cell = ShareAt(context, cap, periods[k]),
                        RoomAt = x => use.TotalAt(x, context.Sourcing.Ledger.Evaluate(x))[periods[k]],
                    });
                int[] map = new int[context.Periods];
                double[] shares = new double[context.Periods];
                Array.Fill(map, -1);
                for (int k = 0; k < periods.Length; k++)
                {
                    map[periods[k]] = rows[k];
                    shares[periods[k]] = -ShareAt(context, cap, periods[k])!.Value;
                }

                context.Model.AddTerms(use.Counted, map);
                ShareExcess.TakeOff(context, cap.First.Id, region, material, map);
                use.PostTotal(context, map, shares);
            }
        }
    }
}
