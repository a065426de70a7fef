namespace Veta.Cli;

/// <summary>A file that the machine does not let be written.</summary>
internal sealed class OutputException(string path, string cause) : Exception(cause.EndsWith('.') ? cause : cause + ".")
{
    /// <summary>The file.</summary>
    public string Path => path;
}
