using System.IO.Compression;
using System.Text;
using Veta.Data;

namespace Veta.Lp.Files;

/// <summary>Reads and writes model files by the ending of their name: <c>.lp</c> or <c>.mps</c>, either also with <c>.gz</c>.</summary>
public static class ModelFile
{
    /// <summary>Reads a model; throws <see cref="ModelFileException"/>, and the usual input errors when the file cannot be opened.</summary>
    public static LpModel Read(string path)
    {
        bool lp = IsLp(path);
        using Stream file = File.OpenRead(path);
        using Stream content = IsPacked(path) ? new UnpackedStream(new GZipStream(file, CompressionMode.Decompress), file.Length) : file;
        using var text = new StreamReader(content, Encoding.UTF8);
        try
        {
            return lp ? LpReader.Read(text) : MpsReader.Read(text);
        }
        catch (InvalidDataException)
        {
            throw new ModelFileException(Say.ModelFileGzip(Path.GetFileName(path)));
        }
    }

    /// <summary>Writes a model in UTF-8 with LF line ends, replacing the file; throws <see cref="ModelFileException"/> for an unknown ending.</summary>
    public static void Write(string path, LpModel model)
    {
        bool lp = IsLp(path);
        WholeFile.Write(path, file =>
        {
            using Stream content = IsPacked(path) ? new GZipStream(file, CompressionLevel.Optimal) : file;
            using var text = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
            if (lp) { LpWriter.Write(text, model); }
            else { MpsWriter.Write(text, model); }
        });
    }

    private static bool IsPacked(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static bool IsLp(string path)
    {
        string ending = Path.GetExtension(IsPacked(path) ? path[..^3] : path);
        if (ending.Equals(".lp", StringComparison.OrdinalIgnoreCase)) { return true; }
        if (ending.Equals(".mps", StringComparison.OrdinalIgnoreCase)) { return false; }
        throw new ModelFileException(Say.ModelFileEnding(Path.GetFileName(path), ending));
    }
}
