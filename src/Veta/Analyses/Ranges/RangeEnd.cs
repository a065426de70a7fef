using Veta.Analyses.Runs;

namespace Veta.Analyses.Ranges;

/// <summary>The answer with one figure at an end of its range.</summary>
/// <param name="Headlines">Its headlines; empty without an answer.</param>
/// <param name="State">What became of it.</param>
/// <param name="Reason">Why there is none; null where there is.</param>
internal sealed record RangeEnd(IReadOnlyList<Headline> Headlines, RowState State, Sentence? Reason)
{
    /// <summary>Asks, and tells why there is no answer where there is none.</summary>
    public static RangeEnd Of(Func<IReadOnlyList<Headline>> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        try
        {
            return new RangeEnd(ask(), RowState.Answered, null);
        }
        catch (OperationCanceledException)
        {
            return new RangeEnd([], RowState.NotDone, Say.RangeStopped);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new RangeEnd([], RowState.Failed, Why.Of(fault));
        }
    }

    /// <summary>A headline as it is here; null where there is none.</summary>
    public Headline? Of(Headline usual) => Headlines.FirstOrDefault(h => h.Name == usual.Name && h.About == usual.About);

    /// <summary>What makes a headline hard to compare here that does not with all figures as they are; null for nothing.</summary>
    public Sentence? FlawOf(Headline usual) => Of(usual)?.Flaw is { } flaw && flaw.In(Language.English) != usual.Flaw?.In(Language.English) ? flaw : null;

    /// <summary>Why a headline is missing; null where it is not.</summary>
    public Sentence? ReasonFor(Headline usual) => Of(usual) is null ? Reason ?? usual.Missing ?? Say.RangeNotInAnswer : null;
}
