namespace Veta.Report;

/// <summary>A report that cannot be written, told in either language with what to do next.</summary>
/// <param name="told">What is wrong and what to do next.</param>
public sealed class ReportException(Sentence told) : Exception(told.In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => told;
}
