namespace Veta.Lp;

/// <summary>What a solver has done since it was made: the number of solves, and each that needed more than one attempt. Safe to use from several threads.</summary>
public sealed class SolveLog
{
    private readonly Lock _gate = new();
    private readonly List<RetriedSolve> _retried = [];
    private int _count;
    private int _warm;

    /// <summary>Solves so far.</summary>
    public int Count { get { lock (_gate) { return _count; } } }

    /// <summary>Those of them that started from a basis.</summary>
    public int Warm { get { lock (_gate) { return _warm; } } }

    /// <summary>Solves that needed more than one attempt, ordered by program and attempts so that threads do not show.</summary>
    public IReadOnlyList<RetriedSolve> Retried
    {
        get { lock (_gate) { return [.. _retried.OrderBy(r => r.Program, StringComparer.Ordinal).ThenBy(r => r.Attempts.Count)]; } }
    }

    internal void Add(bool warm, RetriedSolve? retried)
    {
        lock (_gate)
        {
            _count++;
            if (warm) { _warm++; }
            if (retried is not null) { _retried.Add(retried); }
        }
    }
}
