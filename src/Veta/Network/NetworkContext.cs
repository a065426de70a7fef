using Veta.Lp;
using Veta.Network.Origins;

namespace Veta.Network;

/// <summary>All that blocks share in one run: the data, the columns and rows under construction, and the ledgers. One run, one thread.</summary>
public sealed class NetworkContext
{
    private readonly Dictionary<string, Variables> _variables = [];
    private IReadOnlyList<OriginScheme>? _origins;
    private readonly Dictionary<string, (Family Family, Func<int, (int First, int Period)> Keys)> _rows = [];

    /// <summary>Empty ledgers over some data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="blocks">Blocks that will post: they say which materials the sourcing ledger follows.</param>
    public NetworkContext(NetworkData data, IReadOnlyList<IBlock> blocks)
    {
        Data = data;
        Periods = data.Horizon.Count;
        Places = new Places(data);
        Balance.AddEntries(checked(Places.Count * Periods));
        FreeDisposal = new bool[Places.Count];
        int facilities = checked(data.Facilities.Count * Periods);
        Use.AddEntries(facilities);
        Capacity.AddEntries(facilities);
        StockChange.AddEntries(checked(data.Package.Stocks.Count * Periods));
        Level.AddEntries(checked(data.Package.Stocks.Count * Periods));
        Flow.AddEntries(checked(Places.Moves.Count * Periods));
        Investment = new InvestmentLedger(Periods);
        Emissions.AddEntries(checked(data.Geography.Regions.Count * Periods));
        Cost = new CostLedger(data.Horizon);
        Sourcing = new SourcingLedger(Periods, blocks.SelectMany(b => b.Follows(data)).Select(data.Materials.Of));

        // Families of a block that is left out are there and empty, so that reports find nothing of it.
        foreach (string family in BlockTables.LeftOut(blocks).SelectMany(b => b.Card.Columns).Select(c => c.Family)) { _variables.TryAdd(family, Network.Variables.None(family)); }
    }

    /// <summary>The package with integers.</summary>
    public NetworkData Data { get; }

    /// <summary>Number of periods.</summary>
    public int Periods { get; }

    /// <summary>Pairs of material and region that matter.</summary>
    public Places Places { get; }

    /// <summary>Columns and rows under construction.</summary>
    public ModelBuilder Model { get; } = new();

    /// <summary>Net supply of a material at a region: place × period, units per year.</summary>
    public Ledger Balance { get; } = new("balance");

    /// <summary>Whether a place may have a surplus at no cost.</summary>
    public bool[] FreeDisposal { get; }

    /// <summary>Activity of a facility: facility × period, units of main output per year.</summary>
    public Ledger Use { get; } = new("use");

    /// <summary>Usable capacity of a facility: facility × period, units of main output per year, availability included.</summary>
    public Ledger Capacity { get; } = new("capacity");

    /// <summary>Net filling of a stock: stock × period, units per year.</summary>
    public Ledger StockChange { get; } = new("stock-change");

    /// <summary>What a stock holds at the end of a period: stock × period, units.</summary>
    public Ledger Level { get; } = new("level");

    /// <summary>What leaves the origin of a move (see <see cref="Places.Moves"/>): move × period, units per year.</summary>
    public Ledger Flow { get; } = new("flow");

    /// <summary>Direct emissions: region × period, t CO2 per year.</summary>
    public Ledger Emissions { get; } = new("emissions");

    /// <summary>Entry of the balance ledger behind each balance row, once the balance has closed.</summary>
    public int[] BalanceEntries { get; set; } = [];

    /// <summary>Money.</summary>
    public CostLedger Cost { get; }

    /// <summary>Money decided for capacity.</summary>
    public InvestmentLedger Investment { get; }

    /// <summary>Where supply comes from.</summary>
    public SourcingLedger Sourcing { get; }

    /// <summary>Ways of telling goods apart by who stands behind them, as caps ask for them; none without such caps.</summary>
    public IReadOnlyList<OriginScheme> Origins => _origins ??= OriginSchemes.Of(Data);

    /// <summary>Families of columns with their keys, by name; those of a block that is left out are empty.</summary>
    public IReadOnlyDictionary<string, Variables> Variables => _variables;

    /// <summary>Families of columns and rows with what their members stand for.</summary>
    public KeyedFamilies Keyed { get; } = new();

    /// <summary>Entry of a place or facility in a period.</summary>
    public int At(int position, int period) => (position * Periods) + period;

