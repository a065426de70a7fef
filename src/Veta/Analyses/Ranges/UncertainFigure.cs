using Veta.Data;
using Veta.Ensembles;

namespace Veta.Analyses.Ranges;

/// <summary>A figure of grade C or D, how far it may be off, and how much of a headline hangs on it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="LowRatio">Low value over the figure.</param>
/// <param name="HighRatio">High value over the figure.</param>
/// <param name="Stated">Whether the package states the range (table <c>uncertainty</c>); else it is that of the grade.</param>
/// <param name="Weight">How much of the headline moves with the figure, in its unit; negative where the headline falls as the figure rises.</param>
internal sealed record UncertainFigure(ScaledFigure Figure, Grade Grade, double LowRatio, double HighRatio, bool Stated, double Weight)
{
    /// <summary>By how much the headline moves at first order over its range.</summary>
    public double Influence => Math.Abs(Weight) * (HighRatio - LowRatio);

    /// <summary>Those with the largest influence, first among equals by address.</summary>
    public static IReadOnlyList<UncertainFigure> Most(IEnumerable<UncertainFigure> figures, int most) =>
        [.. figures.Where(f => f.Weight != 0).OrderByDescending(f => f.Influence).ThenBy(f => f.Figure.Address, StringComparer.Ordinal).Take(most)];

    /// <summary>The same for several headlines: what each hangs on most is taken in turn, until there are enough different figures.</summary>
    /// <param name="lists">The figures of each headline with its weights; the first headline chooses first.</param>
    /// <param name="most">How many altogether.</param>
    public static IReadOnlyList<UncertainFigure> MostInTurn(IEnumerable<IEnumerable<UncertainFigure>> lists, int most)
    {
        Queue<UncertainFigure>[] waiting = [.. lists.Select(list => new Queue<UncertainFigure>(Most(list, int.MaxValue)))];
        var chosen = new List<UncertainFigure>();
        var known = new HashSet<ScaledFigure>();
        while (chosen.Count < most && waiting.Any(queue => queue.Count > 0))
        {
            foreach (Queue<UncertainFigure> queue in waiting)
            {
                while (queue.TryDequeue(out UncertainFigure? next))
                {
                    if (chosen.Count >= most || !known.Add(next.Figure)) { continue; }
                    chosen.Add(next);
                    break;
                }
            }
        }

        return chosen;
    }

    /// <summary>The row of the figure for a headline.</summary>
    public SensitivitiesRow Row(string headline, string unit, double usual, double? low, double? high) => new()
    {
        Headline = headline, Figure = Figure.Address, Grade = Grade, RangeStated = Stated, LowRatio = LowRatio, HighRatio = HighRatio, Unit = unit,
        Usual = usual, Low = low, High = high, FloorsLowered = false, DecisionChanges = false, SitesChanged = "",
    };
}
