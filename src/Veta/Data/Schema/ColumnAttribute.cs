namespace Veta.Data.Schema;

/// <summary>Describes one column of a table. A property that may be null may be blank; any other must be filled, unless it has a <see cref="Default"/>.</summary>
/// <param name="name">Header in the CSV file, snake_case, with the unit at its end where there is one.</param>
/// <param name="description">One sentence for the schema and the documentation.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ColumnAttribute(string name, string description) : Attribute
{
    /// <summary>Header in the CSV file.</summary>
    public string Name { get; } = name;

    /// <summary>One sentence on what the column holds and what blank means.</summary>
    public string Description { get; } = description;

    /// <summary>True when the column is part of the table's key.</summary>
    public bool Key { get; init; }

    /// <summary>True for the measure of a result by which two runs are compared; at most one a table.</summary>
    public bool Compared { get; init; }

    /// <summary>True for a number of a result that names and does not measure, such as a place in an order or a line of a file.</summary>
    public bool Label { get; init; }

    /// <summary>True for a figure of which a row's source seldom speaks, such as a cost beside a capacity: it is grade D unless <c>column_sources</c> names its source.</summary>
    public bool Apart { get; init; }

    /// <summary>Smallest value allowed; NaN takes that of the unit. Below it is an error.</summary>
    public double Minimum { get; init; } = double.NaN;

    /// <summary>Largest value allowed; NaN takes that of the unit. Above it is an error.</summary>
    public double Maximum { get; init; } = double.NaN;

    /// <summary>Smallest value expected; NaN takes that of the unit. Below it is a warning.</summary>
    public double ExpectedMinimum { get; init; } = double.NaN;

    /// <summary>Largest value expected; NaN takes that of the unit. Above it is a warning.</summary>
    public double ExpectedMaximum { get; init; } = double.NaN;

    /// <summary>Size below which a figure that is not zero is an error; NaN takes that of the unit.</summary>
    public double Least { get; init; } = double.NaN;

    /// <summary>Size below which a figure that is not zero is a warning; NaN takes that of the unit.</summary>
    public double ExpectedLeast { get; init; } = double.NaN;

    /// <summary>Text that a blank cell (or an absent column) stands for; null when blank has no meaning.</summary>
    public string? Default { get; init; }

    /// <summary>Row type whose key this column names (a foreign key); null for none. Inferred for id types unless given.</summary>
    public Type? References { get; init; }
}
