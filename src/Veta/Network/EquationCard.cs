namespace Veta.Network;

/// <summary>What a reader needs to check a block: <c>docs/model.md</c> is printed from these.</summary>
internal sealed record EquationCard
{
    /// <summary>Title, such as "Processing with recipes".</summary>
    public required string Title { get; init; }

    /// <summary>What it says, in words, with its rules and its edges; when not to use it.</summary>
    public required string Text { get; init; }

    /// <summary>The equations, in LaTeX, one per line.</summary>
    public required string[] Equations { get; init; }

    /// <summary>Author, year and page or DOI; or "Definition".</summary>
    public required string Source { get; init; }

    /// <summary>Tables it reads.</summary>
    public required string[] Tables { get; init; }

    /// <summary>Families of columns: name with keys, unit, meaning.</summary>
    public CardLine[] Columns { get; init; } = [];

    /// <summary>Families of rows: name with keys, unit of the row, meaning of the dual.</summary>
    public CardLine[] Rows { get; init; } = [];

    /// <summary>How answers call the figures that its rows and bounds enforce; none for those of which nobody speaks.</summary>
    public string[] Limits { get; init; } = [];

    /// <summary>Ledgers to which it posts.</summary>
    public string[] Posts { get; init; } = [];
}
