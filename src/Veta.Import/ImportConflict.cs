namespace Veta.Import;

/// <summary>A row of the package that differs from the imported one and is not the importer's to change.</summary>
public sealed record ImportConflict
{
    /// <summary>Table and key, such as <c>production[mx,zinc-concentrate,2025]</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Source of the row in the package.</summary>
    public required string Source { get; init; }

    /// <summary>The cells that differ, such as <c>quantity_per_year 600 (file: 800)</c>.</summary>
    public required Said Cells { get; init; }

    /// <summary>Where the imported row stands.</summary>
    public required string Origin { get; init; }

    /// <summary>True when the import replaced the row because it was told to.</summary>
    public required bool Replaced { get; init; }

    /// <summary>One line.</summary>
    public Sentence Told => Say.ImportConflict(Place, Source, Cells, Origin);

    /// <summary>The line in English.</summary>
    public override string ToString() => Told.In(Language.English);
}
