namespace Veta.Lp.Files;

/// <summary>A model file that cannot be read, or a model that a format cannot hold; it says in either language where and what to do.</summary>
public sealed class ModelFileException : Exception, ITold
{
    /// <summary>Reports a fault of the whole file or model.</summary>
    public ModelFileException(Sentence told)
        : base(told.In(Language.English)) => Told = told;

    /// <summary>Reports a fault at a line, counted from 1; the line number leads the message.</summary>
    public ModelFileException(int line, Sentence told)
        : this(Say.ModelFileLine(Said.Exact(line), told)) => Line = line;

    /// <inheritdoc/>
    public Sentence Told { get; }

    /// <summary>Line of the fault, counted from 1; 0 when the fault is of the whole file.</summary>
    public int Line { get; }
}
