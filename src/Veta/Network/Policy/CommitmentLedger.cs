using Veta.Lp;

namespace Veta.Network.Policy;

/// <summary>Public money committed: lever × payer × facility × period, USD of the whole period, undiscounted. Budgets are read here.</summary>
internal sealed class CommitmentLedger(int periods)
{
    private readonly Dictionary<(string Lever, string Payer, int Facility), int> _slots = [];
    private readonly List<(string Lever, string Payer, int Facility)> _keys = [];

    /// <summary>The entries: key × period.</summary>
    public Ledger Ledger { get; } = new("commitment");

    /// <summary>Lever, payer and facility of each run of periods.</summary>
    public IReadOnlyList<(string Lever, string Payer, int Facility)> Keys => _keys;

    /// <summary>Posts what a unit of a column commits in a period, USD.</summary>
    public void Commit(string lever, string payer, int facility, int period, int column, double usd)
    {
        if (usd == 0) { return; }
        if (!_slots.TryGetValue((lever, payer, facility), out int slot))
        {
            slot = _keys.Count;
            _slots.Add((lever, payer, facility), slot);
            _keys.Add((lever, payer, facility));
            Ledger.AddEntries(periods);
        }

        Ledger.Add((slot * periods) + period, column, usd);
    }
}
