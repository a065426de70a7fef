namespace Veta.Cli;

/// <summary>A file that the machine does not let be written.</summary>
internal sealed class OutputException(string path, Exception cause) : Exception(Say.FolderCannotWrite(path, Ended(cause)).In(Language.English), cause), ITold
{
    /// <inheritdoc/>
    public Sentence Told => Say.FolderCannotWrite(path, Ended(InnerException!));

    private static Sentence Ended(Exception cause) => SystemFault.Of(cause, cause.Message.EndsWith('.') ? null : cause.Message + ".");
}
