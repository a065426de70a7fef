using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>The worth of knowing single figures over the same members, and what chance makes of it.</summary>
/// <param name="more">For every choice but the best what it brings more than that one in each member.</param>
/// <param name="answer">The answer whose spread is told, in each member.</param>
/// <param name="most">Value of knowing all, which no figure exceeds.</param>
/// <param name="draws">How many redrawn residuals and shuffles.</param>
/// <param name="seed">Seed of these.</param>
internal sealed class FigureWorths(double[][] more, double[] answer, double most, int draws, ulong seed)
{
    private const double Confidence = 0.95;

    /// <summary>The worth of knowing one figure, with errors.</summary>
    public InformationValue Of(int driver, FigureCurve curve)
    {
        FittedMeans[] fits = [.. more.Select(curve.Fit)];
        FittedMeans told = curve.Fit(answer);
        Moments values = default, shares = default;
        var random = SplitMix.Of(seed, (ulong)driver);
        for (int draw = 0; draw < draws; draw++)
        {
            double[] drawn = [.. answer.Select(_ => (random.Next() & 1) == 0 ? 1.0 : -1.0)];
            values = values.And(Value([.. fits.Select(fit => Sum(fit.Means, curve.Errors(fit, drawn)))]));
            shares = shares.And(SpreadOf(Sum(told.Means, curve.Errors(told, drawn)), told.Spread));
        }

        return new InformationValue(
            driver, Math.Min(most, Value([.. fits.Select(fit => fit.Means)])), values.Deviation!.Value, told.Share, shares.Deviation!.Value, 0, curve.At(told.Means, 1 - Confidence), curve.At(told.Means, Confidence));
    }

    /// <summary>The largest value and the largest share of any figure that nineteen twentieths of shuffles stay below or at, each figure following members in an order that says nothing (Westfall and Young 1993).</summary>
    public (double Value, double Share) ByChance(IReadOnlyList<FigureCurve> curves)
    {
        if (curves.Count == 0) { return (0, 0); }
        double[] values = new double[draws], shares = new double[draws];
        var random = SplitMix.Of(seed, ulong.MaxValue);
        for (int draw = 0; draw < draws; draw++)
        {
            int[] order = random.Permutation(answer.Length);
            double[] shuffled = [.. order.Select(m => answer[m])];
            double[][] gains = [.. more.Select(gain => order.Select(m => gain[m]).ToArray())];
            values[draw] = most <= 0 ? 0 : Math.Min(most, curves.Max(curve => Value([.. gains.Select(gain => curve.Fit(gain).Means)])));
            shares[draw] = curves.Max(curve => curve.Fit(shuffled).Share);
        }

        return (At(values), At(shares));
    }

    private static double At(double[] drawn) => QuantileEstimate.Of(new Outcomes(drawn.Select(value => (double?)value)), Confidence).Value!.Value;

    // Mean of the best along the figure, less the best of the means; choices are told against the best, which brings nought.
    private static double Value(IReadOnlyList<IReadOnlyList<double>> means)
    {
        if (means.Count == 0) { return 0; }
        int count = means[0].Count;
        double sum = 0;
        for (int m = 0; m < count; m++)
        {
            double best = 0;
            foreach (IReadOnlyList<double> choice in means) { best = Math.Max(best, choice[m]); }
            sum += best;
        }

        return Math.Max(0, (sum / count) - Math.Max(0, means.Max(choice => choice.Average())));
    }

    private static double SpreadOf(double[] means, double whole)
    {
        double middle = means.Average();
        return whole > 0 ? means.Sum(mean => (mean - middle) * (mean - middle)) / whole : 0;
    }

    private static double[] Sum(IReadOnlyList<double> first, double[] second) => [.. second.Select((value, m) => value + first[m])];
}
