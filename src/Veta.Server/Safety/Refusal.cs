namespace Veta.Server.Safety;

/// <summary>A request that is refused: the status, a word for programs, and a sentence with what to do next.</summary>
/// <param name="status">Status of HTTP.</param>
/// <param name="check">Word for programs, kebab-case.</param>
/// <param name="told">The sentence.</param>
internal sealed class Refusal(int status, string check, Sentence told) : Exception(told.In(Language.English)), ITold
{
    /// <summary>Status of HTTP.</summary>
    public int Status => status;

    /// <summary>Word for programs.</summary>
    public string Check => check;

    /// <inheritdoc/>
    public Sentence Told => told;

    /// <summary>There is no such thing.</summary>
    public static Refusal Missing(Sentence told) => new(404, "missing", told);

    /// <summary>What is sent cannot be used.</summary>
    public static Refusal Invalid(Sentence told) => new(422, "invalid", told);
}
