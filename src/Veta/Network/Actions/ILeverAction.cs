using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Network.Actions;

/// <summary>
/// A kind of lever: an instrument of policy that stands ready before the first month or year. Each question has an answer of its own, which is "nothing" until the kind says more;
/// a kind that answers none acts nowhere yet, and a check says so of its rows.
/// </summary>
internal interface ILeverAction : IAction
{
    /// <inheritdoc/>
    TableDefinition IAction.Table => TableList.Of<Lever>();

    /// <summary>Where the kind itself acts; a row may besides work within months by the plant that it names.</summary>
    ActionPlaces Acts { get; }

    /// <summary>How it is written without a row; null when it needs one.</summary>
    LeverForm? Form => null;

    /// <summary>Whether turning it on makes another program than leaving it off, since usual prices and flows change with it; default not: only bounds and costs change.</summary>
    bool Rebuilds => false;

    /// <summary>The lever within months that a row stands for; null when it lacks what that needs.</summary>
    LeverCase? InMonths(Lever row, Package package) => null;

    /// <summary>What a row touches in a package.</summary>
    LeverReach Reach(Lever row, Package package);

    /// <summary>The package as it is before the usual month is looked for; default unchanged.</summary>
    Package BeforeUsual(Package package, LeverCase lever) => package;

    /// <summary>The part made ready for months; default unchanged. Called also for a lever that is off, which makes the same columns.</summary>
    Package InMarket(Package part, LeverCase lever, UsualMonth usual) => part;

    /// <summary>Takes back by limits what a lever that is off made in <see cref="InMarket"/>; default nothing. Called only for levers that are off.</summary>
    void Close(LeverCase lever, UsualMonth usual, int months, MonthEffects effects)
    {
    }

    /// <summary>Levies that follow prices; default none.</summary>
    IEnumerable<Levy> Levies(LeverCase lever, UsualMonth usual) => [];

    /// <summary>Whether it moves prices of a market that nothing disturbs, so that it is told who pays for it; default not.</summary>
    bool HasIncidence => false;

    /// <summary>What it costs, USD, where its row does not say; default unknown.</summary>
    double? CostUsd(LeverCase lever, LeverMoney money) => null;

    /// <summary>What it changes in the money of one project: keys of its terms with their values, the first obligatory; default none.</summary>
    IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row) => [];

    /// <summary>Whether its money comes from the payer of its row in a plan in years; default not.</summary>
    bool PaysInPlan => false;

    /// <summary>What a row does in the program of a plan in years, as transfers; default nothing.</summary>
    IEnumerable<PlanEffect> InPlan(Lever row, NetworkData data) => [];

    /// <summary>Whether it takes years off the lead time of plants that a plan may decide; default not.</summary>
    bool SavesLeadTime => false;

    /// <summary>Whether it does so for a plant that it reaches; default yes.</summary>
    bool Hastens(Facility plant, Package package) => true;

    /// <summary>The package with the figures that a row changes for a plan in years; the same object, the default, where it changes none.</summary>
    Package ForPlan(Lever row, Package package) => package;
}
