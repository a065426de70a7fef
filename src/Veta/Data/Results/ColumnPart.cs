namespace Veta.Data.Results;

/// <summary>What a column is to the rows of its table.</summary>
public enum ColumnPart
{
    /// <summary>Says something of the row that is not counted.</summary>
    Attribute,

    /// <summary>Tells the row from others, together with the other keys.</summary>
    Key,

    /// <summary>A figure in a unit.</summary>
    Measure,

    /// <summary>Repeats what the inputs or the request say of a key or an attribute, so that a pivot needs no joins.</summary>
    Told,
}
