using Veta.Analyses.Runs;

namespace Veta.Analyses.Sampling;

/// <summary>
/// The unit of work of an ensemble, wherever it is done: one block of members, whose file it writes into a folder that all workers share. It may be asked any number of times, by any number of processes, in any
/// order: a block whose file stands is not solved again, and whoever writes it writes the same bytes. A folder that holds another ensemble is refused, and so is a block after the specification or the
/// package has changed.
/// </summary>
public sealed class EnsembleUnit
{
    private readonly Ensemble _ensemble;
    private readonly Workplace _workplace;

    private EnsembleUnit(Ensemble ensemble, Workplace workplace) => (_ensemble, _workplace) = (ensemble, workplace);

    /// <summary>Blocks that the ensemble has, 1 or more.</summary>
    public int Blocks => _ensemble.Blocks;

    /// <summary>Members that it has, 1 or more.</summary>
    public int Members => _ensemble.Members;

    /// <summary>SHA-256 of what is asked and of the content of the package, in hexadecimal; the same on every machine. Every block file holds it.</summary>
    public string Hash => _ensemble.Hash;

    /// <summary>What was read.</summary>
    internal Ensemble Ensemble => _ensemble;

    /// <summary>Reads a specification and its package. A question on the year of a plan makes the plan.</summary>
    /// <param name="specification">The file.</param>
    /// <param name="workplace">With what; how much goes on at the same time is for whoever asks for blocks.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <exception cref="RequestException">The specification must be corrected.</exception>
    public static EnsembleUnit Read(string specification, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        return new EnsembleUnit(Ensemble.Of(EnsembleSpecReader.Read(specification), workplace, cancellationToken), workplace);
    }

    /// <summary>Does a block and writes its file, unless it stands.</summary>
    /// <param name="folder">The shared folder, made when needed.</param>
    /// <param name="block">The block, from 0 to below <see cref="Blocks"/>.</param>
    /// <param name="cancellationToken">The stop; nothing of the block is written then.</param>
    /// <exception cref="RequestException">There is no such block, or the folder holds another ensemble.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public BlockResult Do(string folder, int block, CancellationToken cancellationToken)
    {
        if (block < 0 || block >= Blocks) { throw new RequestException(new Remark("EnsembleNoBlock", block, Blocks - 1)); }
        EnsembleFolder shared = EnsembleFolder.Open(folder, _ensemble);
        bool stands = shared.Has(block);
        if (!stands) { shared.Write(block, EnsembleBlock.Of(_ensemble, block, _workplace, cancellationToken)); }
        MemberRow[] states = [.. shared.Read(block).Where(r => r.Kind == MemberRowKind.State)];
        int answered = states.Count(r => r.Status == RowState.Answered);
        return new BlockResult(block, Blocks, _ensemble.MembersOf(block).Count(), answered, states.Length - answered, !stands);
    }
}
