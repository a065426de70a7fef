namespace Veta.Data.Results;

/// <summary>A column of an answer's table.</summary>
/// <param name="Name">Header, snake_case.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Unit">Unit, or null for text.</param>
/// <param name="Type"><see cref="string"/>, <see cref="double"/>, <see cref="int"/> or <see cref="bool"/>.</param>
public sealed record ResultColumn(string Name, string Description, string? Unit, Type Type)
{
    /// <summary>True when it is part of what tells a row from others.</summary>
    public bool Key { get; init; }

    /// <summary>True when it is what a row measures.</summary>
    public bool Measure { get; init; }
}
