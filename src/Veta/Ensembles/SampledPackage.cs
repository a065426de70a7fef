using System.Text;
using Veta.Data;
using Veta.Data.Provenance;
using Veta.Data.Reading;

namespace Veta.Ensembles;

/// <summary>
/// A package with the figures that members draw. A row of <c>uncertainty</c> is one figure and holds for the cells that no later row speaks of, as everywhere; cells that are blank or nought are not drawn.
/// The range of an outlook moves the rows of earlier years by the part of it that has passed by then, and those of the first year not at all.
/// Where grades are asked for, every other price, cost and yearly quantity of grade C or D in the tables of demand, trade, plants and transport is a figure too, one for each series over years, straight from its
/// low end up to what the package says and down to its high end. Recipes, limits that somebody sets, and rules are not.
/// </summary>
internal sealed class SampledPackage
{
    // A figure of other tables, and limits to what may be built, are drawn only where uncertainty names them: they are rules, or hang together with others.
    private static readonly string[] _graded = ["demands", "supplies", "sales", "disposals", "facilities", "facility_years", "lanes", "modes", "prices", "production", "trade"];
    private static readonly string[] _chosen = ["build_minimum_per_year", "build_maximum_per_year"];

    private readonly Package _package;
    private readonly Dictionary<TableDefinition, List<SampledCell>> _cells = [];

    private SampledPackage(Package package) => _package = package;

    /// <summary>The figures: rows of <c>uncertainty</c> in their order, then those of grades in the order of tables.</summary>
    public IReadOnlyList<SampledFigure> Figures { get; private set; } = [];

    /// <summary>The package as it is.</summary>
    public Package Package => _package;

    /// <summary>Finds the figures of a package.</summary>
    /// <param name="package">The package, scenarios applied.</param>
    /// <param name="grades">Ranges of grades C and D as shares of the figure; null to draw only what <c>uncertainty</c> states.</param>
    /// <param name="driverOf">The driver of a figure by its address; null for one of its own.</param>
    public static SampledPackage Of(Package package, (double C, double D)? grades, Func<string, string?> driverOf)
    {
        var made = new SampledPackage(package);
        var figures = new List<SampledFigure>();
        var owner = new Dictionary<(TableDefinition Table, int Row, ColumnDefinition Column), (int Figure, double Part)>();
        foreach (Uncertainty row in package.Uncertainties)
        {
            if (TableList.Named(row.Table) is not { } table || table.Column(row.Column) is not { IsNumeric: true } column) { continue; }
            Func<IRow, double> part = ScaledFigure.PartOf(package, table, row);
            foreach (int k in Matching(package, table, row.Row)) { owner[(table, k, column)] = (figures.Count, part(table.RowsOf(package)[k])); }
            var figure = new ScaledFigure(row.Table, row.Row, row.Column);
            figures.Add(new SampledFigure(figure, driverOf(figure.Address) ?? figure.Address, row.Distribution, row.LowRatio, row.ModeRatio, row.HighRatio, true));
        }

        if (grades is { } ranges) { made.AddGraded(ranges, figures, owner, driverOf); }
        made.Keep(figures, owner);
        return made;
    }

    /// <summary>The package with each figure times its ratio, checked; whole numbers are rounded.</summary>
    /// <param name="ratios">One for each figure.</param>
    /// <exception cref="PackageException">The figures together are not allowed; the findings say why.</exception>
    public Package With(IReadOnlyList<double> ratios)
    {
        Package changed = _package;
        var pool = new TextPool();
        foreach ((TableDefinition table, List<SampledCell> cells) in _cells)
        {
            var rows = new List<IRow>(table.RowsOf(_package));
            foreach (SampledCell cell in cells)
            {
                double value = Number(cell.Column, rows[cell.Row])!.Value * ScaledFigure.At(ratios[cell.Figure], cell.Part);
                if (cell.Column.Kind != ColumnKind.Number) { value = Math.Round(value, MidpointRounding.AwayFromZero); }
                string text = CellFindings.Number(value);
                IRow copy = table.Copy(rows[cell.Row]);
                CellOutcome outcome = cell.Column.Read(copy, Encoding.UTF8.GetBytes(text), pool);
                if (outcome != CellOutcome.Fine && CellFindings.Explain(outcome, cell.Column, text) is { Severity: Severity.Error } fault)
                {
                    throw new PackageException(Say.EnsembleDrawn, [fault with { Table = table.Name, Row = table.KeyOf(copy), Column = cell.Column.Name }]);
                }

                rows[cell.Row] = copy;
            }

            changed = table.With(changed, rows);
        }

        return PackageAssembly.Recheck(changed).Require(Say.EnsembleDrawn);
    }

