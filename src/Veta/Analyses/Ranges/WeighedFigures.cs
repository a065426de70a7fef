using Veta.Data;
using Veta.Data.Planning;
using Veta.Data.Provenance;
using Veta.Ensembles;

namespace Veta.Analyses.Ranges;

/// <summary>
/// Collects figures of grade C and D with how much of a headline hangs on each. Rows that the package says move together are one figure. Ranges are those of <see cref="GradeRange"/>, cut where a column
/// would not allow an end of them.
/// </summary>
/// <param name="package">The package.</param>
/// <param name="single">Whether figures that stand for all rows of a table are left out; default false.</param>
/// <param name="year">The year that is asked about; null takes that of the row, as far as its key names one.</param>
internal sealed class WeighedFigures(Package package, bool single = false, int? year = null)
{
    private readonly int _firstYear = PlanningSettings.From(package).FirstYear;
    private readonly GradeRange _ranges = new(package);
    private readonly SiteCosts _costs = new(package);
    private readonly Dictionary<ScaledFigure, UncertainFigure> _found = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, IRow>> _rows = [];

    /// <summary>The figures so far, by what they are.</summary>
    public IReadOnlyDictionary<ScaledFigure, UncertainFigure> Found => _found;

    /// <summary>Adds to the weight of a figure; a blank cost of a facility weighs on the figures from which it is derived. One that is blank otherwise, nought, of grade A or B, or not in the package is passed over.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">Key of the row, or that of a series over years without the year.</param>
    /// <param name="column">The column.</param>
    /// <param name="weight">How much of the headline moves with the figure, in its unit.</param>
    /// <param name="stated">The range that the row itself states, as ratios; null for none.</param>
    public void Add(string table, string key, string column, double weight, (double Low, double High)? stated = null)
    {
        if (weight == 0 || TableList.Named(table) is not { } definition || definition.Column(column) is not { IsNumeric: true } cell) { return; }
        if (!_rows.TryGetValue(table, out IReadOnlyDictionary<string, IRow>? byKey)) { _rows[table] = byKey = SeriesRows.Of(package, definition); }
        if (byKey.TryGetValue(key, out IRow? derived) && derived is Facility facility)
        {
            foreach ((TableDefinition behind, IRow figureRow, string name, double share) in _costs.Shares(facility, column)) { Add(behind.Name, behind.KeyOf(figureRow), name, weight * share); }
        }

        if (!byKey.TryGetValue(key, out IRow? row) || cell.ValueOf(row) is not double value || value == 0) { return; }
        if (_ranges.Of(definition, row, cell) is not { } range) { return; }
        var figure = new ScaledFigure(table, range.Together ?? (definition.KeyOf(row) == key ? key : key + ",*"), column);
        if (single && figure.Row == "*") { return; }
        (double low, double high) = range.Stated is not null ? (range.Low, range.High) : stated ?? (range.Low, range.High);
        UncertainFigure known = _found.GetValueOrDefault(figure) ?? new UncertainFigure(figure, range.Grade, low, high, range.Stated is not null || stated is not null, 0);
        (low, high) = Allowed(cell.Range, value, known.LowRatio, known.HighRatio);
        double part = range.Stated?.PartIn(year ?? ScaledFigure.YearOf(definition, row), _firstYear) ?? 1;
        _found[figure] = known with { LowRatio = low, HighRatio = high, Weight = known.Weight + (weight * part) };
    }

    private static (double Low, double High) Allowed(ValueRange range, double value, double low, double high)
    {
        // Comparisons with NaN (no limit) are false, and both limits of a figure below nought change places.
        double first = range.Minimum / value, second = range.Maximum / value, least = value > 0 ? first : second, most = value > 0 ? second : first;
        return (low < least ? least : low, high > most ? most : high);
    }
}
