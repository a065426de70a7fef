namespace Veta.Lp.Files;

/// <summary>
/// Reads MPS, free or fixed (fixed columns are used from the first line whose names hold blanks). Sections: NAME, OBJSENSE,
/// OBJNAME, ROWS, COLUMNS with integer markers, RHS (of the objective: its negative is the constant), RANGES, BOUNDS, ENDATA.
/// The first N row is the objective unless OBJNAME says otherwise; further N rows stay as rows without sides. Bounds and sides of 1e20
/// and more are infinite; an upper bound below 0 without a lower bound makes the lower one −infinity. Refused, because
/// readers disagree on them or the model is not linear: repeated entries, several right-hand-side, range or bound sets, integer
/// columns between markers without any bound, and quadratic, SOS, indicator or semi-continuous parts.
/// </summary>
internal static class MpsReader
{
    /// <summary>Reads a model; throws <see cref="ModelFileException"/> with the line and what to do, or <see cref="LpModelException"/> for crossed bounds.</summary>
    public static LpModel Read(TextReader input) => new MpsParser(new MpsFields(input)).Parse();
}
