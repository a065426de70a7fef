namespace Veta.Data.Schema;

/// <summary>What follows from an outcome.</summary>
internal static class CellOutcomes
{
    /// <summary>True when the value is taken, with or without a warning.</summary>
    public static bool IsUsable(this CellOutcome outcome) => outcome < CellOutcome.WrongType;
}
