using System.Globalization;

namespace Veta.Lp.Files;

/// <summary>
/// Writes a model as free MPS, one entry a line, the same bytes for the same model. Numbers are the shortest that read back
/// exactly. Blanks and control characters of names become <c>%</c> and four hexadecimal digits; other names stay as they are.
/// The objective's constant is the negative right-hand side of the objective row; a model that maximised has
/// <c>OBJSENSE MAX</c> and its own signs; a row without sides is an <c>N</c> row; explicit zero entries are not kept.
/// A row with two sides keeps one exactly and its width as a range; should no double carry the width, the other side moves by one unit in the last place.
/// </summary>
internal static class MpsWriter
{
    /// <summary>Writes the model.</summary>
    public static void Write(TextWriter output, LpModel model)
    {
        string[] rows = new string[model.RowCount];
        for (int i = 0; i < rows.Length; i++) { rows[i] = MpsSpelling.Encode(model.Names.Row(i)); }
        string objective = "OBJ";
        while (Array.IndexOf(rows, objective) >= 0) { objective += "_"; }
        WriteLine(output, MpsSpelling.Marker);
        WriteLine(output, "NAME " + MpsSpelling.Encode(model.Name));
        if (model.Maximise) { WriteLine(output, "OBJSENSE\n    MAX"); }
        WriteLine(output, "ROWS");
        WriteLine(output, " N " + objective);
        for (int i = 0; i < rows.Length; i++) { WriteLine(output, " " + Kind(model.RowLower[i], model.RowUpper[i]) + " " + rows[i]); }
        WriteColumns(output, model, rows, objective);
        WriteSides(output, model, rows, objective);
        WriteBounds(output, model);
        WriteLine(output, "ENDATA");
    }

    /// <summary>Text of a whole model, for small ones and for tests.</summary>
    public static string Write(LpModel model)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output, model);
        return output.ToString();
    }

    private static void WriteColumns(TextWriter output, LpModel model, string[] rows, string objective)
    {
        WriteLine(output, "COLUMNS");
        bool inIntegers = false;
        int markers = 0;
        for (int j = 0; j < model.ColumnCount; j++)
        {
            bool integer = model.Integer is not null && model.Integer[j];
            if (integer != inIntegers) { WriteMarker(output, integer, markers++); }
            inIntegers = integer;
            string name = MpsSpelling.Encode(model.Names.Column(j));
            bool any = false;
            if (model.Cost[j] != 0)
            {
                WriteEntry(output, name, objective, model.Maximise ? -model.Cost[j] : model.Cost[j]);
                any = true;
            }

            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                if (model.Values[k] == 0) { continue; }
                WriteEntry(output, name, rows[model.Rows[k]], model.Values[k]);
                any = true;
            }

            if (!any) { WriteEntry(output, name, objective, 0); }
        }

        if (inIntegers) { WriteMarker(output, begin: false, markers); }
    }

    private static void WriteMarker(TextWriter output, bool begin, int number) =>
        WriteLine(output, " MARKER" + number.ToString(CultureInfo.InvariantCulture) + " 'MARKER' " + (begin ? "'INTORG'" : "'INTEND'"));

    private static void WriteSides(TextWriter output, LpModel model, string[] rows, string objective)
    {
        WriteLine(output, "RHS");
        if (model.Offset != 0) { WriteEntry(output, "RHS", objective, model.Maximise ? model.Offset : -model.Offset); }
        bool anyRange = false;
        for (int i = 0; i < rows.Length; i++)
        {
            double side = Side(model.RowLower[i], model.RowUpper[i]);
            if (side != 0) { WriteEntry(output, "RHS", rows[i], side); }
            anyRange |= IsRange(model.RowLower[i], model.RowUpper[i]);
        }

        if (!anyRange) { return; }
        WriteLine(output, "RANGES");
        for (int i = 0; i < rows.Length; i++)
        {
            if (IsRange(model.RowLower[i], model.RowUpper[i])) { WriteEntry(output, "RANGE", rows[i], Width(model.RowLower[i], model.RowUpper[i])); }
        }
    }

    private static void WriteBounds(TextWriter output, LpModel model)
    {
        WriteLine(output, "BOUNDS");
        for (int j = 0; j < model.ColumnCount; j++)
        {
            double lower = model.ColumnLower[j], upper = model.ColumnUpper[j];
            bool integer = model.Integer is not null && model.Integer[j];
            if (lower == 0 && double.IsPositiveInfinity(upper) && !integer) { continue; }
            string name = " BOUND " + MpsSpelling.Encode(model.Names.Column(j));
            if (lower == upper) { WriteLine(output, " FX" + name + " " + FileNumber.Format(lower)); }
            else if (integer && lower == 0 && upper == 1) { WriteLine(output, " BV" + name); }
            else if (double.IsInfinity(lower) && double.IsInfinity(upper)) { WriteLine(output, " FR" + name); }
            else
            {
                if (double.IsInfinity(lower)) { WriteLine(output, " MI" + name); }
                else if (lower != 0 || upper < 0) { WriteLine(output, " LO" + name + " " + FileNumber.Format(lower)); }
                if (double.IsFinite(upper)) { WriteLine(output, " UP" + name + " " + FileNumber.Format(upper)); }
                else if (integer) { WriteLine(output, " PL" + name); }
            }
        }
    }

    private static bool IsRange(double lower, double upper) => double.IsFinite(lower) && double.IsFinite(upper) && lower != upper;

    private static char Kind(double lower, double upper)
    {
        if (lower == upper) { return 'E'; }
        if (double.IsInfinity(lower) && double.IsInfinity(upper)) { return 'N'; }
        if (double.IsInfinity(upper)) { return 'G'; }
        return double.IsInfinity(lower) || Math.Abs(upper) < Math.Abs(lower) ? 'L' : 'G';
    }

    /// <summary>Of two sides the nearer to zero is written, because its sum with the width keeps more digits.</summary>
    private static double Side(double lower, double upper) => Kind(lower, upper) switch
    {
        'N' => 0,
        'L' => upper,
        _ => lower,
    };

    /// <summary>The width from which the far side is found again, tried at the neighbouring doubles too.</summary>
    private static double Width(double lower, double upper)
    {
        double width = upper - lower;
        bool fromUpper = Kind(lower, upper) == 'L';
        foreach (double candidate in (ReadOnlySpan<double>)[width, Math.BitIncrement(width), Math.BitDecrement(width)])
        {
            if (fromUpper ? upper - candidate == lower : lower + candidate == upper) { return candidate; }
        }

        return width;
    }

    private static void WriteEntry(TextWriter output, string name, string row, double value)
    {
        output.Write(' ');
        output.Write(name);
        output.Write(' ');
        output.Write(row);
        output.Write(' ');
        WriteLine(output, FileNumber.Format(value));
    }

    private static void WriteLine(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
