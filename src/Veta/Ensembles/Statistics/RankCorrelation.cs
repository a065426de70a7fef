using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>
/// How closely an answer follows one driver over a sample: the correlation of their ranks (Spearman 1904, doi 10.2307/1412159; equal numbers share the mean of their ranks), with a range by Fisher's
/// transformation and the standard error of Bonett and Wright (2000, doi 10.1007/BF02294183). Its square is about the share of the spread that the driver explains alone where the answer rises or falls all
/// along it. Not for an answer that rises and then falls: that shows as nought; a Saltelli design sees it.
/// </summary>
/// <param name="Value">−1 to 1; null below three members or where one of both does not vary.</param>
/// <param name="Range">The range; open below four members.</param>
/// <param name="Count">Over how many members it stands: those with an answer.</param>
internal sealed record RankCorrelation(double? Value, Interval Range, int Count)
{
    /// <summary>Estimates the correlation.</summary>
    /// <param name="outcomes">The answer of each member.</param>
    /// <param name="driver">Where the driver stands in each member.</param>
    /// <param name="confidence">Confidence of the range, above 0 and below 1.</param>
    public static RankCorrelation Of(Outcomes outcomes, IReadOnlyList<double> driver, double confidence = 0.95)
    {
        if (driver.Count != outcomes.Members) { throw new ArgumentException($"{driver.Count} numbers of a driver are not those of {outcomes.Members} members", nameof(driver)); }
        int[] members = [.. Enumerable.Range(0, outcomes.Members).Where(member => outcomes[member] is not null)];
        if (members.Length < 3) { return new RankCorrelation(null, default, members.Length); }
        double[] answers = Ranks([.. members.Select(member => outcomes[member]!.Value)]), places = Ranks([.. members.Select(member => driver[member])]);
        double middle = (members.Length + 1) / 2.0, both = 0, first = 0, second = 0;
        for (int k = 0; k < members.Length; k++)
        {
            both += (answers[k] - middle) * (places[k] - middle);
            first += (answers[k] - middle) * (answers[k] - middle);
            second += (places[k] - middle) * (places[k] - middle);
        }

        if (first == 0 || second == 0) { return new RankCorrelation(null, default, members.Length); }
        double value = Math.Clamp(both / Math.Sqrt(first * second), -1, 1);
        return new RankCorrelation(value, Around(value, members.Length, confidence), members.Length);
    }

    private static Interval Around(double value, int count, double confidence)
    {
        if (count < 4) { return default; }
        double place = Math.Atanh(Math.Clamp(value, -1 + 1e-15, 1 - 1e-15));
        double reach = Curves.NormalAt(1 - ((1 - confidence) / 2)) * Math.Sqrt((1 + (value * value / 2)) / (count - 3));
        return new Interval(Math.Tanh(place - reach), Math.Tanh(place + reach));
    }

    private static double[] Ranks(double[] numbers)
    {
        int[] order = [.. Enumerable.Range(0, numbers.Length).OrderBy(k => numbers[k])];
        double[] ranks = new double[numbers.Length];
        for (int from = 0, to; from < order.Length; from = to)
        {
            to = from + 1;
            while (to < order.Length && numbers[order[to]].Equals(numbers[order[from]])) { to++; }
            for (int k = from; k < to; k++) { ranks[order[k]] = (from + to + 1) / 2.0; }
        }

        return ranks;
    }
}
