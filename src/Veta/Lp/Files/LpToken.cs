namespace Veta.Lp.Files;

/// <summary>One token of an LP file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A name as it stands, the canonical name of a section, or the text of anything else.</param>
/// <param name="Value">Value of a number, which may be infinite.</param>
/// <param name="Line">Line, from 1.</param>
internal readonly record struct LpToken(LpTokenKind Kind, string Text, double Value, int Line)
{
    public bool IsRelation => Kind is LpTokenKind.LessOrEqual or LpTokenKind.GreaterOrEqual or LpTokenKind.Equal;

    /// <summary>What a message calls it.</summary>
    public Said Told => Kind == LpTokenKind.End ? Say.ModelFileEnd : Text;

    public bool IsSign => Kind is LpTokenKind.Plus or LpTokenKind.Minus;
}
