using System.Globalization;
using System.Text;

namespace Veta.Cli;

/// <summary>A CSV file of a solution: a name and four numbers a line; an infinite or missing number is an empty cell.</summary>
internal sealed class SolutionTable : IDisposable
{
    private readonly StreamWriter _file;

    public SolutionTable(string path, string header)
    {
        _file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        _file.WriteLine(header);
    }

    public void Add(string name, double value, double? price, double lower, double upper) =>
        _file.WriteLine(string.Join(',', Quoted(name), Cell(value), Cell(price ?? double.NaN), Cell(lower), Cell(upper)));

    public void Dispose() => _file.Dispose();

    private static string Cell(double value) => !double.IsFinite(value) ? "" : value == 0 ? "0" : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Quoted(string name) =>
        name.AsSpan().IndexOfAny(",\"\n\r") < 0 ? name : "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
