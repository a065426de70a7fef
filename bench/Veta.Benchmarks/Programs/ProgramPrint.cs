using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Veta.Lp;

namespace Veta.Benchmarks.Programs;

/// <summary>What identifies a program whatever the order of its rows and columns: the sum of the hashes of its named parts, figures to twelve digits.</summary>
internal static class ProgramPrint
{
    public static ulong Of(LpModel model)
    {
        string[] columns = [.. Enumerable.Range(0, model.ColumnCount).Select(model.Names.Column)], rows = [.. Enumerable.Range(0, model.RowCount).Select(model.Names.Row)];
        ulong sum = Hash("offset", model.Offset);
        for (int j = 0; j < columns.Length; j++)
        {
            unchecked { sum += Hash("column " + columns[j] + (model.Integer is { } whole && whole[j] ? " whole" : ""), model.Cost[j], model.ColumnLower[j], model.ColumnUpper[j]); }
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { unchecked { sum += Hash(columns[j] + " in " + rows[model.Rows[k]], model.Values[k]); } }
        }

        for (int i = 0; i < rows.Length; i++) { unchecked { sum += Hash("row " + rows[i], model.RowLower[i], model.RowUpper[i]); } }
        return sum;
    }

    private static ulong Hash(string name, params double[] figures) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(name + " " + string.Join(' ', figures.Select(f => (f == 0 ? 0 : f).ToString("G12", CultureInfo.InvariantCulture))))));
}
