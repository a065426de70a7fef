namespace Veta.Data.Reading;

/// <summary>Why bytes cannot be read as JSON.</summary>
/// <param name="Check">Id of the check: <c>not-utf-8</c>, <c>json-form</c> or <c>json-text</c>.</param>
/// <param name="Line">Line in the text, from 1.</param>
/// <param name="Problem">What is wrong, a sentence.</param>
/// <param name="Advice">What to do next, a sentence.</param>
public sealed record JsonFault(string Check, int Line, Sentence Problem, Sentence Advice)
{
    /// <summary>Both sentences after the line: <c>line 3: The file is not valid JSON. Correct it there; …</c>.</summary>
    public Sentence Told => Say.CheckJsonFault(Said.Exact(Line), Problem, Advice);
}
