using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;
using Veta.Ensembles;

namespace Veta.Analyses.Sampling;

/// <summary>What is said of all members together. A member without an answer is counted in every row and is in no figure.</summary>
internal static class EnsembleTables
{
    private const double Hardly = 0.1;

    /// <summary>How each measure is spread.</summary>
    public static IEnumerable<EnsembleMeasureRow> Measures(Ensemble ensemble, MemberTable table)
    {
        foreach ((string scenario, string name, string about, string unit, Outcomes values) in table.Measures(ensemble.Cases.Select(c => c.Name)))
        {
            Moments moments = Moments.Of(Enumerable.Range(0, values.Members).Select(m => values[m]));
            QuantileEstimate At(double probability) => QuantileEstimate.Of(values, probability);
            (QuantileEstimate low, QuantileEstimate middle, QuantileEstimate high) = (At(0.05), At(0.5), At(0.95));
            yield return new EnsembleMeasureRow
            {
                Policy = scenario, Measure = name, About = about, Unit = unit, Members = values.Members, WithValue = values.Succeeded.Count, Mean = moments.Mean, Deviation = moments.Deviation, Lowest = moments.Least,
                P05 = low.Value, P05Low = low.Range.Low, P05High = low.Range.High, P25 = At(0.25).Value, P50 = middle.Value, P50Low = middle.Range.Low, P50High = middle.Range.High, P75 = At(0.75).Value,
                P95 = high.Value, P95Low = high.Range.Low, P95High = high.Range.High, Highest = moments.Greatest,
            };
        }
    }

    /// <summary>By how much policies differ from the first; none where there is one.</summary>
    public static IEnumerable<EnsembleDifferenceRow> Differences(Ensemble ensemble, MemberTable table)
    {
        if (ensemble.Design is null || ensemble.Spec.Policies.Count < 2) { yield break; }
        string first = ensemble.Cases[0].Name;
        var against = table.Measures([first]).ToDictionary(m => (m.Name, m.About), m => m.Values);
        foreach ((string scenario, string name, string about, string unit, Outcomes values) in table.Measures(ensemble.Cases.Skip(1).Select(c => c.Name)))
        {
            if (!against.TryGetValue((name, about), out Outcomes? usual)) { continue; }
            Moments moments = PairedDifference.Of(usual, values).Moments;
            var differences = new Outcomes(Enumerable.Range(0, values.Members).Select(m => values[m] - usual[m]));
            int count = differences.Succeeded.Count;
            QuantileEstimate At(double probability) => QuantileEstimate.Of(differences, probability);
            (QuantileEstimate low, QuantileEstimate middle, QuantileEstimate high) = (At(0.05), At(0.5), At(0.95));
            yield return new EnsembleDifferenceRow
            {
                Policy = scenario, Against = first, Measure = name, About = about, Unit = unit, WithValue = count, Mean = moments.Mean, StandardError = moments.StandardError,
                P05 = low.Value, P05Low = low.Range.Low, P05High = low.Range.High, P50 = middle.Value, P50Low = middle.Range.Low, P50High = middle.Range.High,
                P95 = high.Value, P95Low = high.Range.Low, P95High = high.Range.High,
                ShareBelowZero = count == 0 ? null : (double)differences.Succeeded.Count(d => d < 0) / count,
            };
        }
    }

    /// <summary>In what share of members each decision is taken, the most taken first.</summary>
    public static IEnumerable<EnsembleDecisionRow> Decisions(Ensemble ensemble, MemberTable table)
    {
        var decisions = table.Decisions().ToArray();
        foreach (EnsembleCase asked in ensemble.Cases)
        {
            IReadOnlyDictionary<int, bool> answered = table.Answered(asked.Name);
            var rows = new List<EnsembleDecisionRow>();
            foreach (IGrouping<(string Name, string About), MemberRow> decision in decisions)
            {
                double largest = decision.Max(d => d.Value ?? 0);
                HashSet<int> taken = [.. decision.Where(d => d.Policy == asked.Name && d.Value >= Hardly * largest).Select(d => d.Member)];
                ShareEstimate share = ShareEstimate.Of([.. answered.Select(a => a.Value ? taken.Contains(a.Key) : (bool?)null)]);
                rows.Add(new EnsembleDecisionRow
                {
                    Policy = asked.Name, Decision = decision.Key.Name, About = decision.Key.About, Answered = share.Count, Taken = taken.Count, Share = share.Share, ShareLow = share.Low, ShareHigh = share.High,
                    Largest = largest, Unit = decision.First().Unit,
                });
            }

            foreach (EnsembleDecisionRow row in rows.OrderBy(r => r.Decision, StringComparer.Ordinal).ThenByDescending(r => r.Taken).ThenBy(r => r.About, StringComparer.Ordinal)) { yield return row; }
        }
    }

