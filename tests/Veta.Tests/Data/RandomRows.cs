using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Veta.Data;

namespace Veta.Tests.Data;

/// <summary>Random rows of any table, within the ranges of its columns; references lead nowhere.</summary>
internal static class RandomRows
{
    public static Gen<IRow> Of(TableDefinition table) =>
        Gen.CollectToArray(table.Columns.Select(Cell)).Select(cells =>
        {
            IRow row = table.Create();
            var pool = new TextPool();
            foreach ((ColumnDefinition column, string text) in table.Columns.Zip(cells))
            {
                if (text.Length > 0 && !column.Read(row, Encoding.UTF8.GetBytes(text), pool).IsUsable())
                {
                    throw new InvalidOperationException($"{table}.{column.Name} refuses '{text}'.");
                }
            }

            return row;
        });

    private static Gen<string> Cell(ColumnDefinition column)
    {
        Gen<string> filled = column.IsList ? Value(column).NonEmptyListOf().Select(l => string.Join(';', l)) : Value(column);
        return column.IsRequired ? filled : Gen.Frequency((1, Gen.Constant("")), (3, filled));
    }

    private static Gen<string> Value(ColumnDefinition column) => column.Kind switch
    {
        ColumnKind.Word => Gen.Elements<string>([.. column.AllowedWords]),
        ColumnKind.Boolean => Gen.Elements("true", "false"),
        ColumnKind.Id => Gen.Elements("a", "mx-madero", "antimony-trioxide", "x1-2y"),
        ColumnKind.Number => Number(column),
        ColumnKind.Date => Gen.Choose(0, 73_000).Select(days => new DateOnly(1900, 1, 1).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ColumnKind.WholeNumber or ColumnKind.Year => Gen.Choose(Limit(column.Range.Minimum, -1_000_000), Limit(column.Range.Maximum, 1_000_000)).Select(n => n.ToString(CultureInfo.InvariantCulture)),
        _ => column.IsList ? Gen.Elements("usmca", "2617.10", "São Tomé", "\"quoted\"", "a,b") : Text(),
    };

    private static int Limit(double limit, int otherwise) => double.IsNaN(limit) ? otherwise : (int)limit;

    private static Gen<string> Number(ColumnDefinition column) =>
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(n => Clamp(n.Get, column).ToString("R", CultureInfo.InvariantCulture));

    private static double Clamp(double value, ColumnDefinition column) =>
        value < column.Range.Minimum ? column.Range.Minimum : value > column.Range.Maximum ? column.Range.Maximum : Math.Abs(value) < column.Range.Least ? 0 : value;

    // Any text that UTF-8 can hold, that is not blank and that tables may hold: commas, quotation marks, line breaks, other scripts.
    private static Gen<string> Text() => Gen.OneOf(
        Gen.Elements("a,b", "say \"yes\"", "two\nlines", "carriage\r\nreturn", " outer ", "'", "=1+1", "Ñandú", "锑", "𝛼", "#", "\"", ",", "x\r"),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get)).Where(IsWritable);

    private static bool IsWritable(string text) =>
        !string.IsNullOrWhiteSpace(text) && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text && TextCharacters.Judge(Encoding.UTF8.GetBytes(text)).IsUsable();
}
