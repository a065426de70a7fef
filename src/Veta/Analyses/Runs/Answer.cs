using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Runs;

/// <summary>What an analysis answers, ready to be written: single figures, tables, and what it was asked.</summary>
public sealed record Answer
{
    /// <summary>Verb, such as <c>depend</c>.</summary>
    public required string Analysis { get; init; }

    /// <summary>The package after all changes; it is written beside the results, so that the run can be repeated from its folder alone. Null for an answer that no folder takes.</summary>
    public required Package? Inputs { get; init; }

    /// <summary>What was asked; null for an answer that nobody asked for by request.</summary>
    public RunRequest? Request { get; init; }

    /// <summary>What came of it; the exit code of the command line.</summary>
    public AnswerState State { get; init; }

    /// <summary>True when a stop left parts of it undone.</summary>
    public bool Stopped { get; init; }

    /// <summary>What the user must know besides, such as rows without an answer.</summary>
    public IReadOnlyList<Remark> Problems { get; init; } = [];

    /// <summary>The answer for people, where it is a list of sentences; it comes before the page.</summary>
    public IReadOnlyList<Remark> Lines { get; init; } = [];

    /// <summary>The answer for people.</summary>
    public AnswerPages Page { get; init; } = AnswerPages.None;

    /// <summary>Scenarios applied, in order.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Single changes applied after the scenarios, as written on the command line.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Short name of what was applied to the inputs, which stands in every row of every table; null for the scenarios joined by a plus sign.</summary>
    public string? Label { get; init; }

    /// <summary>The analysis's own options as asked, by name.</summary>
    public IReadOnlyList<(string Name, string Value)> Options { get; init; } = [];

    /// <summary>Title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Title in Spanish.</summary>
    public required string TitleEs { get; init; }

    /// <summary>Single figures of the summary; the unit ends the name, as in <c>loss_usd</c>. Null where there is none; every other must be finite.</summary>
    public IReadOnlyList<(string Name, double? Value)> Figures { get; init; } = [];

    /// <summary>More of the summary: texts, and figures that belong together.</summary>
    public IReadOnlyList<SummaryField> Summary { get; init; } = [];

    /// <summary>More of the manifest.</summary>
    public IReadOnlyList<SummaryField> Manifest { get; init; } = [];

    /// <summary>The whole answer for programs, where it has a form of its own; empty for summary and tables.</summary>
    public IReadOnlyList<SummaryField> Document { get; init; } = [];

    /// <summary>The tables of the answer.</summary>
    public IReadOnlyList<ResultTable> Tables { get; init; } = [];

    /// <summary>What writes files of its own beside those that every answer has, each into the folder that it is given.</summary>
    internal IReadOnlyList<Action<string>> Files { get; init; } = [];

    /// <summary>The engine that solved its models; blank when it solved none.</summary>
    public string Solver { get; init; } = "";

    /// <summary>What the solver did, each solve that needed more than one attempt with its steps; it stands in the manifest only. Null when nothing was solved.</summary>
    public SolveLog? Solves { get; init; }

    /// <summary>Seconds by phase; they stand in the manifest only.</summary>
    public IReadOnlyList<(string Phase, double Seconds)> Times { get; init; } = [];

    /// <summary>What pages are made from; it stays on this machine.</summary>
    internal object? Result { get; init; }
}
