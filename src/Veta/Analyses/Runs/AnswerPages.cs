using Veta.Analyses.Pages;

namespace Veta.Analyses.Runs;

/// <summary>An answer for people: written in a language when somebody reads it there.</summary>
public sealed class AnswerPages
{
    private readonly Lazy<IReadOnlyList<PagePart>> _english;
    private readonly Lazy<IReadOnlyList<PagePart>> _spanish;

    private AnswerPages(Func<Language, IReadOnlyList<PagePart>> write)
    {
        _english = new Lazy<IReadOnlyList<PagePart>>(() => write(Language.English));
        _spanish = new Lazy<IReadOnlyList<PagePart>>(() => write(Language.Spanish));
    }

    /// <summary>No page.</summary>
    public static AnswerPages None { get; } = new(_ => []);

    /// <summary>The page that a writer makes in each language.</summary>
    public static AnswerPages Of(Func<Language, IReadOnlyList<PagePart>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return new AnswerPages(write);
    }

    /// <summary>The page in one language.</summary>
    public IReadOnlyList<PagePart> In(Language language) => (language == Language.Spanish ? _spanish : _english).Value;
}
