namespace Veta.Analyses.Runs;

/// <summary>Whether a row that stands for a question of its own, such as one event of many, has its answer.</summary>
public enum RowState
{
    /// <summary>The row holds its answer.</summary>
    Answered,

    /// <summary>It could not be answered; its figures are blank and the row says why.</summary>
    Failed,

    /// <summary>The run was stopped before its turn; its figures are blank.</summary>
    NotDone,
}
