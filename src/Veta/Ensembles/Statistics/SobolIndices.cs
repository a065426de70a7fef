using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>First and total Sobol indices of an answer.</summary>
/// <param name="Indices">One per driver, in their order.</param>
/// <param name="Mean">Mean over A and B; null without a member.</param>
/// <param name="Variance">Variance over A and B, divided by their count; null without a member, 0 when the answer does not vary.</param>
/// <param name="Varies">Whether the answer varies by more than the noise; if not, no driver explains anything and the indices are null.</param>
/// <param name="Failed">How many members failed; each takes its row from every index it is part of.</param>
internal sealed record SobolIndices(IReadOnlyList<SobolIndex> Indices, double? Mean, double? Variance, bool Varies, int Failed)
{
    /// <summary>Estimates the indices.</summary>
    /// <param name="design">The design that made the members.</param>
    /// <param name="outcomes">The answer of each member.</param>
    /// <param name="resamples">How often rows are drawn again for the ranges, 0 for no ranges.</param>
    /// <param name="seed">Seed of that.</param>
    /// <param name="confidence">Confidence of the ranges, above 0 and below 1.</param>
    /// <param name="noise">Answers that differ by no more than this are the same, in the answer's unit; 0 or more.</param>
    public static SobolIndices Of(SaltelliDesign design, Outcomes outcomes, int resamples = 1000, ulong seed = 0, double confidence = 0.95, double noise = 0)
    {
        if (outcomes.Members != design.Members) { throw new ArgumentException($"{outcomes.Members} answers are not those of {design.Members} members", nameof(outcomes)); }
        int[] all = [.. Enumerable.Range(0, design.Rows)];
        (double? mean, double? variance, bool varies) = Spread(design, outcomes, all, noise);
        SobolIndex[] indices = new SobolIndex[design.Drivers];
        for (int driver = 0; driver < indices.Length; driver++)
        {
            int rows = all.Count(row => Whole(design, outcomes, row, driver));
            (double First, double Saltelli, double Total)? found = varies ? Estimate(design, outcomes, all, driver, variance!.Value) : null;
            indices[driver] = new SobolIndex(driver, found?.First, found?.Saltelli, found?.Total, default, default, rows);
        }

        if (varies && resamples > 0) { Resample(design, outcomes, indices, resamples, seed, confidence); }
        return new SobolIndices(indices, mean, variance, varies, outcomes.Failed);
    }

    private static bool Whole(SaltelliDesign design, Outcomes outcomes, int row, int driver) =>
        outcomes[SaltelliDesign.A(row)] is not null && outcomes[design.B(row)] is not null && outcomes[design.Mixed(row, driver)] is not null;

    private static (double? Mean, double? Variance, bool Varies) Spread(SaltelliDesign design, Outcomes outcomes, int[] rows, double noise)
    {
        double sum = 0, squares = 0, least = double.PositiveInfinity, greatest = double.NegativeInfinity;
        int count = 0;
        double[] values = new double[2 * rows.Length];
        foreach (int row in rows)
        {
            foreach (double? value in (ReadOnlySpan<double?>)[outcomes[SaltelliDesign.A(row)], outcomes[design.B(row)]])
            {
                if (value is not { } number) { continue; }
                values[count++] = number;
                sum += number;
                (least, greatest) = (Math.Min(least, number), Math.Max(greatest, number));
            }
        }

        if (count == 0) { return (null, null, false); }
        if (!(greatest - least > noise)) { return (sum / count, 0, false); }
        double mean = sum / count;
        for (int k = 0; k < count; k++) { squares += (values[k] - mean) * (values[k] - mean); }
        return (mean, squares / count, true);
    }

    private static (double First, double Saltelli, double Total)? Estimate(SaltelliDesign design, Outcomes outcomes, int[] rows, int driver, double variance)
    {
        double product = 0, first = 0, total = 0;
        int count = 0;
        foreach (int row in rows)
        {
            if (outcomes[SaltelliDesign.A(row)] is not { } a || outcomes[design.B(row)] is not { } b || outcomes[design.Mixed(row, driver)] is not { } mixed) { continue; }
            product += b * (mixed - a);
            first += (b - mixed) * (b - mixed);
            total += (a - mixed) * (a - mixed);
            count++;
        }

        return count == 0 ? null : ((variance - (first / (2 * count))) / variance, product / count / variance, total / (2 * count) / variance);
    }

    private static void Resample(SaltelliDesign design, Outcomes outcomes, SobolIndex[] indices, int resamples, ulong seed, double confidence)
    {
        var firsts = indices.Select(_ => new List<double?>(resamples)).ToArray();
        var totals = indices.Select(_ => new List<double?>(resamples)).ToArray();
        int[] rows = new int[design.Rows];
        for (int again = 0; again < resamples; again++)
        {
            SplitMix random = SplitMix.Of(seed, (ulong)again);
            for (int k = 0; k < rows.Length; k++) { rows[k] = random.Below(rows.Length); }
            (_, double? variance, bool varies) = Spread(design, outcomes, rows, 0);
            if (!varies) { continue; }
            for (int driver = 0; driver < indices.Length; driver++)
            {
                if (Estimate(design, outcomes, rows, driver, variance!.Value) is not { } found) { continue; }
                firsts[driver].Add(found.First);
                totals[driver].Add(found.Total);
            }
        }

        for (int driver = 0; driver < indices.Length; driver++)
        {
            if (indices[driver].First is null) { continue; }
            indices[driver] = indices[driver] with { FirstRange = Middle(firsts[driver], confidence), TotalRange = Middle(totals[driver], confidence) };
        }
    }

    private static Interval Middle(List<double?> values, double confidence)
    {
        var drawn = new Outcomes(values);
        return new Interval(QuantileEstimate.Of(drawn, (1 - confidence) / 2).Value, QuantileEstimate.Of(drawn, 1 - ((1 - confidence) / 2)).Value);
    }
}
