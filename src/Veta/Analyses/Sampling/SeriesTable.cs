using Veta.Ensembles.Statistics;

namespace Veta.Analyses.Sampling;

/// <summary>How series of the answers are spread over members.</summary>
internal static class SeriesTable
{
    /// <summary>The rows: each policy's series, then its differences from the first.</summary>
    public static IEnumerable<EnsembleSeriesRow> Of(Ensemble ensemble, MemberTable table, EnsembleNames names)
    {
        var series = table.Series(ensemble.Cases.Select(c => c.Name)).ToArray();
        string first = ensemble.Cases[0].Name;
        bool compared = ensemble.Design is not null && ensemble.Spec.Policies.Count > 1;
        var usual = series.Where(s => compared && s.Policy == first).ToDictionary(s => (s.Name, s.Period), s => s.Values);
        foreach ((string policy, string name, string period, string unit, Outcomes values) in series) { yield return Row(policy, "", name, period, unit, values); }
        foreach ((string policy, string name, string period, string unit, Outcomes values) in series.Where(s => s.Policy != first && usual.ContainsKey((s.Name, s.Period))))
        {
            Outcomes before = usual[(name, period)];
            yield return Row(policy, first, name, period, unit, new Outcomes(Enumerable.Range(0, values.Members).Select(m => values[m] - before[m])));
        }

        EnsembleSeriesRow Row(string policy, string against, string name, string period, string unit, Outcomes values)
        {
            QuantileEstimate At(double probability) => QuantileEstimate.Of(values, probability);
            QuantileEstimate middle = At(0.5);
            return new EnsembleSeriesRow
            {
                Policy = policy, Against = against, Measure = name, Period = period, Name = Say.AsItIs(names.Measure(name, "")), Unit = unit, WithValue = values.Succeeded.Count, P05 = At(0.05).Value, P25 = At(0.25).Value,
                P50 = middle.Value, P50Low = middle.Range.Low, P50High = middle.Range.High, P75 = At(0.75).Value, P95 = At(0.95).Value,
            };
        }
    }
}
