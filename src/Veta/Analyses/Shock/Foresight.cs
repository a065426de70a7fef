using System.Globalization;

namespace Veta.Analyses.Shock;

/// <summary>What a market knows of the months ahead when it decides, and how many of them it weighs.</summary>
/// <param name="Window">Months weighed at a time; 0 for all of the run at once.</param>
/// <param name="SeesUnannounced">Whether events are seen before they are announced, within the window.</param>
internal readonly record struct Foresight(int Window, bool SeesUnannounced)
{
    /// <summary>Months that a market without foresight weighs: it takes what is announced to last.</summary>
    public const int MyopicWindow = 4;

    /// <summary>Nobody knows an event before it is announced.</summary>
    public static Foresight Myopic => new(MyopicWindow, false);

    /// <summary>Everybody knows everything from the first month on.</summary>
    public static Foresight Perfect => new(0, true);

    /// <summary>Everybody sees some months ahead.</summary>
    public static Foresight Of(int months) => new(months, true);

    /// <summary>Reads <c>myopic</c>, <c>perfect</c> or a number of months from 1 to 120; null for anything else.</summary>
    public static Foresight? Parse(string text) => text switch
    {
        "myopic" => Myopic,
        "perfect" => Perfect,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int months) && months is >= 1 and <= 120 ? Of(months) : null,
    };

    /// <summary>The word or number that was read.</summary>
    public override string ToString() => this == Myopic ? "myopic" : this == Perfect ? "perfect" : Window.ToString(CultureInfo.InvariantCulture);
}
