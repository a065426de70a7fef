namespace Veta.Data.Scenarios;

/// <summary>One difference between two packages: a cell, or a whole row that only one of them has.</summary>
public sealed record PackageDifference
{
    /// <summary>Name of the table; <c>datapackage</c> for what the package says of itself.</summary>
    public required string Table { get; init; }

    /// <summary>Key of the row.</summary>
    public required string Row { get; init; }

    /// <summary>Header of the cell that differs; null for a whole row.</summary>
    public string? Column { get; init; }

    /// <summary>Text before; null when the row is new. For a row that is gone, its filled cells.</summary>
    public string? Before { get; init; }

    /// <summary>Text after; null when the row is gone. For a new row, its filled cells.</summary>
    public string? After { get; init; }

    /// <summary>One line, such as <c>facilities[mx-madero].capacity_per_year: 6000 → 8000</c>.</summary>
    public Sentence Told
    {
        get
        {
            string place = $"{Table}[{Row}]";
            return Column is not null ? Say.DifferenceCell($"{place}.{Column}", Shown(Before), Shown(After))
                : Before is null ? Say.DifferenceNew(place, After ?? "")
                : Say.DifferenceGone(place, Before);
        }
    }

    /// <summary>The line in English.</summary>
    public override string ToString() => Told.In(Language.English);

    private static Said Shown(string? text) => string.IsNullOrEmpty(text) ? Say.ImportBlank : text;
}
