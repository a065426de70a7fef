using Veta.Finance.Risk;

namespace Veta.Permitting;

/// <summary>How long a network takes, over many draws of the same numbers for every network of one seed.</summary>
internal sealed class PermitTimes
{
    // Bounds of a range that holds with 95 %.
    private const double Deviations = 1.959963984540054;

    private readonly double[] _sorted;

    private PermitTimes(double[] sorted, double[] meanMonths, double[] critical)
    {
        _sorted = sorted;
        MeanMonths = meanMonths;
        CriticalShares = critical;
        Mean = sorted.Average();
        Deviation = sorted.Length > 1 ? Math.Sqrt(sorted.Sum(x => (x - Mean) * (x - Mean)) / (sorted.Length - 1)) : 0;
    }

    /// <summary>Mean, months.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation, months.</summary>
    public double Deviation { get; }

    /// <summary>Mean months of each step, in the order of the network.</summary>
    public IReadOnlyList<double> MeanMonths { get; }

    /// <summary>Share of draws in which each step lies on a longest way, 0 to 1; where two ways are equally long both count.</summary>
    public IReadOnlyList<double> CriticalShares { get; }

    /// <summary>Draws.</summary>
    public int Draws => _sorted.Length;

    /// <summary>Draws a network.</summary>
    /// <param name="network">The network; without steps it takes no time.</param>
    /// <param name="draws">Number of draws, at least 1.</param>
    /// <param name="seed">Seed: the same step has the same numbers in every network.</param>
    public static PermitTimes Of(PermitNetwork network, int draws, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        int steps = network.Steps.Count;
        ulong[] streams = [.. network.Steps.Select(step => StreamOf(step.Id.Value))];
        double[] totals = new double[draws], sums = new double[steps], critical = new double[steps], months = new double[steps], done = new double[steps], needed = new double[steps];
        for (int draw = 0; draw < draws; draw++)
        {
            double total = 0;
            for (int k = 0; k < steps; k++)
            {
                months[k] = network.Steps[k].Draw(new RandomStream(seed, streams[k] + (ulong)draw));
                double start = 0;
                foreach (int before in network.Before[k]) { start = Math.Max(start, done[before]); }
                done[k] = start + months[k];
                sums[k] += months[k];
                total = Math.Max(total, done[k]);
            }

            totals[draw] = total;
            MarkCritical(network, months, done, needed, total, critical);
        }

        Array.Sort(totals);
        return new PermitTimes(totals, [.. sums.Select(sum => sum / draws)], [.. critical.Select(count => count / draws)]);
    }

    /// <summary>Fewest months within which a share of the draws is done, 0 to 1.</summary>
    public double Percentile(double share) => At(Math.Ceiling((share * _sorted.Length) - 1e-9) - 1);

    /// <summary>Range that holds the percentile of endlessly many draws with 95 %, months.</summary>
    public (double Low, double High) RangeOf(double share)
    {
        double middle = share * _sorted.Length, half = Deviations * Math.Sqrt(share * (1 - share) * _sorted.Length);
        return (At(Math.Floor(middle - half) - 1), At(Math.Ceiling(middle + half)));
    }

    /// <summary>Share of the draws that are done within some months, 0 to 1.</summary>
    public double ShareWithin(double months) => _sorted.Count(total => total <= months + 1e-9) / (double)_sorted.Length;

    private double At(double place) => _sorted[(int)Math.Clamp(place, 0, _sorted.Length - 1)];

    private static void MarkCritical(PermitNetwork network, double[] months, double[] done, double[] latest, double total, double[] critical)
    {
        double slack = 1e-9 * Math.Max(1, total);
        Array.Fill(latest, total);
        for (int k = latest.Length - 1; k >= 0; k--)
        {
            foreach (int before in network.Before[k]) { latest[before] = Math.Min(latest[before], latest[k] - months[k]); }
            if (latest[k] - done[k] <= slack) { critical[k]++; }
        }
    }

    // FNV-1a: the same on every machine, unlike the hash of a string.
    private static ulong StreamOf(string id)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in id) { hash = unchecked((hash ^ letter) * 1099511628211); }
        return unchecked(hash << 24);
    }
}
