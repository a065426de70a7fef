namespace Veta.Data.Schema;

/// <summary>Marks a record as a row of a package's table; reader, writer, schema and documentation follow from it.</summary>
/// <param name="name">File name without <c>.csv</c>.</param>
/// <param name="description">One sentence for <c>docs/tables.md</c> and the schema.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TableAttribute(string name, string description) : Attribute
{
    /// <summary>File name without <c>.csv</c>.</summary>
    public string Name { get; } = name;

    /// <summary>One sentence on what a row is.</summary>
    public string Description { get; } = description;

    /// <summary>True when every package must hold the file.</summary>
    public bool Required { get; init; }

    /// <summary>True when no analysis reads the table: it tells readers why other figures are what they are.</summary>
    public bool ForReaders { get; init; }
}
