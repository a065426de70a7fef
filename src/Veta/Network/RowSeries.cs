using System.Globalization;
using Veta.Data;

namespace Veta.Network;

/// <summary>Rows of one series over the years: straight lines between two rows; a row without a year holds always.</summary>
/// <typeparam name="TRow">Type of row.</typeparam>
internal sealed class RowSeries<TRow>
    where TRow : class
{
    private readonly TRow[] _rows;
    private readonly int[] _years;
    private readonly string _address;

    /// <summary>Makes a series of the rows that share all keys but the year.</summary>
    /// <param name="address">How messages call it, such as <c>demands[us,antimony-trioxide,flame-retardants]</c>.</param>
    /// <param name="rows">At least one row; a row without a year must be alone.</param>
    /// <param name="year">Year of a row.</param>
    public RowSeries(string address, IEnumerable<TRow> rows, Func<TRow, int?> year)
    {
        _address = address;
        TRow[] all = [.. rows];
        Always = all.Length == 1 && year(all[0]) is null;
        _rows = Always ? all : [.. all.OrderBy(r => year(r) ?? throw Missing("year", Say.CheckRowSeriesARowWithoutAYear, Say.CheckSeriesGiveItAYearOr))];
        _years = Always ? [int.MinValue] : [.. _rows.Select(r => year(r)!.Value)];
    }

    /// <summary>The first row: the one to read figures from that do not change.</summary>
    public TRow First => _rows[0];

    /// <summary>True when one row holds for every year.</summary>
    public bool Always { get; }

    /// <summary>First year given.</summary>
    public int FirstYear => _years[0];

    /// <summary>Figure at a year inside the series; outside is an error.</summary>
    /// <exception cref="PackageException">The series has no figure for the year.</exception>
    public double At(int year, Func<TRow, double> figure) =>
        OrNull(year, r => figure(r)) ?? throw Missing(null, Say.CheckRowSeriesNoFigure(Said.Year(year)), Say.CheckRowSeriesFillItInAllRows);

    /// <summary>Figure at a year inside the series, or null where either neighbour leaves it blank; a year outside is an error.</summary>
    public double? OrNull(int year, Func<TRow, double?> figure)
    {
        if (Always) { return figure(_rows[0]); }
        return YearPlace.Of(_years, year, OutsideSeries.None) is { } place
            ? place.Figure(k => figure(_rows[k]))
            : throw Missing("year", Say.CheckRowSeriesOutside(Said.Year(_years[0]), Said.Year(_years[^1]), Said.Year(year)), Say.CheckRowSeriesAddRow(Said.Year(year)));
    }

    /// <summary>Mean of a figure over the years of a period; a series that ends inside the period holds its last figure to the end of it.</summary>
    /// <exception cref="PackageException">The series has no figure for the first year of the period.</exception>
    public double In(Horizon horizon, int period, Func<TRow, double> figure)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        return Always ? figure(_rows[0]) : horizon.Mean(period, year => At(Held(year, horizon.FirstYear(period)), figure));
    }

    /// <summary>As <see cref="In"/>; null where the figure of any of the years is blank, since blank stands for no limit.</summary>
    public double? InOrNull(Horizon horizon, int period, Func<TRow, double?> figure)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        if (Always) { return figure(_rows[0]); }
        double mean = horizon.Mean(period, year => OrNull(Held(year, horizon.FirstYear(period)), figure) ?? double.PositiveInfinity);
        return double.IsPositiveInfinity(mean) ? null : mean;
    }

    /// <summary>
    /// Mean of a policy's figure over the years of a period, a year without it counted as <paramref name="without"/>; null where no year has it. Do not use it for a limit
    /// whose absence is no number.
    /// </summary>
    public double? PolicyIn(Horizon horizon, int period, Func<TRow, double?> figure, double without)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        bool any = false;
        double mean = horizon.Mean(period, year =>
        {
            double? given = AsPolicy(year, figure);
            any |= given is not null;
            return given ?? without;
        });
        return any ? mean : null;
    }

    /// <summary>Figure at a year for a policy: none before the first row, held after the last.</summary>
    public double? AsPolicy(int year, Func<TRow, double?> figure)
    {
        if (Always) { return figure(_rows[0]); }
        return YearPlace.Of(_years, year, OutsideSeries.HoldAfter)?.Figure(k => figure(_rows[k]));
    }

    // A year inside a period that the series does not reach any more.
    private int Held(int year, int firstYear) => Math.Max(firstYear, Math.Min(year, _years[^1]));

    // The address is table[row].
    private PackageException Missing(string? column, Sentence problem, Sentence advice)
    {
        int open = _address.IndexOf('[', StringComparison.Ordinal);
        return MissingFigure.In(_address[..open], _address[(open + 1)..^1], column, problem, advice);
    }
}
