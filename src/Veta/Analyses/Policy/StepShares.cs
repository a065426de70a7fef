using Veta.Analyses.Policy.Games;
using Veta.Analyses.Policy.Rows;
using Veta.Data;

namespace Veta.Analyses.Policy;

/// <summary>What steps add in sets: on average over all orders, in pairs, and one after the other.</summary>
/// <param name="sets">Values of sets.</param>
/// <param name="steps">The steps.</param>
/// <param name="hasTouched">Whether touched shares are measured.</param>
internal sealed class StepShares(LeverSets sets, IReadOnlyList<LeverId> steps, bool hasTouched)
{
    // A smaller part of a share is none.
    private const double LeastShare = 1e-6;
    private const double Point = 0.01;

    private IEnumerable<(PolicyMeasure Measure, Func<SetValue, double> Figure)> Measures =>
        [(PolicyMeasure.Cost, v => v.SystemUsd), (PolicyMeasure.Treasury, v => v.TreasuryUsd), .. hasTouched ? [(PolicyMeasure.Touched, v => -v.TouchedShare)] : Array.Empty<(PolicyMeasure, Func<SetValue, double>)>()];

    /// <summary>From all sets, which must be solved.</summary>
    public IReadOnlyList<PolicyShareRow> InFull()
    {
        var rows = new List<PolicyShareRow>();
        foreach ((PolicyMeasure measure, Func<SetValue, double> figure) in Measures)
        {
            CoalitionGame game = sets.Game(figure);
            double[] shares = ShapleyValue.Of(game);
            rows.AddRange(steps.Select((step, k) => Row(measure, step, shares[k], 0, game[1 << k], game[game.All] - game[game.All & ~(1 << k)])));
        }

        return rows;
    }

    /// <summary>From orders that are drawn.</summary>
    public IReadOnlyList<PolicyShareRow> Drawn(int pairs, int seed, CancellationToken cancellationToken)
    {
        var rows = new List<PolicyShareRow>();
        int all = (1 << steps.Count) - 1;
        foreach ((PolicyMeasure measure, Func<SetValue, double> figure) in Measures)
        {
            double Worth(int set) => figure(sets.Of(set, cancellationToken));
            IReadOnlyList<(double Value, double HalfWidth)> drawn = ShapleyValue.Drawn(steps.Count, Worth, pairs, seed);
            rows.AddRange(steps.Select((step, k) => Row(measure, step, drawn[k].Value, drawn[k].HalfWidth, Worth(1 << k) - Worth(0), Worth(all) - Worth(all & ~(1 << k)))));
        }

        return rows;
    }

    /// <summary>All pairs.</summary>
    public IReadOnlyList<PolicyPairRow> Pairs(bool inFull, CancellationToken cancellationToken)
    {
        var rows = new List<PolicyPairRow>();
        foreach ((PolicyMeasure measure, Func<SetValue, double> figure) in Measures)
        {
            double Worth(int set) => figure(sets.Of(set, cancellationToken));
            CoalitionGame? game = inFull && steps.Count > 0 ? sets.Game(figure) : null;
            for (int i = 0; i < steps.Count; i++)
            {
                for (int j = i + 1; j < steps.Count; j++)
                {
                    rows.Add(new PolicyPairRow
                    {
                        Measure = measure, First = steps[i].Value, Second = steps[j].Value,
                        PairAlone = Worth((1 << i) | (1 << j)) - Worth(1 << i) - Worth(1 << j) + Worth(0),
                        PairAverage = game is null ? null : ShapleyValue.Interaction(game, i, j),
                    });
                }
            }
        }

        return rows;
    }

    /// <summary>Each time the step that takes a hundredth off at least cost with those before it; those that take nothing off come last, the cheapest first.</summary>
    public IReadOnlyList<PolicyOrderRow> Order(CancellationToken cancellationToken)
    {
        var rows = new List<PolicyOrderRow>();
        List<int> left = [.. Enumerable.Range(0, steps.Count)];
        int set = 0;
        while (left.Count > 0)
        {
            SetValue before = sets.Of(set, cancellationToken);
            (int Step, double Cost, double Treasury, double Less) next = left
                .Select(k => (k, sets.Of(set | 1 << k, cancellationToken)))
                .Select(k => (k.k, k.Item2.SystemUsd - before.SystemUsd, k.Item2.TreasuryUsd - before.TreasuryUsd, before.TouchedShare - k.Item2.TouchedShare))
                .OrderBy(k => k.Item4 > LeastShare ? 0 : 1).ThenBy(k => k.Item4 > LeastShare ? k.Item2 / k.Item4 : k.Item2).ThenBy(k => k.k).First();
            rows.Add(new PolicyOrderRow
            {
                Order = rows.Count + 1, Step = steps[next.Step].Value, AddedCostUsd = next.Cost, AddedTreasuryUsd = next.Treasury, AddedTouchedShare = next.Less,
                UsdPerPoint = next.Less > LeastShare ? next.Cost * Point / next.Less : null,
            });
            left.Remove(next.Step);
            set |= 1 << next.Step;
        }

        return rows;
    }

    private static PolicyShareRow Row(PolicyMeasure measure, LeverId step, double value, double half, double alone, double last) =>
        new() { Measure = measure, Step = step.Value, AverageAdded = value, HalfWidth = half, AloneAdded = alone, LastAdded = last };
}
