namespace Veta.Data.Schema;

/// <summary>What became of one cell.</summary>
internal enum CellOutcome
{
    Fine,

    // Warnings: the value is taken.
    BelowExpected,
    AboveExpected,
    BelowExpectedLeast,
    HiddenCharacter,
    LostCharacter,
    PerhapsThousands,

    // Errors: the value is refused.
    WrongType,
    UnknownWord,
    NotFinite,
    BelowMinimum,
    AboveMaximum,
    BelowLeast,
    ControlCharacter,
    NotKebabCase,
    TooLong,
}
