using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Ensembles;

namespace Veta.Analyses.Sampling;

/// <summary>
/// Answers the members of one block, in order, each case from its own reference. What comes out hangs on the ensemble and the block and on nothing else: not on other blocks, nor on how many are done at
/// the same time or where.
/// </summary>
internal static class EnsembleBlock
{
    /// <summary>The rows of a block: by member its state in each case, what it draws, what is measured and what is decided.</summary>
    /// <exception cref="OperationCanceledException">Stopped; nothing of the block is kept.</exception>
    public static IReadOnlyList<MemberRow> Of(Ensemble ensemble, int block, Workplace workplace, CancellationToken cancellationToken)
    {
        Workplace alone = workplace.ForOneRun().Untold with { Workers = new Workers(1), Progress = null, Phase = null, Remarks = null, Begins = null, Keeps = null };
        var questions = new Dictionary<string, ISampledQuestion>(StringComparer.Ordinal);
        try
        {
            var rows = new List<MemberRow>();
            foreach (int member in ensemble.MembersOf(block))
            {
                rows.AddRange(Drawn(ensemble, member));
                foreach (EnsembleCase asked in ensemble.CasesOf(member))
                {
                    if (!questions.TryGetValue(asked.Name, out ISampledQuestion? question)) { questions[asked.Name] = question = ((ISampled)ensemble.Analysis).Question(asked.Request, alone, cancellationToken); }
                    rows.AddRange(Answered(ensemble, member, asked, question, cancellationToken));
                }
            }

            return rows;
        }
        finally
        {
            foreach (ISampledQuestion question in questions.Values) { question.Dispose(); }
        }
    }

    /// <summary>What a member draws: for all cases at once where they draw alike, and for a case that draws a figure otherwise by its name.</summary>
    private static IEnumerable<MemberRow> Drawn(Ensemble ensemble, int member)
    {
        var common = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (EnsembleCase asked in ensemble.CasesOf(member))
        {
            double[] ratios = ensemble.Ratios(member, asked);
            for (int k = 0; k < ratios.Length; k++)
            {
                SampledFigure figure = asked.Inputs.Figures[k];
                bool known = !common.TryAdd(figure.Figure.Address, ratios[k]);
                if (known && common[figure.Figure.Address].Equals(ratios[k])) { continue; }
                yield return new MemberRow { Member = member, Policy = known ? asked.Name : "", Kind = MemberRowKind.Input, Name = figure.Figure.Address, About = figure.Driver, Unit = "1", Value = ratios[k] };
            }
        }
    }

    private static IEnumerable<MemberRow> Answered(Ensemble ensemble, int member, EnsembleCase asked, ISampledQuestion question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MemberAnswer answer;
        try
        {
            double[] ratios = ensemble.Ratios(member, asked);
            answer = question.Answer(ratios.Length == 0 ? question.Package : asked.Inputs.With(ratios), cancellationToken);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            RowState state = fault is RequestException or InputException ? RowState.Refused : RowState.Failed;
            return [MemberRow.State(member, asked.Name, MemberStart.None, state, Why.Of(fault))];
        }

        IReadOnlyList<string> kept = ensemble.Spec.Measures;
        return
        [
            MemberRow.State(member, asked.Name, answer.Start, RowState.Answered, null, answer.GaveWay),
            .. answer.Headlines.Where(h => kept.Count == 0 || kept.Contains(h.Name)).Select(h => new MemberRow { Member = member, Policy = asked.Name, Kind = MemberRowKind.Measure, Name = h.Name, About = h.About, Unit = h.Unit, Value = double.IsFinite(h.Value) ? h.Value : null }),
            .. answer.Decisions.Select(d => new MemberRow { Member = member, Policy = asked.Name, Kind = MemberRowKind.Decision, Name = d.Name, About = d.About, Unit = d.Unit, Value = d.Size }),
            .. answer.Series.Where(p => (kept.Count == 0 || kept.Contains(p.Name)) && double.IsFinite(p.Value)).Select(p => new MemberRow { Member = member, Policy = asked.Name, Kind = MemberRowKind.Series, Name = p.Name, About = p.Period, Unit = p.Unit, Value = p.Value }),
        ];
    }
}
