using Veta.Lp;

namespace Veta.Network;

/// <summary>
/// Money decided for capacity: facility × payer × period of the decision, USD, undiscounted and before it is spread over years. The cost ledger holds the same money as charges or
/// lump sums; budgets and reports of investment are read here.
/// </summary>
internal sealed class InvestmentLedger
{
    private readonly int _periods;
    private readonly Dictionary<(int Facility, string Payer), int> _slots = [];
    private readonly List<(int Facility, string Payer)> _keys = [];

    /// <summary>An empty ledger.</summary>
    public InvestmentLedger(int periods)
    {
        _periods = periods;
    }

    /// <summary>The entries: key × period.</summary>
    public Ledger Ledger { get; } = new("investment");

    /// <summary>Facility and payer of each run of periods.</summary>
    public IReadOnlyList<(int Facility, string Payer)> Keys => _keys;

    /// <summary>First entry of a facility and who pays for it; add the period of the decision.</summary>
    public int Of(int facility, string payer)
    {
        if (!_slots.TryGetValue((facility, payer), out int slot))
        {
            slot = _keys.Count;
            _slots.Add((facility, payer), slot);
            _keys.Add((facility, payer));
            Ledger.AddEntries(_periods);
        }

        return slot * _periods;
    }
}
