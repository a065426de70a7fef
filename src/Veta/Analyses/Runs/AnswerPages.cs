using Veta.Analyses.Pages;

namespace Veta.Analyses.Runs;

/// <summary>An answer for people, in each language.</summary>
/// <param name="English">In English.</param>
/// <param name="Spanish">In the Spanish of Mexico.</param>
public sealed record AnswerPages(IReadOnlyList<PagePart> English, IReadOnlyList<PagePart> Spanish)
{
    /// <summary>No page.</summary>
    public static AnswerPages None { get; } = new([], []);

    /// <summary>The page that a writer makes in each language.</summary>
    public static AnswerPages Of(Func<Language, IReadOnlyList<PagePart>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return new AnswerPages(write(Language.English), write(Language.Spanish));
    }

    /// <summary>The page in one language.</summary>
    public IReadOnlyList<PagePart> In(Language language) => language == Language.Spanish ? Spanish : English;
}
