using Veta.Data;
using Veta.Lp;
using Veta.Network.Market;

namespace Veta.Network;

/// <summary>A package turned into a program: all blocks posted and closed, the ledgers kept so that reports can evaluate them.</summary>
internal sealed class NetworkModel
{
    private NetworkModel(NetworkContext context, LpModel program)
    {
        Context = context;
        Program = program;
    }

    /// <summary>Data, ledgers and families.</summary>
    public NetworkContext Context { get; }

    /// <summary>The sparse program.</summary>
    public LpModel Program { get; }

    /// <summary>The same with whole projects in part.</summary>
    public NetworkModel Relaxed() => Program.HasIntegers ? new NetworkModel(Context, Program with { Integer = null }) : this;

    /// <summary>Builds the program of a checked package with all blocks.</summary>
    public static NetworkModel Build(Package package) => Build(package, BlockList.All);

    /// <summary>Builds the program of a checked package with some blocks. Rows of tables that others read stay in the data; a <see cref="BlockChoice"/> takes them out too.</summary>
    public static NetworkModel Build(Package package, IReadOnlyList<IBlock> blocks) => Compile(Post(package, blocks), blocks, package.Info.Name);

    /// <summary>Builds the program of a checked package with the blocks of a choice; what only other blocks read has no effect.</summary>
    /// <param name="package">The package.</param>
    /// <param name="choice">The blocks.</param>
    /// <param name="conditions">What differs from the tables in some periods; default nothing.</param>
    public static NetworkModel Build(Package package, BlockChoice choice, MarketConditions? conditions = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(choice);
        IReadOnlyList<IBlock> blocks = choice.From(BlockList.All);
        Package seen = BlockTables.Of(package, blocks);
        return Build(new NetworkData(seen, new Horizon(PlanningSettings.From(seen)), conditions), choice);
    }

    /// <summary>Builds the program of data that were read before, from a package that holds nothing for other blocks (<see cref="Seen"/>).</summary>
    public static NetworkModel Build(NetworkData data, BlockChoice choice)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(choice);
        IReadOnlyList<IBlock> blocks = choice.From(BlockList.All);
        return Compile(Post(data, blocks), blocks, data.Package.Info.Name);
    }

    /// <summary>A package as the blocks of a choice see it: without what only other blocks read.</summary>
    public static Package Seen(Package package, BlockChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return BlockTables.Of(package, choice.From(BlockList.All));
    }

    /// <summary>First half: reads the data and lets every block post. A stop is heeded between blocks.</summary>
    public static NetworkContext Post(Package package, IReadOnlyList<IBlock> blocks, CancellationToken cancellationToken = default)
    {
        return Post(new NetworkData(package, new Horizon(PlanningSettings.From(package))), blocks, cancellationToken);
    }

    /// <summary>First half over data that were read before. A stop is heeded between blocks.</summary>
    public static NetworkContext Post(NetworkData data, IReadOnlyList<IBlock> blocks, CancellationToken cancellationToken = default)
    {
        var context = new NetworkContext(data, blocks);
        foreach (IBlock block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            block.Post(context);
        }

        return context;
    }

    /// <summary>Second half: lets every block close, and compiles. A stop is heeded between blocks.</summary>
    /// <exception cref="PackageException">Figures of the package make a number that no engine computes with; the findings name their cells.</exception>
    public static NetworkModel Compile(NetworkContext context, IReadOnlyList<IBlock> blocks, string name, CancellationToken cancellationToken = default)
    {
        foreach (IBlock block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            block.Close(context);
        }

        context.Model.AddToObjective(context.Cost.Ledger, context.Cost.WeightsIn(context.Data.Horizon.Settings.View));
        LpModel program = context.Model.Compile(name);
        ProgramRange.Check(context, program);
        return new NetworkModel(context, program);
    }
}
