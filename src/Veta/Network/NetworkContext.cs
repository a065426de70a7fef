using Veta.Data;
using Veta.Lp;
using Veta.Network.Origins;
using Veta.Network.Policy;

namespace Veta.Network;

/// <summary>All that blocks share in one run: the data, the columns and rows under construction, and the ledgers. One run, one thread.</summary>
internal sealed class NetworkContext
{
    // What the members of a family stand for, by the declaration of the family.
    private readonly Dictionary<object, object> _members = [];
    private IReadOnlyList<OriginScheme>? _origins;

    /// <summary>Empty ledgers over some data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="blocks">Blocks that will post: they say which materials the sourcing ledger follows.</param>
    public NetworkContext(NetworkData data, IReadOnlyList<IBlock> blocks)
    {
        Data = data;
        Periods = data.Horizon.Count;
        Balance.AddEntries(checked(Places.Count * Periods));
        Bought.AddEntries(checked(Places.Count * Periods));
        FreeDisposal = new bool[Places.Count];
        int facilities = checked(data.Facilities.Count * Periods);
        Use.AddEntries(facilities);
        Running.AddEntries(facilities);
        Capacity.AddEntries(facilities);
        StockChange.AddEntries(checked(data.Package.Stocks.Count * Periods));
        Level.AddEntries(checked(data.Package.Stocks.Count * Periods));
        Flow.AddEntries(checked(Places.Moves.Count * Periods));
        Investment = new InvestmentLedger(Periods);
        Impacts = new ImpactLedger(Periods);
        Cost = new CostLedger(data.Horizon);
        Transfers = new TransferLedger(Cost, Periods);
        Commitments = new CommitmentLedger(Periods);
        Sourcing = new SourcingLedger(Periods, blocks.SelectMany(b => b.Follows(data)).Select(data.Materials.Of));
    }

    /// <summary>The package with integers.</summary>
    public NetworkData Data { get; }

    /// <summary>Number of periods.</summary>
    public int Periods { get; }

    /// <summary>Pairs of material and region that matter.</summary>
    public Places Places => Data.Places;

    /// <summary>Columns and rows under construction.</summary>
    public ModelBuilder Model { get; } = new();

    /// <summary>Net supply of a material at a region: place × period, units per year.</summary>
    public Ledger Balance { get; } = new("balance");

    /// <summary>What is bought from outside at a place: place × period, units per year.</summary>
    public Ledger Bought { get; } = new("bought");

    /// <summary>Whether a place may have a surplus at no cost.</summary>
    public bool[] FreeDisposal { get; }

    /// <summary>Activity of a facility: facility × period, units of main output per year.</summary>
    public Ledger Use { get; } = new("use");

    /// <summary>What a facility makes, without capacity that stands still and counts as used: facility × period, units of main output per year.</summary>
    public Ledger Running { get; } = new("running");

    /// <summary>Usable capacity of a facility: facility × period, units of main output per year, availability included.</summary>
    public Ledger Capacity { get; } = new("capacity");

    /// <summary>Net filling of a stock: stock × period, units per year.</summary>
    public Ledger StockChange { get; } = new("stock-change");

    /// <summary>What a stock holds at the end of a period: stock × period, units.</summary>
    public Ledger Level { get; } = new("level");

    /// <summary>What leaves the origin of a move (see <see cref="Places.Moves"/>): move × period, units per year.</summary>
    public Ledger Flow { get; } = new("flow");

    /// <summary>Impacts of what runs and of what is bought, by category.</summary>
    public ImpactLedger Impacts { get; }

    /// <summary>Money.</summary>
    public CostLedger Cost { get; }

    /// <summary>Money decided for capacity.</summary>
    public InvestmentLedger Investment { get; }

    /// <summary>Money that moves between actors.</summary>
    public TransferLedger Transfers { get; }

    /// <summary>Public money that levers commit.</summary>
    public CommitmentLedger Commitments { get; }

    /// <summary>Where supply comes from.</summary>
    public SourcingLedger Sourcing { get; }

    /// <summary>Ways of telling goods apart by who stands behind them, as caps ask for them; none without such caps.</summary>
    public IReadOnlyList<OriginScheme> Origins => _origins ??= OriginSchemes.Of(Data);

    /// <summary>Public names of a place.</summary>
    public (MaterialId Material, RegionId Region) PlaceOf(PlaceAt at) => Places[at.Place] is var (material, region) ? (Data.Materials[material], Data.Geography.Index[region]) : default;

