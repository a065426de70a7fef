using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;

namespace Veta.Analyses.Sampling;

/// <summary>How closely measures, and their differences between policies, follow each driver over members that are drawn apart.</summary>
internal static class RankTables
{
    private const int Closest = 20;

    /// <summary>The closest drivers of every measure that varies, then of every difference to the first policy; none where nothing is drawn.</summary>
    public static IEnumerable<EnsembleIndexRow> Of(Ensemble ensemble, MemberTable table)
    {
        if (ensemble.Design is not { } design) { yield break; }
        double[][] drivers = [.. Enumerable.Range(0, design.Drivers).Select(d => Enumerable.Range(0, design.Members).Select(m => design.At(m, d)).ToArray())];
        foreach ((string policy, string against, string name, string about, Outcomes values) in Measured(ensemble, table))
        {
            IEnumerable<(int Driver, RankCorrelation Rank)> ranks = drivers.Select((d, k) => (Driver: k, Rank: RankCorrelation.Of(values, d))).Where(r => r.Rank.Value is not null);
            foreach ((int driver, RankCorrelation rank) in ranks.OrderByDescending(r => Math.Abs(r.Rank.Value!.Value)).ThenBy(r => r.Driver).Take(Closest))
            {
                yield return new EnsembleIndexRow
                {
                    Policy = policy, Against = against, Measure = name, About = about, Driver = ensemble.Drivers[driver], Samples = rank.Count, Rank = rank.Value, RankLow = rank.Range.Low, RankHigh = rank.Range.High,
                };
            }
        }
    }

    private static IEnumerable<(string Policy, string Against, string Name, string About, Outcomes Values)> Measured(Ensemble ensemble, MemberTable table)
    {
        var measures = table.Measures(ensemble.Cases.Select(c => c.Name)).ToArray();
        string first = ensemble.Cases[0].Name;
        Dictionary<(string, string), Outcomes> usual = measures.Where(m => m.Policy == first).ToDictionary(m => (m.Name, m.About), m => m.Values);
        return
        [
            .. measures.Select(m => (m.Policy, "", m.Name, m.About, m.Values)),
            .. measures.Where(m => m.Policy != first && usual.ContainsKey((m.Name, m.About)))
                .Select(m => (m.Policy, first, m.Name, m.About, new Outcomes(Enumerable.Range(0, m.Values.Members).Select(k => m.Values[k] - usual[(m.Name, m.About)][k])))),
        ];
    }
}
