using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>One thing that an analysis found, in no language yet.</summary>
/// <param name="Key">What kind of finding it is, such as <c>plan.cost</c>; the same in every run.</param>
/// <param name="Sentence">The finding in words.</param>
public sealed record Statement(string Key, Sentence Sentence)
{
    /// <summary>Page of the report that shows on what it rests, such as <c>plan</c>.</summary>
    public string Page { get; init; } = "answer";

    /// <summary>Whom it is about: a country, a bloc, or <c>world</c>.</summary>
    public string About { get; init; } = "world";

    /// <summary>First and last year that it speaks of; null when it speaks of none.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>Whether its money is discounted; null when it is not about money.</summary>
    public bool? Discounted { get; init; }

    /// <summary>Its main figure; null when it has none.</summary>
    public double? Value { get; init; }

    /// <summary>Unit of the figure.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How far the figure may be off because the solver stopped, in the same unit; null when that is not known.</summary>
    public double? Tolerance { get; init; }

    /// <summary>Grade of what it rests on; null when not known.</summary>
    public Grade? Grade { get; init; }
}
