namespace Veta.Data.Schema;

/// <summary>How good a figure is. In tables the words are in kebab-case.</summary>
public enum Grade
{
    /// <summary>Official statistics.</summary>
    A,

    /// <summary>Company filings and technical reports.</summary>
    B,

    /// <summary>Trade press, literature and derived figures.</summary>
    C,

    /// <summary>A working assumption.</summary>
    D,
}
