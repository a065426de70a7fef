namespace Veta.Lp.Files;

/// <summary>Kinds of token in an LP file.</summary>
internal enum LpTokenKind
{
    End,
    Section,
    Name,
    Number,
    Plus,
    Minus,
    Colon,
    LessOrEqual,
    GreaterOrEqual,
    Equal,
}
