using Veta.Data;
using Veta.Network.Actions.Events;
using Veta.Network.Actions.Levers;

namespace Veta.Network.Actions;

/// <summary>All kinds of events and levers in reading order. A new kind is one file, one line here, and one entry in the words of each language.</summary>
internal static class ActionList
{
    /// <summary>Kinds of events.</summary>
    public static IReadOnlyList<IEventAction> Events { get; } =
    [
        new ExportBan(),
        new Licensing(),
        new Quota(),
        new ImportBan(),
        new BorderClosure(),
        new Outage(),
        new Strike(),
        new Drought(),
        new DemandSurge(),
        new Events.Price(),
        new PriceWar(),
    ];

    /// <summary>Kinds of levers.</summary>
    public static IReadOnlyList<ILeverAction> Levers { get; } =
    [
        new Stockpile(),
        new Plant(),
        new Levers.Substitution(),
        new BorderPriceFloor(),
        new Tariff(),
        new PowerProgramme(),
        new WaterProgramme(),
        new RecyclingProgramme(),
        new PriceFloorCfd(),
        new PurchaseGuarantee(),
        new Grant(),
        new Loan(),
        new EquityStake(),
        new ProductionCredit(),
        new PermittingReform(),
        new ConcessionReopening(),
        new TaxChange(),
        new TrainingProgramme(),
        new PooledDemand(),
        new MappingProgramme(),
    ];

    /// <summary>Both.</summary>
    public static IReadOnlyList<IAction> All { get; } = [.. Events, .. Levers];

    /// <summary>The kind of event of a word.</summary>
    /// <exception cref="ArgumentException">There is none; the message names those that there are.</exception>
    public static IEventAction EventOf(string kind) => Events.FirstOrDefault(a => a.Kind == kind) ?? throw Unknown(Say.CheckActionNoKindOfEvent(kind), kind, Events);

    /// <summary>The kind of lever of a word.</summary>
    /// <exception cref="ArgumentException">There is none; the message names those that there are.</exception>
    public static ILeverAction LeverOf(string kind) => Levers.FirstOrDefault(a => a.Kind == kind) ?? throw Unknown(Say.CheckActionNoKindOfLever(kind), kind, Levers);

    /// <summary>What a row does within months: what its kind says, otherwise the plant that it names stands; null when it says neither.</summary>
    public static LeverCase? InMonths(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LeverOf(row.Kind).InMonths(row, package) ?? Plant.Of(row, package);
    }

    /// <summary>What a row changes in the money of one project; empty when it says nothing of that.</summary>
    public static IReadOnlyList<(string Key, double? Value, string Column)> Terms(Lever row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LeverOf(row.Kind).Terms(row) is [{ Value: not null }, ..] terms ? terms : [];
    }

    /// <summary>Where a row changes a figure, as its cells are filled.</summary>
    public static ActionPlaces Acts(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (InMonths(row, package) is null ? ActionPlaces.None : ActionPlaces.Months) | (Terms(row).Count == 0 ? ActionPlaces.None : ActionPlaces.Project) | (LeverOf(row.Kind).Acts & ActionPlaces.Plan);
    }

    /// <summary>What to write instead of a word that no kind has: the nearest, and all that there are.</summary>
    public static Sentence Known(string kind, IEnumerable<IAction> kinds)
    {
        string[] words = [.. kinds.Select(a => a.Kind)];
        return Nearest.To(kind, words) is { } near ? Say.CheckActionDidYouMean(near, Said.Words(words)) : Say.CheckAdviceKnownAre(Said.Words(words));
    }

    private static InputException Unknown(Sentence problem, string kind, IEnumerable<IAction> known) => new(Say.CheckTwo(problem, Known(kind, known)));
}
