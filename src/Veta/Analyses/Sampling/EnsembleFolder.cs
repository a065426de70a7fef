using System.Globalization;
using Veta.Data;

namespace Veta.Analyses.Sampling;

/// <summary>
/// The folder of an ensemble while it is made: <c>ensemble.json</c> says what is asked, and <c>blocks</c> holds one file for each block that is done. A file is written under another name and moved in place
/// when it is whole, so that a file that has its name is whole, and of two processes that do the same block either's file is the same. Any number of processes may write blocks at the same time.
/// </summary>
internal sealed class EnsembleFolder
{
    /// <summary>File that says what is asked.</summary>
    public const string RequestFile = "ensemble.json";

    /// <summary>Folder of the blocks.</summary>
    public const string BlockFolder = "blocks";

    private const string Unfinished = ".tmp";

    private readonly string _root;
    private readonly Ensemble _ensemble;

    private EnsembleFolder(string root, Ensemble ensemble) => (_root, _ensemble) = (root, ensemble);

    /// <summary>Opens a folder for an ensemble, making it when needed.</summary>
    /// <exception cref="RequestException">It holds members of another ensemble; nothing was changed.</exception>
    public static EnsembleFolder Open(string folder, Ensemble ensemble)
    {
        string request = Path.Combine(folder, RequestFile), blocks = Path.Combine(folder, BlockFolder);
        bool known = File.Exists(request);
        if (known && File.ReadAllText(request) != ensemble.Text) { throw new RequestException(new Remark("EnsembleOther", folder, request, blocks)); }
        Directory.CreateDirectory(blocks);
        if (!known) { InPlace(request, path => File.WriteAllText(path, ensemble.Text)); }
        return new EnsembleFolder(folder, ensemble);
    }

    /// <summary>The file of a block.</summary>
    public string FileOf(int block) => Path.Combine(_root, BlockFolder, string.Create(CultureInfo.InvariantCulture, $"block-{block:000000}.parquet"));

    /// <summary>The blocks that are not done, in order.</summary>
    public IReadOnlyList<int> Missing() => [.. Enumerable.Range(0, _ensemble.Blocks).Where(b => !Has(b))];

    /// <summary>Whether a block is done.</summary>
    /// <exception cref="RequestException">Its file is of another ensemble, or is broken.</exception>
    public bool Has(int block)
    {
        string file = FileOf(block);
        if (!File.Exists(file)) { return false; }
        return ResultParquet.NotesOf(file) is { } notes && notes.GetValueOrDefault("ensemble_sha256") == _ensemble.Hash && notes.GetValueOrDefault("block") == Text(block)
            ? true
            : throw new RequestException(new Remark("EnsembleOtherBlock", file));
    }

    /// <summary>Writes a block that is done.</summary>
    public void Write(int block, IReadOnlyList<MemberRow> rows)
    {
        var notes = new Dictionary<string, string> { ["ensemble_sha256"] = _ensemble.Hash, ["block"] = Text(block), ["blocks"] = Text(_ensemble.Blocks) };
        InPlace(FileOf(block), path => ResultParquet.Write(ResultTable.Of(rows), path, notes));
    }

    /// <summary>The rows of a block that is done.</summary>
    public IReadOnlyList<MemberRow> Read(int block) => ResultParquet.Read<MemberRow>(FileOf(block));

    /// <summary>Removes what processes that were killed left half written.</summary>
    public void Tidy()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(_root, BlockFolder), "*" + Unfinished)) { File.Delete(file); }
    }

    private static void InPlace(string path, Action<string> write)
    {
        string aside = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            write(aside);
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
