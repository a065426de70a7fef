using Veta.Data.Planning;
using Veta.Lp;

namespace Veta.Network;

/// <summary>
/// Money by actor, category and moment. Moments are the yearly rate of each period (USD per year), a lump sum at the start of each period (USD), and
/// the end of the horizon (USD); each has its weight in the objective, so that the accounts sum to the objective by construction.
/// </summary>
internal sealed class CostLedger
{
    private readonly Horizon _horizon;
    private readonly Dictionary<(string Actor, CostCategory Category), int> _slots = [];
    private readonly List<(string Actor, CostCategory Category)> _accounts = [];
    private readonly List<(int Entry, double Usd, Figure Figure)> _paid = [];
    private readonly (string? Actor, int First)[] _recent = new (string?, int)[Enum.GetValues<CostCategory>().Length];

    /// <summary>An empty ledger for a horizon.</summary>
    public CostLedger(Horizon horizon)
    {
        _horizon = horizon;
        Moments = checked((2 * horizon.Count) + 1);
    }

    /// <summary>The entries: account × moment.</summary>
    public Ledger Ledger { get; } = new("cost");

    /// <summary>Number of moments per account.</summary>
    public int Moments { get; }

    /// <summary>Accounts in the order in which they first appeared.</summary>
    public IReadOnlyList<(string Actor, CostCategory Category)> Accounts => _accounts;

    /// <summary>What is paid in any case, with the figure that it rests on; part of the entries' constants.</summary>
    public IReadOnlyList<(int Entry, double Usd, Figure Figure)> Paid => _paid;

    /// <summary>Adds what is paid in any case, and keeps on which figure it rests. What hangs on a column rests on the first of the column's figures.</summary>
    public void AddPaid(int entry, double usd, Figure figure)
    {
        Ledger.AddConstant(entry, usd);
        if (usd != 0) { _paid.Add((entry, usd, figure)); }
    }

    /// <summary>First entry of an account; add a period for its yearly rate, or use <see cref="LumpAt"/> and <see cref="AtEnd"/>.</summary>
    public int Account(string actor, CostCategory category)
    {
        // The same text object as last time is the usual case, and needs no hash.
        (string? recent, int first) = _recent[(int)category];
        if (ReferenceEquals(actor, recent)) { return first; }
        if (!_slots.TryGetValue((actor, category), out first))
        {
            first = Ledger.AddEntries(Moments);
            _slots.Add((actor, category), first);
            _accounts.Add((actor, category));
        }

        _recent[(int)category] = (actor, first);
        return first;
    }

    /// <summary>Entry of a lump sum of an account at the start of a period.</summary>
    public int LumpAt(int account, int period) => account + _horizon.Count + period;

    /// <summary>Entry of an account at the end of the horizon.</summary>
    public int AtEnd(int account) => account + (2 * _horizon.Count);

    /// <summary>Weight of each entry in the objective of a view: its present value where the account counts, otherwise 0.</summary>
    public double[] WeightsIn(PlanView view)
    {
        double[] weights = Weights();
        for (int e = 0; e < weights.Length; e++) { weights[e] *= _accounts[e / Moments].Category.WeightIn(view); }
        return weights;
    }

    /// <summary>Present value of 1 USD of each entry.</summary>
    public double[] Weights()
    {
        double[] weights = new double[Ledger.EntryCount];
        for (int first = 0; first < weights.Length; first += Moments)
        {
            for (int t = 0; t < _horizon.Count; t++)
            {
                weights[first + t] = _horizon.FlowWeight(t);
                weights[LumpAt(first, t)] = _horizon.LumpDiscount(_horizon.FirstYear(t));
            }

            weights[AtEnd(first)] = _horizon.LumpDiscount(_horizon.EndYear);
        }

        return weights;
    }
}
