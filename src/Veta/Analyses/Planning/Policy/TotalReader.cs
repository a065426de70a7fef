using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>Adds up who pays and who earns over a plan: what is spent, what moves by levers and taxes, and what goods change hands for at the plan's own prices.</summary>
internal sealed class TotalReader
{
    private readonly NetworkContext _context;
    private readonly Dictionary<(PolicyRole Role, string Actor), double[]> _sums = [];

    private TotalReader(NetworkContext context) => _context = context;

    /// <summary>The totals, treasuries first.</summary>
    /// <param name="model">The program.</param>
    /// <param name="point">Its point.</param>
    /// <param name="dual">Duals of its rows; null where there are none, and then no goods are told.</param>
    /// <param name="transfers">Streams of money.</param>
    public static IReadOnlyList<AccountTotalRow> Of(NetworkModel model, double[] point, double[]? dual, IReadOnlyList<TransferRow> transfers)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(transfers);
        var reader = new TotalReader(model.Context);
        reader.AddResources(point);
        foreach (TransferRow row in transfers)
        {
            reader.Add(row.PayerRole, row.Payer, 1, row.PresentUsd);
            reader.Add(row.PayeeRole, row.Payee, 1, -row.PresentUsd);
            if (row.Year is null) { continue; }
            reader.Add(row.PayerRole, row.Payer, 3, row.PresentUsd);
            reader.Add(row.PayeeRole, row.Payee, 3, -row.PresentUsd);
        }

        if (dual is not null) { reader.AddGoods(point, dual); }
        return [.. reader._sums.OrderBy(s => Order(s.Key.Role)).ThenBy(s => s.Key.Actor, StringComparer.Ordinal).Select(s => reader.Row(s.Key.Role, s.Key.Actor, s.Value))];
    }

    private static int Order(PolicyRole role) => role == PolicyRole.Treasury ? -1 : (int)role;

    private static PolicyRole RoleOf(CostCategory category) => category switch
    {
        CostCategory.Capital or CostCategory.Salvage or CostCategory.FixedOperation or CostCategory.VariableOperation or CostCategory.Damages or CostCategory.Support => PolicyRole.Owner,
        CostCategory.Transport or CostCategory.Levies => PolicyRole.Carrier,
        CostCategory.Purchases => PolicyRole.Supplier,
        CostCategory.Unserved or CostCategory.Consumption or CostCategory.Substitution => PolicyRole.Consumer,
        _ => PolicyRole.Other,
    };

    private AccountTotalRow Row(PolicyRole role, string actor, double[] sums) => new()
    {
        Role = role, Actor = actor, Country = CountryOf(actor), ResourceUsd = sums[0], TransferUsd = sums[1], GoodsUsd = sums[2], NetUsd = sums[0] + sums[1] + sums[2], SystemUsd = sums[0] + sums[1],
        OwnerUsd = role is PolicyRole.Treasury or PolicyRole.Financier ? sums[0] : sums[0] + sums[3],
    };

    /// <summary>A treasury bears the name of its place before the last dash.</summary>
    private string? CountryOf(string actor)
    {
        for (string name = actor; ;)
        {
            if (_context.Data.Geography.Index.Find(new Data.Ids.RegionId(name)) is >= 0 and int region) { return _context.Data.Geography.CountryId(region); }
            int dash = name.LastIndexOf('-');
            if (dash <= 0) { return null; }
            name = name[..dash];
        }
    }

    private void AddResources(double[] point)
    {
        CostLedger cost = _context.Cost;
        double[] amounts = cost.Ledger.Evaluate(point), weights = cost.Weights();
        for (int e = 0; e < amounts.Length; e++)
        {
            (string actor, CostCategory category) = cost.Accounts[e / cost.Moments];
            if (amounts[e] != 0 && !category.IsTransfer()) { Add(RoleOf(category), actor, 0, amounts[e] * weights[e]); }
        }
    }

    private void AddGoods(double[] point, double[] dual)
    {
        NetworkData data = _context.Data;
        Dictionary<int, int> rowOf = _context.Of(MaterialBalance.Balances).All.ToDictionary(m => _context.At(m.Key.Place, m.Key.Period), m => m.Index);
        var whose = new Dictionary<int, (PolicyRole, string)>();
        foreach ((int column, FacilityAt at) in _context.Of(Processing.Activity).All) { whose[column] = (PolicyRole.Owner, data.FacilityPayer[at.Facility]); }
        IReadOnlyList<RowSeries<Data.Tables.Supply>> supplies = Purchases.SeriesOf(data.Package);
        foreach ((int column, SupplyAt at) in _context.Of(Purchases.Bought).All) { whose[column] = (PolicyRole.Supplier, supplies[at.Series].First.Payer ?? Country(data.Geography.Index.Of(supplies[at.Series].First.Region))); }
        foreach ((int column, MoveAt at) in _context.Of(Transport.Flows).All)
        {
            whose[column] = (PolicyRole.Carrier, data.Package.Lanes[_context.Places.Moves[at.Move].Lane].Payer ?? Country(_context.Places[_context.Places.EndsOf(at.Move).To].Region));
        }

        foreach ((int column, DemandAt at) in _context.Of(FixedDemand.Unserved).All) { whose[column] = (PolicyRole.Consumer, Country(data.Geography.Index.Of(data.Demands[at.Series].First.Region))); }
        foreach ((int column, _) in _context.Of(ElasticDemand.Served).All) { whose[column] = (PolicyRole.Consumer, ""); }
        foreach ((int entry, int column, double coefficient) in _context.Balance.Terms)
        {
            if (!rowOf.TryGetValue(entry, out int row) || dual[row] == 0 || point[column] == 0) { continue; }
            string here = Country(_context.Places[entry / _context.Periods].Region);
            (PolicyRole role, string actor) = whose.GetValueOrDefault(column, (PolicyRole.Other, here));
            Add(role, actor.Length == 0 ? here : actor, 2, -dual[row] * coefficient * point[column]);
        }

        for (int e = 0; e < _context.Balance.EntryCount; e++)
        {
            double constant = _context.Balance.Constants[e];
            if (constant != 0 && rowOf.TryGetValue(e, out int row)) { Add(constant < 0 ? PolicyRole.Consumer : PolicyRole.Supplier, Country(_context.Places[e / _context.Periods].Region), 2, -dual[row] * constant); }
        }

        string Country(int region) => data.Geography.CountryId(region);
    }

    private void Add(PolicyRole role, string actor, int column, double usd)
    {
        if (!_sums.TryGetValue((role, actor), out double[]? sums)) { _sums.Add((role, actor), sums = new double[4]); }
        sums[column] += usd;
    }
}
