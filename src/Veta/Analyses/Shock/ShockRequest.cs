using Veta.Data;
using Veta.Lp;
using Veta.Network.Actions;

namespace Veta.Analyses.Shock;

/// <summary>One question: what happens if these events come, on this package, from this month on.</summary>
internal sealed record ShockRequest
{
    /// <summary>The package; checked.</summary>
    public required Package Package { get; init; }

    /// <summary>What comes; empty for a market that nothing disturbs.</summary>
    public IReadOnlyList<EventCase> Events { get; init; } = [];

    /// <summary>First month; its year is that of all figures. Default December 2026.</summary>
    public Month Start { get; init; } = new(2026, 12);

    /// <summary>Day on which events begin instead of following their history; null lets them follow it, the default. A start that the user turned stays.</summary>
    public Date? EventsFrom { get; init; }

    /// <summary>Number of months, 1 to 600; default 36.</summary>
    public int Months { get; init; } = 36;

    /// <summary>What the market knows; default what has been announced.</summary>
    public Foresight Foresight { get; init; } = Foresight.Myopic;

    /// <summary>Instruments added; empty for none.</summary>
    public IReadOnlyList<LeverCase> Levers { get; init; } = [];

    /// <summary>Whether plants open and close in the months of the run as their rows say; default true. Without, an undisturbed market stays as it is.</summary>
    public bool Openings { get; init; } = true;

    /// <summary>Whether it is measured what a month of warning would have saved, which runs the market once more; default true.</summary>
    public bool Warning { get; init; } = true;

    /// <summary>Whether each month starts from the basis of the one before; default true. Only a measurement of speed turns it off.</summary>
    public bool Warm { get; init; } = true;

    /// <summary>How long each solve may take.</summary>
    public SolveLimits Limits { get; init; } = new();

    /// <summary>What is asked of the engine for one month: one thread, and nobody is told of its progress.</summary>
    internal SolveOptions OptionsAt(Workplace workplace) => workplace.Limits(Limits) with { Threads = 1, Progress = null };
}
