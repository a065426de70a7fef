namespace Veta.Data.Schema;

/// <summary>What every row of every table has: a source and perhaps a grade of its own.</summary>
public interface IRow
{
    /// <summary>Where the row's figures come from.</summary>
    SourceId Source { get; }

    /// <summary>Grade of this row where it differs from its source's.</summary>
    Grade? Grade { get; }
}
