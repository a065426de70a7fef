namespace Veta.Analyses.Runs;

/// <summary>A figure of an answer that is no number. It is a fault of the program, of an engine, or of figures out of all measure; nothing of the answer is given out.</summary>
/// <param name="place">Table, row and column, or the name of the figure.</param>
/// <param name="value">NaN, inf or -inf.</param>
public sealed class ResultException(string place, string value)
    : Exception(Say.ResultNotANumber(place, value).In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => Say.ResultNotANumber(place, value);

    /// <summary>Table, row and column, or the name of the figure.</summary>
    public string Place => place;

    /// <summary>NaN, inf or -inf.</summary>
    public string Value => value;
}
