namespace Veta.Data.Findings;

/// <summary>An option, a figure or a file of the user that cannot be used, told in either language.</summary>
/// <param name="told">What is wrong, and what to do next.</param>
public sealed class InputException(Sentence told) : ArgumentException(told.In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => told;
}
