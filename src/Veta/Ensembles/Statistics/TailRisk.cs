namespace Veta.Ensembles.Statistics;

/// <summary>Losses in the tail. Not a number to promise by: a tail of few members hangs on each of them.</summary>
internal static class TailRisk
{
    /// <summary>
    /// Conditional value at risk: the mean of the worst share of losses, the loss at its edge counted with the part of it that belongs to the share (Rockafellar and Uryasev 2002,
    /// doi 10.1016/S0378-4266(02)00271-6).
    /// </summary>
    /// <param name="losses">Losses, larger is worse, with probabilities that are not below 0; they are taken as weights.</param>
    /// <param name="level">Share that is left out, 0 (the mean) or more and below 1.</param>
    public static double Conditional(IEnumerable<(double Loss, double Probability)> losses, double level)
    {
        if (level is not (>= 0 and < 1)) { throw new ArgumentOutOfRangeException(nameof(level), level, "a level is 0 or more and below 1"); }
        (double Loss, double Probability)[] worst = [.. losses.OrderByDescending(loss => loss.Loss)];
        double whole = worst.Sum(loss => loss.Probability);
        if (!(whole > 0) || worst.Any(loss => loss.Probability < 0)) { throw new ArgumentException("losses need probabilities that are not below 0 and sum to more", nameof(losses)); }
        double left = (1 - level) * whole, sum = 0, taken = 0;
        foreach ((double loss, double probability) in worst)
        {
            double part = Math.Min(probability, left - taken);
            if (part <= 0) { break; }
            sum += part * loss;
            taken += part;
        }

        return sum / taken;
    }

    /// <summary>Conditional value at risk of members that are equally likely; null when every member failed. Failed members are not in it: where a failure is a loss, say so and count it as one.</summary>
    /// <param name="outcomes">Losses of members.</param>
    /// <param name="level">Share that is left out, 0 or more and below 1.</param>
    public static double? Conditional(Outcomes outcomes, double level) => outcomes.Succeeded.Count == 0 ? null : Conditional(outcomes.Succeeded.Select(loss => (loss, 1.0)), level);
}
