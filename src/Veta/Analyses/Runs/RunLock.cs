namespace Veta.Analyses.Runs;

/// <summary>
/// Keeps two processes from writing to one folder. The system's lock on the file <c>.lock</c> ends with its process, however that ends, so a file that a killed run left blocks nobody.
/// </summary>
internal sealed class RunLock : IDisposable
{
    public const string FileName = ".lock";

    private const int Tries = 20;

    // Times that every file system keeps to the digit: even seconds after 1980 and before now.
    private const int LatestMark = 300_000_000;
    private static readonly DateTime Earliest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // What the systems say of a file that another holds: EAGAIN of Linux and of macOS, a sharing violation of Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;
    private readonly string _path;

    private RunLock(FileStream file, string path)
    {
        (_file, _path) = (file, path);
    }

    /// <summary>Takes the lock of a folder; null when another holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static RunLock? Take(string folder)
    {
        string path = Path.Combine(folder, FileName);
        for (int k = 0; k < Tries; k++)
        {
            FileStream file;
            try
            {
                file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException fault) when (Held.Contains(fault.HResult))
            {
                return null;
            }

            try
            {
                // A few bytes show that there is space.
                file.SetLength(0);
                file.Write(Guid.NewGuid().ToByteArray());
                file.Flush();

                // The holder before may have removed the file between our opening it and our lock; then the lock is on a file that nobody else sees. A locked file cannot be read to
                // find out, but its time can.
                DateTime mark = Earliest.AddSeconds(2 * Random.Shared.Next(LatestMark));
                File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
                if (File.GetLastWriteTimeUtc(path) == mark) { return new RunLock(file, path); }
            }
            catch
            {
                new RunLock(file, path).Dispose();
                throw;
            }

            file.Dispose();
        }

        return null;
    }

    /// <summary>Gives the lock back and removes its file.</summary>
    public void Dispose()
    {
        // Elsewhere the file goes while it is held, so that nobody locks one that is about to go.
        if (OperatingSystem.IsWindows()) { _file.Dispose(); }
        try { File.Delete(_path); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A file left behind blocks nobody.
        }

        _file.Dispose();
    }
}
