using System.Globalization;

namespace Veta.Data.Planning;

/// <summary>
/// A figure given for some years, or one figure for all. Between two given years it runs straight. Do not use it for counts of things that
/// cannot be halved.
/// </summary>
public sealed class Series
{
    private readonly int[] _years;
    private readonly double[] _values;

    private Series(int[] years, double[] values, double? constant)
    {
        _years = years;
        _values = values;
        Constant = constant;
    }

    /// <summary>The figure of every year, when there is only one without a year; otherwise null.</summary>
    public double? Constant { get; }

    /// <summary>First year given; null for a constant.</summary>
    public int? FirstYear => _years.Length == 0 ? null : _years[0];

    /// <summary>Last year given; null for a constant.</summary>
    public int? LastYear => _years.Length == 0 ? null : _years[^1];

    /// <summary>A series from rows, in any order.</summary>
    /// <param name="points">Year, or null for every year, and figure.</param>
    /// <exception cref="ArgumentException">No point, two points of one year, or a point without a year beside others.</exception>
    public static Series Of(IEnumerable<(int? Year, double Value)> points)
    {
        (int? Year, double Value)[] ordered = [.. points.OrderBy(p => p.Year ?? int.MinValue)];
        if (ordered.Length == 0)
        {
            throw new ArgumentException("A series needs at least one point.", nameof(points));
        }

        if (ordered[0].Year is null)
        {
            return ordered.Length == 1
                ? new Series([], [], ordered[0].Value)
                : throw new ArgumentException("A point without a year must be the only one of its series.", nameof(points));
        }

        int[] years = [.. ordered.Select(p => p.Year!.Value)];
        for (int i = 1; i < years.Length; i++)
        {
            if (years[i] == years[i - 1])
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The year {years[i]} stands twice in a series."), nameof(points));
            }
        }

        return new Series(years, [.. ordered.Select(p => p.Value)], null);
    }

    /// <summary>A series from rows, in any order.</summary>
    /// <param name="points">Year, or null for every year, and figure.</param>
    /// <exception cref="ArgumentException">As the other overload.</exception>
    public static Series Of(IEnumerable<(Year? Year, double Value)> points) => Of(points.Select(p => (p.Year?.Value, p.Value)));

    /// <summary>Whether a year lies between the first and the last year given; always true for a constant.</summary>
    public bool Covers(int year) => Constant is not null || (year >= _years[0] && year <= _years[^1]);

    /// <summary>The figure in a year, on the straight line between its neighbours.</summary>
    /// <param name="year">Any year.</param>
    /// <param name="outside">What happens before the first and after the last year given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside and <paramref name="outside"/> does not hold the figure there.</exception>
    public double At(int year, OutsideSeries outside = OutsideSeries.Error)
    {
        if (Constant is { } constant)
        {
            return constant;
        }

        if (year < _years[0])
        {
            return outside == OutsideSeries.Hold ? _values[0] : throw Outside(year);
        }

        if (year > _years[^1])
        {
            return outside is OutsideSeries.Hold or OutsideSeries.HoldAfter ? _values[^1] : throw Outside(year);
        }

        int at = Array.BinarySearch(_years, year);
        if (at >= 0)
        {
            return _values[at];
        }

        int after = ~at;
        double share = (double)(year - _years[after - 1]) / (_years[after] - _years[after - 1]);
        return _values[after - 1] + share * (_values[after] - _values[after - 1]);
    }

    private ArgumentOutOfRangeException Outside(int year) => new(
        nameof(year),
        string.Create(CultureInfo.InvariantCulture, $"The series runs from {_years[0]} to {_years[^1]} and has no figure for {year}. Add a row for that year, or one row without a year."));
}