    /// <summary>Public names of a move.</summary>
    public MoveKey MoveOf(MoveAt at) => Places.Moves[at.Move] is var (lane, material) ? new MoveKey(Data.Package.Lanes[lane].Id, Data.Materials[material]) : default;

    /// <summary>Entry of a place or facility in a period.</summary>
    public int At(int position, int period) => (position * Periods) + period;

    /// <summary>Adds a family of columns that stand for a key and a period each.</summary>
    /// <param name="family">Its declaration.</param>
    /// <param name="firsts">First key of each column; kept, not copied.</param>
    /// <param name="periods">Period of each column; kept, not copied.</param>
    /// <param name="name">Text of a first key, for names.</param>
    /// <param name="limit">The figure behind the upper bound of a column with this first key and period; null when there is none.</param>
    /// <param name="figures">The figures that the cost and the coefficients of a column with this first key are made of.</param>
    /// <param name="key">What a first key and a period stand for; left out where the declaration says it.</param>
    public Family AddColumns<TKey>(
        FamilyOf<TKey> family, IReadOnlyList<int> firsts, IReadOnlyList<int> periods, Func<int, string> name, Func<int, int, Limit?>? limit = null,
        Func<int, IReadOnlyList<Figure>>? figures = null, Func<int, int, TKey>? key = null)
        where TKey : struct
    {
        Family added = Model.AddColumns(
            family.Name, firsts.Count, k => name(firsts[k]) + "," + Data.PeriodNames[periods[k]], limit is null ? null : k => limit(firsts[k], periods[k]),
            figures is null ? null : k => figures(firsts[k]));
        Keep(family, added, firsts, periods, key);
        return added;
    }

    /// <summary>The members of a family; none when no block added it.</summary>
    public Members<TKey> Of<TKey>(FamilyOf<TKey> family)
        where TKey : struct => _members.TryGetValue(family, out object? added) ? (Members<TKey>)added : Members<TKey>.None;

    /// <summary>Says what the members of a family stand for that was added to the model itself.</summary>
    /// <exception cref="InvalidOperationException">The family was added before.</exception>
    public void Keep<TKey>(FamilyOf<TKey> family, Family added, IReadOnlyList<int> firsts, IReadOnlyList<int> periods, Func<int, int, TKey>? key = null)
        where TKey : struct
    {
        var members = new Members<TKey>(added, firsts, periods, key ?? family.Key ?? throw new InvalidOperationException($"Nobody says what members of {family.Name} stand for."));
        if (!_members.TryAdd(family, members)) { throw new InvalidOperationException($"The family {family.Name} is added twice."); }
    }

    /// <summary>As the other overload, for rows that somebody reads.</summary>
    public (Family Family, int[] RowOfEntry) AddRows<TKey>(
        FamilyOf<TKey> family, Ledger ledger, IReadOnlyList<int> entries, double lower, double upper, Func<int, string> name, Func<int, int, Limit?>? limit = null)
        where TKey : struct
    {
        (Family rows, int[] map) = AddRows(family.Name, ledger, entries, lower, upper, name, limit);
        Keep(family, rows, [.. entries.Select(e => e / Periods)], [.. entries.Select(e => e % Periods)]);
        return (rows, map);
    }

    /// <summary>
    /// Adds a family of rows over some entries of a ledger laid out as position × period; the row of an entry is in the returned map, −1 for none. The text names the rows in
    /// files and messages; nobody can ask for them by it.
    /// </summary>
    public (Family Family, int[] RowOfEntry) AddRows(string family, Ledger ledger, IReadOnlyList<int> entries, double lower, double upper, Func<int, string> name, Func<int, int, Limit?>? limit = null)
    {
        int[] chosen = [.. entries];
        Family rows = Model.AddRows(
            family, chosen.Length, lower, upper, k => name(chosen[k] / Periods) + "," + Data.PeriodNames[chosen[k] % Periods],
            limit is null ? null : k => limit(chosen[k] / Periods, chosen[k] % Periods));
        int[] map = new int[ledger.EntryCount];
        Array.Fill(map, -1);
        for (int k = 0; k < chosen.Length; k++) { map[chosen[k]] = rows[k]; }
        return (rows, map);
    }

    /// <summary>Marks the entries of a ledger that have a term.</summary>
    public static bool[] Touched(Ledger ledger)
    {
        bool[] touched = new bool[ledger.EntryCount];
        foreach (LedgerRun run in ledger.Runs) { touched.AsSpan(run.Entry, run.EntryStep == 0 ? 1 : run.Count).Fill(true); }
        return touched;
    }
}