    private void AddGraded((double C, double D) ranges, List<SampledFigure> figures, Dictionary<(TableDefinition, int, ColumnDefinition), (int Figure, double Part)> owner, Func<string, string?> driverOf)
    {
        var grades = new RowGrades(_package);
        foreach (TableDefinition table in TableList.All.Where(t => _graded.Contains(t.Name)))
        {
            IReadOnlyList<IRow> rows = table.RowsOf(_package);
            bool byYear = table.KeyColumns[^1].Kind == ColumnKind.Year && table.KeyColumns.Count > 1;
            var known = new Dictionary<(string, ColumnDefinition), int>();
            foreach ((IRow row, int k) in rows.Select((row, k) => (row, k)))
            {
                string key = table.KeyOf(row), series = byYear ? key[..(key.LastIndexOf(',') + 1)] + "*" : key;
                foreach (ColumnDefinition column in table.Columns.Where(c => IsGraded(c) && Number(c, row) is not null and not 0))
                {
                    double off = grades.Of(row, column) switch { Grade.C => ranges.C, Grade.D => ranges.D, _ => 0 };
                    if (off == 0 || owner.ContainsKey((table, k, column))) { continue; }
                    var figure = new ScaledFigure(table.Name, series, column.Name);
                    var sampled = new SampledFigure(figure, driverOf(figure.Address) ?? figure.Address, DistributionKind.Triangular, 1 - off, 1, 1 + off, false);
                    if (known.TryAdd((series, column), figures.Count)) { figures.Add(sampled); }

                    // A series moves as one, as far as the worst grade of its years.
                    int at = known[(series, column)];
                    if (sampled.High > figures[at].High) { figures[at] = sampled; }
                    owner[(table, k, column)] = (at, 1);
                }
            }
        }
    }

    private static bool IsGraded(ColumnDefinition column) =>
        column.Kind == ColumnKind.Number && !column.IsKey && !_chosen.Contains(column.Name) && column.Unit is { } unit && (unit == "unit/y" || unit.StartsWith("USD", StringComparison.Ordinal));

    /// <summary>Keeps the figures that have cells, with the ratios that these allow.</summary>
    private void Keep(List<SampledFigure> figures, Dictionary<(TableDefinition Table, int Row, ColumnDefinition Column), (int Figure, double Part)> owner)
    {
        var cells = owner.Where(c => c.Value.Part > 0 && Number(c.Key.Column, c.Key.Table.RowsOf(_package)[c.Key.Row]) is not null and not 0).ToLookup(c => c.Value.Figure, c => (c.Key.Table, c.Key.Row, c.Key.Column, c.Value.Part));
        var kept = new List<SampledFigure>();
        for (int f = 0; f < figures.Count; f++)
        {
            if (!cells[f].Any()) { continue; }
            SampledFigure figure = figures[f];
            foreach ((TableDefinition table, int row, ColumnDefinition column, double part) in cells[f])
            {
                if (!_cells.TryGetValue(table, out List<SampledCell>? list)) { _cells[table] = list = []; }
                list.Add(new SampledCell(row, column, kept.Count, part));
                figure = Cut(figure, column.Range, Number(column, table.RowsOf(_package)[row])!.Value, part);
            }

            kept.Add(figure);
        }

        Figures = kept;
    }

    private static SampledFigure Cut(SampledFigure figure, ValueRange range, double value, double part)
    {
        // Comparisons with NaN (no limit) are false, and both limits of a figure below nought change places.
        double first = Whole(range.Minimum), second = Whole(range.Maximum), least = value > 0 ? first : second, most = value > 0 ? second : first;
        return figure with { Least = least > figure.Least ? least : figure.Least, Most = most < figure.Most ? most : figure.Most };

        // The ratio of the figure at which this cell, which takes a part of it, stands at its limit.
        double Whole(double limit) => 1 + (((limit / value) - 1) / part);
    }

    private static double? Number(ColumnDefinition column, IRow row) => column.ValueOf(row) switch { double number => number, int whole => whole, _ => null };

    private static IEnumerable<int> Matching(Package package, TableDefinition table, string pattern)
    {
        IReadOnlyList<IRow> rows = table.RowsOf(package);
        for (int k = 0; k < rows.Count; k++)
        {
            if (TextPattern.Matches(pattern, table.KeyOf(rows[k]))) { yield return k; }
        }
    }
}
