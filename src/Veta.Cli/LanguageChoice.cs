namespace Veta.Cli;

/// <summary>Chooses the language before the arguments are parsed, because help and errors need it.</summary>
internal static class LanguageChoice
{
    /// <summary>The texts for <c>--lang</c>, otherwise for the system's language.</summary>
    public static Texts Choose(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        for (int i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            if (arguments[i] == "--lang" && i + 1 < arguments.Count) { return Of(arguments[i + 1]); }
            if (arguments[i].StartsWith("--lang=", StringComparison.Ordinal) || arguments[i].StartsWith("--lang:", StringComparison.Ordinal)) { return Of(arguments[i][7..]); }
        }

        // The first that is set decides, as for every program of the system.
        string? system = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return Of(system ?? "en");
    }

    private static Texts Of(string code) => code.StartsWith("es", StringComparison.OrdinalIgnoreCase) ? SpanishTexts.All : EnglishTexts.All;
}
