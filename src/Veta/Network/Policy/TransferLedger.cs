using Veta.Lp;

namespace Veta.Network.Policy;

/// <summary>
/// Money that moves between actors: key × period, USD per year, positive from payer to payee. Each entry is posted twice to the cost ledger, as cost of one and income of the other, so that the accounts sum to 0
/// over transfers by construction.
/// </summary>
internal sealed class TransferLedger(CostLedger cost, int periods)
{
    private readonly Dictionary<TransferKey, int> _slots = [];
    private readonly List<TransferKey> _keys = [];

    /// <summary>The entries: key × period.</summary>
    public Ledger Ledger { get; } = new("transfer");

    /// <summary>Key of each run of periods.</summary>
    public IReadOnlyList<TransferKey> Keys => _keys;

    /// <summary>Posts what a unit of a column moves in a period, USD per year; negative flows back.</summary>
    public void Pay(TransferKey key, int period, int column, double usdPerYear)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (usdPerYear == 0) { return; }
        if (!_slots.TryGetValue(key, out int slot))
        {
            slot = _keys.Count;
            _slots.Add(key, slot);
            _keys.Add(key);
            Ledger.AddEntries(periods);
        }

        Ledger.Add((slot * periods) + period, column, usdPerYear);
        bool premium = key.To == PolicyRole.Financier;
        cost.Ledger.Add(cost.Account(key.Payer, Side(key.From, premium)) + period, column, usdPerYear);
        cost.Ledger.Add(cost.Account(key.Payee, Side(key.To, premium)) + period, column, -usdPerYear);
    }

    private static CostCategory Side(PolicyRole role, bool premium) => role switch
    {
        PolicyRole.Treasury => CostCategory.Treasury,
        PolicyRole.Financier => CostCategory.Financier,
        _ => premium ? CostCategory.Premium : CostCategory.Transfer,
    };
}
