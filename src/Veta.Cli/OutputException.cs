namespace Veta.Cli;

/// <summary>A file that the machine does not let be written.</summary>
internal sealed class OutputException(string path, string cause) : Exception(cause)
{
    /// <summary>The file.</summary>
    public string Path => path;
}
