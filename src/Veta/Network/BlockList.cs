using Veta.Network.Blocks;

namespace Veta.Network;

/// <summary>All blocks in reading order. A new block is one file and one line here.</summary>
internal static class BlockList
{
    /// <summary>All blocks, in the order in which they post and close.</summary>
    public static IReadOnlyList<IBlock> All { get; } =
    [
        new Processing(),
        new ExistingCapacity(),
        new ContinuousBuilding(),
        new LumpyBuilding(),
        new SurgeCapacity(),
        new IdleRestart(),
        new IdledPlant(),
        new CapacityLimit(),
        new ResourceLimit(),
        new Transport(),
        new FixedDemand(),
        new ElasticDemand(),
        new DemandSubstitution(),
        new InputSavings(),
        new Purchases(),
        new OutsideSales(),
        new SurplusDisposal(),
        new Stockholding(),
        new WorkingStock(),
        new ClosingPosition(),
        new TradeLimiting(),
        new ShareCapLimit(),
        new ImpactCapLimit(),
        new CapitalTerms(),
        new OutputTerms(),
        new BorderLevies(),
        new BudgetLimit(),
        new CapLimit(),
        new ContractedOutput(),
        new GuaranteedPrice(),
        new SupplierEntry(),
        new SendingOn(),
        new MarginSteps(),
        new MaterialBalance(),
    ];
}
