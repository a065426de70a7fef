namespace Veta.Data.Schema;

/// <summary>
/// What a numeric column takes. Outside <see cref="Minimum"/> and <see cref="Maximum"/>, or nearer to zero than <see cref="Least"/>, a figure is an
/// error; outside what is expected it is a warning. NaN stands for no limit; zero is never too near to zero.
/// </summary>
public sealed record ValueRange
{
    /// <summary>Smallest value allowed.</summary>
    public double Minimum { get; init; } = double.NaN;

    /// <summary>Largest value allowed.</summary>
    public double Maximum { get; init; } = double.NaN;

    /// <summary>Smallest value expected.</summary>
    public double ExpectedMinimum { get; init; } = double.NaN;

    /// <summary>Largest value expected.</summary>
    public double ExpectedMaximum { get; init; } = double.NaN;

    /// <summary>Least size of a figure that is not zero.</summary>
    public double Least { get; init; } = double.NaN;

    /// <summary>Least size expected of a figure that is not zero.</summary>
    public double ExpectedLeast { get; init; } = double.NaN;

    /// <summary>What a column says of itself; what it leaves open follows from its unit.</summary>
    /// <param name="column">The column.</param>
    /// <param name="unit">Symbol of its unit; null for a column without numbers.</param>
    internal static ValueRange Of(ColumnAttribute column, string? unit)
    {
        ValueRange own = OwnOf(column);
        if (unit is null || UnitRanges.Of(unit) is not { } usual) { return own; }
        double minimum = Or(own.Minimum, -usual.Largest), maximum = Or(own.Maximum, usual.Largest);

        // A limit of the column's own may be narrower than what its unit leads one to expect.
        double expectedMinimum = Or(own.ExpectedMinimum, -usual.ExpectedLargest), expectedMaximum = Or(own.ExpectedMaximum, usual.ExpectedLargest);
        return new ValueRange
        {
            Minimum = minimum,
            Maximum = maximum,
            ExpectedMinimum = expectedMinimum < minimum ? minimum : expectedMinimum,
            ExpectedMaximum = expectedMaximum > maximum ? maximum : expectedMaximum,
            Least = Or(own.Least, usual.Least),
            ExpectedLeast = Or(own.ExpectedLeast, usual.ExpectedLeast),
        };
    }

    /// <summary>What a column says of itself.</summary>
    internal static ValueRange OwnOf(ColumnAttribute column) => new()
    {
        Minimum = column.Minimum,
        Maximum = column.Maximum,
        ExpectedMinimum = column.ExpectedMinimum,
        ExpectedMaximum = column.ExpectedMaximum,
        Least = column.Least,
        ExpectedLeast = column.ExpectedLeast,
    };

    /// <summary>Compares a figure with the limits.</summary>
    internal CellOutcome Judge(double value)
    {
        // Comparisons with NaN (no limit) are false.
        double size = Math.Abs(value);
        return value < Minimum ? CellOutcome.BelowMinimum
            : value > Maximum ? CellOutcome.AboveMaximum
            : size < Least && size > 0 ? CellOutcome.BelowLeast
            : value < ExpectedMinimum ? CellOutcome.BelowExpected
            : value > ExpectedMaximum ? CellOutcome.AboveExpected
            : size < ExpectedLeast && size > 0 ? CellOutcome.BelowExpectedLeast
            : CellOutcome.Fine;
    }

    private static double Or(double own, double usual) => double.IsNaN(own) ? usual : own;
}
