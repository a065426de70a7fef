namespace Veta.Data.Results;

/// <summary>A column of an answer's table.</summary>
/// <param name="Name">Header, snake_case.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Unit">Unit, or null for text.</param>
/// <param name="Type"><see cref="string"/>, <see cref="double"/>, <see cref="int"/> or <see cref="bool"/>.</param>
public sealed record ResultColumn(string Name, string Description, string? Unit, Type Type)
{
    /// <summary>What it is to a row.</summary>
    public ColumnPart Part { get; init; }

    /// <summary>True for the measure by which two runs are compared.</summary>
    public bool Compared { get; init; }

    /// <summary>Record of the inputs whose row a cell names; null for none.</summary>
    public Type? References { get; init; }

    /// <summary>True when cells may name any place, also a bloc, and are not of the type of an id.</summary>
    public bool NamedFreely { get; init; }
}
