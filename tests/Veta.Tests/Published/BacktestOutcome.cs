using System.Globalization;
using Veta.Data;
using Veta.Tests.Data;

namespace Veta.Tests.Published;

/// <summary>What came of an event, over what was before it; held apart from the package, which has only what was known before.</summary>
/// <param name="Set">Set of events of the package.</param>
/// <param name="Measure">price, contract (a price that most pay, which no market shows) or exports.</param>
/// <param name="Place">Region in which a price is paid.</param>
/// <param name="From">First month that it counts.</param>
/// <param name="To">Last month that it counts.</param>
/// <param name="Ratio">Over before.</param>
/// <param name="IsMain">Whether it belongs to the series by which the event is judged.</param>
/// <param name="Source">Who printed it.</param>
/// <param name="Note">Over what.</param>
internal sealed record BacktestOutcome(string Set, string Measure, string Place, Month From, Month To, double Ratio, bool IsMain, string Source, string Note)
{
    /// <summary>All of them, read once.</summary>
    public static IReadOnlyList<BacktestOutcome> All { get; } = [.. Rows()];

    /// <summary>When: a month, a year or some months.</summary>
    public string When => From == To ? From.ToString() : From.Number == 1 && To.Number == 12 ? From.Year.ToString(CultureInfo.InvariantCulture) : $"{From} to {To}";

    private static IEnumerable<BacktestOutcome> Rows()
    {
        var records = CsvText.Read(File.ReadAllText(Repository.File("tests/Veta.Tests/Published/backtest-outcomes.csv")), fault => new InvalidDataException(fault.ToString()));
        string[] columns = records[0].Cells;
        foreach ((_, string[] cells) in records.Skip(1))
        {
            string At(string column) => cells[Array.IndexOf(columns, column)];
            yield return new BacktestOutcome(
                At("set"), At("measure"), At("place"), Month.Parse(At("from"))!.Value, Month.Parse(At("to"))!.Value, double.Parse(At("ratio"), CultureInfo.InvariantCulture), At("main") == "true", At("source"), At("note"));
        }
    }
}
