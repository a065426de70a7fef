namespace Veta.Data.Writing;

/// <summary>Writes a file whole or not at all: a reader never sees half of it, and a fault leaves the one before.</summary>
public static class WholeFile
{
    /// <summary>Ending of what is being written beside the file.</summary>
    public const string Partial = ".partial";

    /// <summary>Writes a file in place of the one before; folders above it are made when needed. A link is followed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(write);
        string target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, beside = target + Partial;
        if (Path.GetDirectoryName(target) is { Length: > 0 } folder) { Directory.CreateDirectory(folder); }
        try
        {
            using (FileStream stream = File.Create(beside)) { write(stream); }
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
