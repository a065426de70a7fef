using Veta.Data;

namespace Veta.Network;

/// <summary>
/// One piece of the formulation. It posts variables and terms to ledgers, then closes: reads ledgers and writes rows. It never calls another block,
/// never reads a ledger while posting, and keeps no state.
/// </summary>
internal interface IBlock
{
    /// <summary>Title, equation, units, sources, and the names of its columns and rows.</summary>
    EquationCard Card { get; }

    /// <summary>What kind of statement it makes: by this the programs beside the plan choose.</summary>
    BlockRole Role { get; }

    /// <summary>A tiny package, as text, in which the block matters.</summary>
    string Example { get; }

    /// <summary>Materials whose origin the block asks the sourcing ledger for; default none. Called before any block posts.</summary>
    IEnumerable<MaterialId> Follows(NetworkData data) => [];

    /// <summary>Adds variables and terms.</summary>
    void Post(NetworkContext context);

    /// <summary>Writes rows over finished ledgers.</summary>
    void Close(NetworkContext context);
}
