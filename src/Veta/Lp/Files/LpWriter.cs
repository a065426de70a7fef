using System.Globalization;

namespace Veta.Lp.Files;

/// <summary>
/// Writes a model in CPLEX LP format, the same bytes for the same model: each row begins its own line, terms stand in the
/// order of columns, and Bounds lists every column in order, so that a difference of files is a difference of models.
/// Numbers are the shortest that read back exactly. Names are spelled with the characters the format allows: <c>-</c>
/// becomes <c>~</c>, others <c>{hex}</c>, and <c>{}</c> goes before a name that looks like a number or keyword. A row with two different sides is
/// written as two, the second named with <c>{to}</c>, because several readers refuse <c>1 &lt;= x + y &lt;= 2</c>.
/// <see cref="LpReader"/> undoes all of this; explicit zero entries are not kept. A model that maximised is written as one.
/// </summary>
internal static class LpWriter
{
    private const int Width = 120;

    /// <summary>Writes the model; throws <see cref="ModelFileException"/> when it has rows but no columns, which the format cannot hold.</summary>
    public static void Write(TextWriter output, LpModel model)
    {
        if (model.ColumnCount == 0 && model.RowCount > 0)
        {
            throw new ModelFileException(Say.ModelFileLpNoColumns);
        }

        string[] columns = new string[model.ColumnCount];
        for (int j = 0; j < columns.Length; j++) { columns[j] = LpSpelling.Encode(model.Names.Column(j), j); }
        var lines = new WrappedLines(output, Width);
        lines.Line(LpSpelling.Marker);
        lines.Line("\\ name: " + Title(model.Name));
        WriteObjective(lines, model, columns);
        WriteRows(lines, model, columns);
        lines.Line("Bounds");
        for (int j = 0; j < columns.Length; j++) { lines.Line(" " + Bounds(columns[j], model.ColumnLower[j], model.ColumnUpper[j])); }
        WriteIntegers(lines, model, columns, "Generals", binary: false);
        WriteIntegers(lines, model, columns, "Binaries", binary: true);
        lines.Line("End");
    }

    /// <summary>Text of a whole model, for small ones and for tests.</summary>
    public static string Write(LpModel model)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output, model);
        return output.ToString();
    }

    private static void WriteObjective(WrappedLines lines, LpModel model, string[] columns)
    {
        lines.Line(model.Maximise ? "Maximize" : "Minimize");
        lines.Begin(" " + ObjectiveName(model) + ":");
        bool first = true;
        for (int j = 0; j < columns.Length; j++)
        {
            if (model.Cost[j] == 0) { continue; }
            lines.Append(Term(model.Maximise ? -model.Cost[j] : model.Cost[j], columns[j], first));
            first = false;
        }

        if (first && columns.Length > 0) { lines.Append(" 0 " + columns[0]); }
        if (model.Offset != 0)
        {
            double offset = model.Maximise ? -model.Offset : model.Offset;
            lines.Append((offset < 0 ? " - " : " + ") + FileNumber.Format(Math.Abs(offset)));
        }

        lines.End();
    }

    private static void WriteRows(WrappedLines lines, LpModel model, string[] columns)
    {
        lines.Line("Subject To");
        var entries = new RowEntries(model);
        for (int i = 0; i < model.RowCount; i++)
        {
            string name = LpSpelling.Encode(model.Names.Row(i), i);
            double lower = model.RowLower[i], upper = model.RowUpper[i];
            if (lower == upper) { WriteRow(lines, name, entries, i, columns, " = " + FileNumber.Format(lower)); }
            else if (double.IsFinite(lower) || !double.IsFinite(upper))
            {
                WriteRow(lines, name, entries, i, columns, " >= " + Side(lower));
                if (double.IsFinite(upper)) { WriteRow(lines, name + LpSpelling.UpperSide, entries, i, columns, " <= " + FileNumber.Format(upper)); }
            }
            else { WriteRow(lines, name, entries, i, columns, " <= " + FileNumber.Format(upper)); }
        }
    }

    private static void WriteRow(WrappedLines lines, string name, RowEntries entries, int row, string[] columns, string relation)
    {
        lines.Begin(" " + name + ":");
        ReadOnlySpan<int> indices = entries.Columns(row);
        ReadOnlySpan<double> values = entries.Values(row);
        for (int k = 0; k < indices.Length; k++) { lines.Append(Term(values[k], columns[indices[k]], k == 0)); }
        if (indices.Length == 0) { lines.Append(" 0 " + columns[0]); }
        lines.Append(relation);
        lines.End();
    }

    private static void WriteIntegers(WrappedLines lines, LpModel model, string[] columns, string section, bool binary)
    {
        if (model.Integer is null) { return; }
        bool any = false;
        for (int j = 0; j < columns.Length; j++)
        {
            if (!model.Integer[j] || (model.ColumnLower[j] == 0 && model.ColumnUpper[j] == 1) != binary) { continue; }
            if (!any) { lines.Line(section); }
            any = true;
            lines.Line(" " + columns[j]);
        }
    }

    private static string Term(double value, string column, bool first)
    {
        double size = Math.Abs(value);
        string sign = value < 0 ? " - " : first ? " " : " + ";
        return size == 1 ? sign + column : sign + FileNumber.Format(size) + " " + column;
    }

    /// <summary>Both sides are always written when there is an upper one, because readers differ on the default below a negative upper bound.</summary>
    private static string Bounds(string column, double lower, double upper)
    {
        if (lower == upper) { return column + " = " + FileNumber.Format(lower); }
        if (double.IsInfinity(lower) && double.IsInfinity(upper)) { return column + " free"; }
        if (double.IsInfinity(upper)) { return column + " >= " + FileNumber.Format(lower); }
        return Side(lower) + " <= " + column + " <= " + FileNumber.Format(upper);
    }

    private static string Side(double value) => double.IsInfinity(value) ? "-inf" : FileNumber.Format(value);

    /// <summary>The first of <c>obj</c>, <c>obj_</c>, … that no row has.</summary>
    private static string ObjectiveName(LpModel model)
    {
        string name = "obj";
        while (HasRow(model, name)) { name += "_"; }
        return name;
    }

    private static bool HasRow(LpModel model, string name)
    {
        for (int i = 0; i < model.RowCount; i++)
        {
            if (model.Names.Row(i) == name) { return true; }
        }

        return false;
    }

    private static string Title(string name) => string.Concat(name.Select(letter =>
        char.IsControl(letter) || letter is '{' or '}' or '~' ? "{" + ((int)letter).ToString("X", CultureInfo.InvariantCulture) + "}" : letter.ToString()));
}
