using System.Globalization;

namespace Veta.Data.Findings;

/// <summary>One thing found wrong or doubtful in a package: where, what, and what to do next.</summary>
public sealed record Finding
{
    /// <summary>Error or warning.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Id of the check, kebab-case, such as <c>unknown-id</c>.</summary>
    public required string Check { get; init; }

    /// <summary>File within the package, such as <c>facilities.csv</c>; null when the finding is about the package as a whole.</summary>
    public string? File { get; init; }

    /// <summary>Line in the file, from 1; null when it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Name of the table; null outside tables.</summary>
    public string? Table { get; init; }

    /// <summary>Key of the row, such as <c>mx-madero</c>; null when there is no one row.</summary>
    public string? Row { get; init; }

    /// <summary>Header of the column; null when there is no one column.</summary>
    public string? Column { get; init; }

    /// <summary>The offending text, shortened; null when there is none.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong.</summary>
    public required Sentence Problem { get; init; }

    /// <summary>What to do next.</summary>
    public required Sentence Advice { get; init; }

    /// <summary>What is wrong, in English.</summary>
    public string Message => Problem.In(Language.English);

    /// <summary>What to do next, in English.</summary>
    public string NextStep => Advice.In(Language.English);

    /// <summary>One line: <c>facilities.csv:12: error: facilities[mx-madero].capacity_per_year: what is wrong. Next step. [check]</c>.</summary>
    public Sentence Told
    {
        get
        {
            string file = File is null ? "" : Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: ") : $"{File}: ";
            string place = Place == File ? "" : $"{Place}: ";
            return Severity == Severity.Error ? Say.FindingError(file, place, Problem, Advice, Check) : Say.FindingWarning(file, place, Problem, Advice, Check);
        }
    }

    /// <summary>The cell, row, table or file that the finding is about, such as <c>facilities[mx-madero].capacity_per_year</c>.</summary>
    public string Place
    {
        get
        {
            if (Table is null)
            {
                return File ?? "package";
            }

            string place = Row is null ? Table : $"{Table}[{Row}]";
            return Column is null ? place : $"{place}.{Column}";
        }
    }

    /// <summary>The line in English.</summary>
    public override string ToString() => Told.In(Language.English);
}
