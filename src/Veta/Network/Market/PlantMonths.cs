namespace Veta.Network.Market;

/// <summary>Chosen plants in the periods in which they have capacity: the index of the columns of blocks that act on single plants.</summary>
/// <param name="Facilities">Position of the facility of each column.</param>
/// <param name="Periods">Period of each column.</param>
internal sealed record PlantMonths(int[] Facilities, int[] Periods)
{
    /// <summary>All plants that are wanted, each in every period in which it has capacity.</summary>
    public static PlantMonths Of(NetworkContext context, Func<int, bool> wanted)
    {
        var facilities = new List<int>();
        var periods = new List<int>();
        for (int f = 0; f < context.Data.Facilities.Count; f++)
        {
            if (!wanted(f)) { continue; }
            for (int t = 0; t < context.Periods; t++)
            {
                if (context.Data.ExistingCapacity(f, t) == 0) { continue; }
                facilities.Add(f);
                periods.Add(t);
            }
        }

        return new PlantMonths([.. facilities], [.. periods]);
    }
}
