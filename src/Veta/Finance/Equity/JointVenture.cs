namespace Veta.Finance.Equity;

/// <summary>Terms between the partners of a joint venture.</summary>
internal sealed record JointVenture
{
    /// <summary>The public or second partner's share of the company, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>Share of the partner's part of capital that the first partner advances (carried interest), 0 for none, 1 for all.</summary>
    public double Carried { get; init; }

    /// <summary>Interest on what is advanced, per year; it is repaid out of the carried partner's distributions before he receives any.</summary>
    public double CarryRate { get; init; }

    /// <summary>Return per year that is paid on the capital of all partners, in proportion, before the promote; 0 for none.</summary>
    public double PreferredReturn { get; init; }

    /// <summary>Share of what is left after the preferred return that goes to the first partner on top of his part, 0 to 1.</summary>
    public double Promote { get; init; }

    /// <summary>Splits the owner's flows between the first and the second partner; negative flows are capital calls. The two parts add up to the flow in every year.</summary>
    /// <param name="flows">Flows of the whole equity by year.</param>
    public (double[] First, double[] Second) Split(ReadOnlySpan<double> flows)
    {
        double[] first = new double[flows.Length], second = new double[flows.Length];
        double preferred = 0, advanced = 0;
        for (int t = 0; t < flows.Length; t++)
        {
            preferred *= 1 + PreferredReturn;
            advanced *= 1 + CarryRate;
            if (flows[t] < 0)
            {
                double carriedNow = Carried * Share * flows[t];
                preferred -= flows[t];
                advanced -= carriedNow;
                (first[t], second[t]) = (((1 - Share) * flows[t]) + carriedNow, (Share * flows[t]) - carriedNow);
                continue;
            }

            double returned = Promote > 0 ? Math.Min(flows[t], preferred) : flows[t];
            preferred -= Math.Min(flows[t], preferred);
            double rest = flows[t] - returned, toSecond = Share * (returned + (rest * (1 - Promote)));
            double repaid = Math.Min(toSecond, advanced);
            advanced -= repaid;
            second[t] = toSecond - repaid;
            first[t] = flows[t] - second[t];
        }

        return (first, second);
    }
}
