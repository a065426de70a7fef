namespace Veta.Cli;

/// <summary>A file that the machine does not let be written.</summary>
internal sealed class OutputException(string path, string cause) : Exception(Say.FolderCannotWrite(path, Ended(cause)).In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => Say.FolderCannotWrite(path, Ended(cause));

    private static string Ended(string cause) => cause.EndsWith('.') ? cause : cause + ".";
}