    /// <summary>How many members have an answer in each case.</summary>
    public static IEnumerable<EnsembleCaseRow> Cases(Ensemble ensemble, MemberTable table)
    {
        foreach (EnsembleCase asked in ensemble.Cases)
        {
            MemberRow[] states = [.. table.States(asked.Name)];
            MemberRow? without = states.FirstOrDefault(s => s.Status != RowState.Answered);
            yield return new EnsembleCaseRow
            {
                Policy = asked.Name, Members = states.Length, Answered = states.Count(s => s.Status == RowState.Answered), Failed = states.Count(s => s.Status == RowState.Failed), Refused = states.Count(s => s.Status == RowState.Refused),
                Lowered = states.Count(s => s.About.Length > 0), FromReference = states.Count(s => s.Name == EnumWords.Of(MemberStart.Reference)), OtherStructure = states.Count(s => s.Name == EnumWords.Of(MemberStart.OtherStructure)), FromStart = states.Count(s => s.Name == EnumWords.Of(MemberStart.Cold)),
                Reason = without is null ? null : Say.AsItIs(Said.Name(without.ReasonEn, without.ReasonEs)),
            };
        }
    }

    /// <summary>The figures that members draw.</summary>
    public static IEnumerable<EnsembleFigureRow> Figures(Ensemble ensemble) => ensemble.Design is null ? [] : ensemble.Cases.SelectMany(c => c.Inputs.Figures.Select(f => (c.Name, Figure: f)))
        .DistinctBy(f => (f.Figure.Figure, f.Figure.Kind, f.Figure.Low, f.Figure.Mode, f.Figure.High)).Select(f => new EnsembleFigureRow
        {
            Policy = f.Name, Figure = f.Figure.Figure.Address, Driver = f.Figure.Driver, Distribution = f.Figure.Kind, LowRatio = f.Figure.Low, ModeRatio = f.Figure.Mode, HighRatio = f.Figure.High, Stated = f.Figure.Stated,
        });

    /// <summary>Sobol indices or elementary effects where the design is one for them, else correlations of ranks; what matters most first.</summary>
    public static IEnumerable<EnsembleIndexRow> Indices(Ensemble ensemble, MemberTable table)
    {
        if (ensemble.Design is not (SaltelliDesign or MorrisDesign))
        {
            foreach (EnsembleIndexRow row in RankTables.Of(ensemble, table)) { yield return row; }
            yield break;
        }

        foreach ((string scenario, string name, string about, _, Outcomes values) in table.Measures(ensemble.Cases.Select(c => c.Name)))
        {
            EnsembleIndexRow Row(int driver, int samples) => new() { Policy = scenario, Measure = name, About = about, Driver = ensemble.Drivers[driver], Samples = samples };
            IEnumerable<EnsembleIndexRow> rows = ensemble.Design is SaltelliDesign saltelli
                ? SobolIndices.Of(saltelli, values, 200).Indices.OrderByDescending(i => i.Total ?? 0).Select(i => Row(i.Driver, i.Rows) with
                {
                    First = i.First, FirstLow = i.FirstRange.Low, FirstHigh = i.FirstRange.High, Total = i.Total, TotalLow = i.TotalRange.Low, TotalHigh = i.TotalRange.High,
                })
                : MorrisEffect.Of((MorrisDesign)ensemble.Design, values).OrderByDescending(e => e.MeanAbsolute ?? 0).Select(e => Row(e.Driver, e.Count) with { MeanEffect = e.Mean, MeanSize = e.MeanAbsolute, Deviation = e.Deviation });
            foreach (EnsembleIndexRow row in rows) { yield return row; }
        }
    }
}
