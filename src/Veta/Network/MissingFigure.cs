using Veta.Data;

namespace Veta.Network;

/// <summary>What a run needs and the package does not say, told as the checks of a package tell it.</summary>
internal static class MissingFigure
{
    /// <summary>The refusal of a run.</summary>
    /// <param name="table">Table.</param>
    /// <param name="row">Key of the row or of the series.</param>
    /// <param name="column">Column; null when the whole row is meant.</param>
    /// <param name="problem">What is missing.</param>
    /// <param name="advice">What to do next.</param>
    public static PackageException In(string table, string row, string? column, Sentence problem, Sentence advice) =>
        new(Say.CheckMissingFigureThePackage, [new Finding { Severity = Severity.Error, Check = "missing-figure", Table = table, Row = row, Column = column, Problem = problem, Advice = advice }]);
}
