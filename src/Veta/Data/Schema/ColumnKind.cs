namespace Veta.Data.Schema;

/// <summary>What a cell of a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>An id, kebab-case.</summary>
    Id,

    /// <summary>One word of a closed list.</summary>
    Word,

    /// <summary>A finite number with a decimal point.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
