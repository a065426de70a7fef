namespace Veta.Network.Actions;

/// <summary>The words of a kind of event or lever in one language.</summary>
/// <param name="Name">Its name, such as "Export ban".</param>
/// <param name="Touches">What it touches, half a sentence.</param>
/// <param name="Changes">What it changes there, half a sentence.</param>
/// <param name="Cost">What it costs where its row names no amount; empty where that cannot be told.</param>
public sealed record ActionWords(string Name, string Touches, string Changes, string Cost = "")
{
    /// <summary>The words of a kind in English.</summary>
    public static ActionWords English(IAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return ActionEnglish.All[action.WordKey];
    }

    /// <summary>The words of a kind in Spanish.</summary>
    public static ActionWords Spanish(IAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return ActionSpanish.All[action.WordKey];
    }
}
