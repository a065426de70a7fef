namespace Veta.Data;

/// <summary>What became of one cell.</summary>
internal enum CellOutcome
{
    Fine,
    WrongType,
    UnknownWord,
    NotFinite,
    BelowMinimum,
    AboveMaximum,
    BelowExpected,
    AboveExpected,
    NotKebabCase,
    TooLong,
}
