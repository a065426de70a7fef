using System.Collections.Concurrent;
using Veta.Lp;
using Veta.Lp.Files;

namespace Veta.Cli;

/// <summary>Writes the programs of an analysis where <c>--lp</c> says. One that cannot be written is told at the end: the answer goes first.</summary>
/// <param name="path">The file; null for none.</param>
/// <param name="screen">Where files are told.</param>
internal sealed class ProgramFiles(string? path, Screen screen)
{
    private readonly ConcurrentQueue<OutputException> _unwritten = new();
    private LpModel? _whole;

    /// <summary>True when programs are wanted.</summary>
    public bool Wanted => path is not null;

    /// <summary>Takes a program: one file for each part, named by it; a whole one waits until the answer is out.</summary>
    public void Take(string part, LpModel program)
    {
        if (part.Length == 0) { _whole = program; }
        else { Write(PathOf(path!, part), program); }
    }

    /// <summary>Writes what waits.</summary>
    /// <exception cref="OutputException">The machine does not let one be written.</exception>
    public void Finish()
    {
        if (_whole is not null) { Write(path!, _whole); }
        if (_unwritten.TryDequeue(out OutputException? fault)) { throw fault; }
    }

    private void Write(string file, LpModel program)
    {
        try
        {
            OutputFile.Write(file, () => ModelFile.Write(file, program));
            screen.Note(Screen.Fill(screen.Texts.Written, file));
        }
        catch (OutputException fault)
        {
            _unwritten.Enqueue(fault);
        }
    }

    // One file for each part of the market, named by its first material.
    private static string PathOf(string path, string part)
    {
        string folder = Path.GetDirectoryName(path) ?? "", name = Path.GetFileName(path);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return Path.Combine(folder, dot < 0 ? $"{name}-{part}" : $"{name[..dot]}-{part}{name[dot..]}");
    }
}
