namespace Veta.Cli;

/// <summary>A single file that a verb writes: looked at before the work, so that a slip of the name costs nothing, and written whole.</summary>
internal static class OutputFile
{
    /// <summary>Refuses a name that is a folder or has another ending, which keeps tables and descriptions from being replaced.</summary>
    /// <exception cref="BadInputException">The name is refused.</exception>
    public static void Check(string option, string? path, Screen screen, params string[] endings)
    {
        if (path is null) { return; }
        if (Directory.Exists(path)) { throw new BadInputException(Screen.Fill(screen.Texts.FileIsFolder, option, path)); }
        if (!endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) { throw new BadInputException(Screen.Fill(screen.Texts.FileEnding, option, string.Join(", ", endings), path)); }
    }

    /// <summary>Writes; what the machine refuses is no fault of the user's.</summary>
    /// <exception cref="OutputException">The machine does not let it be written.</exception>
    public static void Write(string path, Action write)
    {
        try { write(); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { throw new OutputException(path, fault); }
    }
}
