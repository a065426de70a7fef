namespace Veta.Analyses.Runs;

/// <summary>Whether a row that stands for a question of its own, such as one event of many, has its answer.</summary>
public enum RowState
{
    /// <summary>The row holds its answer.</summary>
    Answered,

    /// <summary>It could not be answered, for a reason that is not the user's; its figures are blank and the row says why.</summary>
    Failed,

    /// <summary>It cannot be asked so of this package, such as an event that touches nothing; its figures are blank and the row says what to do.</summary>
    Refused,

    /// <summary>The run was stopped before its turn; its figures are blank.</summary>
    NotDone,
}
