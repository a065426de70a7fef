using Veta.Lp;

namespace Veta.Solvers;

/// <summary>One line of the list of engines: what it is called, what it is for, and how to get it.</summary>
public sealed class SolverEntry
{
    private readonly Lazy<(ISolver? Solver, Sentence? Reason)> _found;

    internal SolverEntry(string id, string description, Func<ISolver> create)
    {
        Id = id;
        Description = description;
        _found = new(() =>
        {
            try { return (create(), null); }
            catch (SolverUnavailableException missing) { return (null, missing.Told); }
        });
    }

    /// <summary>Name on the command line and in manifests.</summary>
    public string Id { get; }

    /// <summary>One sentence on what it is good for.</summary>
    public string Description { get; }

    /// <summary>True when the engine can be used on this machine.</summary>
    public bool IsAvailable => _found.Value.Solver is not null;

    /// <summary>Why the engine cannot be used and what to do; null when it can.</summary>
    public Sentence? WhyUnavailable => _found.Value.Reason;

    /// <summary>The engine; throws <see cref="SolverUnavailableException"/> with what to do when it is not on this machine.</summary>
    public ISolver Solver => _found.Value.Solver ?? throw new SolverUnavailableException(_found.Value.Reason!);
}
