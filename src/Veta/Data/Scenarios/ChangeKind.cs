namespace Veta.Data.Scenarios;

/// <summary>What a change does.</summary>
public enum ChangeKind
{
    /// <summary>Gives cells a value.</summary>
    Set,

    /// <summary>Multiplies the numbers of cells; blank cells stay blank.</summary>
    Scale,

    /// <summary>Adds a row.</summary>
    Add,

    /// <summary>Removes rows.</summary>
    Remove,
}