    /// <summary>Adds a family of columns that stand for a key and a period each.</summary>
    /// <param name="family">Public name.</param>
    /// <param name="first">First key of each column.</param>
    /// <param name="period">Period of each column.</param>
    /// <param name="key">Text of a first key, for names.</param>
    /// <param name="limit">The figure behind the upper bound of a column with this first key and period; null when there is none.</param>
    /// <param name="figures">The figures that the cost and the coefficients of a column with this first key are made of.</param>
    public Family AddColumns(
        string family, List<int> first, List<int> period, Func<int, string> key, Func<int, int, Limit?>? limit = null, Func<int, IReadOnlyList<Figure>>? figures = null) =>
        AddColumns(family, (int[])[.. first], [.. period], key, limit, figures);

    /// <summary>As the other overload; the arrays are kept, not copied.</summary>
    public Family AddColumns(
        string family, int[] firsts, int[] periods, Func<int, string> key, Func<int, int, Limit?>? limit = null, Func<int, IReadOnlyList<Figure>>? figures = null)
    {
        Family added = Model.AddColumns(
            family, firsts.Length, k => key(firsts[k]) + "," + Data.PeriodNames[periods[k]], limit is null ? null : k => limit(firsts[k], periods[k]),
            figures is null ? null : k => figures(firsts[k]));
        if (!_variables.TryAdd(family, new Variables(added, firsts, periods))) { throw new InvalidOperationException($"The family {family} is added twice, or stands on the card of a block that is left out."); }
        return added;
    }

    /// <summary>As the other overload, for a family with typed keys.</summary>
    public Family AddColumns<TKey>(
        FamilyOf<TKey> family, IReadOnlyList<int> firsts, IReadOnlyList<int> periods, Func<int, string> key, Func<int, int, Limit?>? limit = null, Func<int, IReadOnlyList<Figure>>? figures = null)
        where TKey : struct => AddColumns(family.Name, firsts as int[] ?? [.. firsts], periods as int[] ?? [.. periods], key, limit, figures);

    /// <summary>The members of a family of columns; none when no block added it.</summary>
    public KeyedVariables<TKey> Columns<TKey>(FamilyOf<TKey> family)
        where TKey : struct
    {
        ArgumentNullException.ThrowIfNull(family);
        return _variables.TryGetValue(family.Name, out Variables? added)
            ? new KeyedVariables<TKey>(added.Family, k => family.KeyOf(added.First[k], added.Period[k]))
            : new KeyedVariables<TKey>(null, _ => default);
    }

    /// <summary>The members of a family of rows; none when no block added it with its keys.</summary>
    public KeyedVariables<TKey> Rows<TKey>(FamilyOf<TKey> family)
        where TKey : struct
    {
        ArgumentNullException.ThrowIfNull(family);
        return _rows.TryGetValue(family.Name, out (Family Family, Func<int, (int First, int Period)> Keys) added)
            ? new KeyedVariables<TKey>(added.Family, k => added.Keys(k) is var (first, period) ? family.KeyOf(first, period) : default)
            : new KeyedVariables<TKey>(null, _ => default);
    }

    /// <summary>Says what the rows of a family stand for that was added to the model itself.</summary>
    public void KeepKeys<TKey>(FamilyOf<TKey> family, Family rows, Func<int, (int First, int Period)> keys)
        where TKey : struct => _rows.Add(family.Name, (rows, keys));

    /// <summary>As the other overload, for a family with typed keys.</summary>
    public (Family Family, int[] RowOfEntry) AddRows<TKey>(FamilyOf<TKey> family, Ledger ledger, List<int> entries, double lower, double upper, Func<int, string> key, Func<int, int, Limit?>? limit = null)
        where TKey : struct => AddRows(family.Name, ledger, entries, lower, upper, key, limit);

    /// <summary>Adds a family of rows over some entries of a ledger laid out as position × period; the row of an entry is in the returned map, −1 for none.</summary>
    public (Family Family, int[] RowOfEntry) AddRows(string family, Ledger ledger, List<int> entries, double lower, double upper, Func<int, string> key, Func<int, int, Limit?>? limit = null)
    {
        int[] chosen = [.. entries];
        Family rows = Model.AddRows(
            family, chosen.Length, lower, upper, k => key(chosen[k] / Periods) + "," + Data.PeriodNames[chosen[k] % Periods],
            limit is null ? null : k => limit(chosen[k] / Periods, chosen[k] % Periods));
        _rows.Add(family, (rows, k => (chosen[k] / Periods, chosen[k] % Periods)));
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
