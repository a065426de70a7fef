namespace Veta.Network.Actions;

/// <summary>The words of a kind of event or lever in one language, from the catalogue.</summary>
/// <param name="Name">Its name, such as "Export ban".</param>
/// <param name="Touches">What it touches, half a sentence.</param>
/// <param name="Changes">What it changes there, half a sentence.</param>
/// <param name="Cost">What it costs where its row names no amount; empty where that cannot be told.</param>
internal sealed record ActionWords(string Name, string Touches, string Changes, string Cost)
{
    /// <summary>What the keys of their words begin with.</summary>
    public const string Prefix = "action.";

    /// <summary>The words of a kind in a language.</summary>
    public static ActionWords Of(IAction action, Language language)
    {
        ArgumentNullException.ThrowIfNull(action);
        Catalogue catalogue = Catalogue.Of(language);
        string Text(string part) => catalogue.Text(new Sentence($"{Prefix}{action.WordKey}.{part}"));
        return new ActionWords(Text("name"), Text("touches"), Text("changes"), catalogue.Has($"{Prefix}{action.WordKey}.cost") ? Text("cost") : "");
    }

    /// <summary>Why a lever of a kind may act on nothing in a plan in years.</summary>
    public static Sentence WhyIdle(IAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new Sentence($"{Prefix}{action.WordKey}.idle");
    }

    /// <summary>What a lever of a kind changes in a plan in years.</summary>
    public static Sentence InPlan(IAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new Sentence($"{Prefix}{action.WordKey}.plan");
    }
}
