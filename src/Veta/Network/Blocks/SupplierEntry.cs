using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Suppliers abroad whom a buyer did not have in the base year gain with him a share a year at most.</summary>
internal sealed class SupplierEntry : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Entry of suppliers",
        Text = "What a place takes in of the material over a border from countries of which none came to it in the base year stays within a share of all that it takes in and makes, which rises from year to year once the time of qualification has passed. "
            + "Such goods weigh as the last step of a usual supplier's does (see the margins), for as long. A lane within a country counts too where its origin only passes goods on. Who comes to use more has to find somebody: on top come what demand grows by after the base year, up the chain in its proportions, what plants take in that did not run then, what goes on within the country to places that had none, and what a contract in force brings into the country. A place that took nothing in the base year has no usual suppliers and no limit; nor has a market whose margins are not known. "
            + "Not for months, in which new ways open by the rule of rerouting, and not for plants at home, which have lead times and ramps of their own.",
        Equations =
        [
            @"\sum_{l \in N_{k,j}} (1-\lambda_l)\, x_{l,k,t} \le e_{k,t} \Big( \sum_{l \to j} (1-\lambda_l)\, x_{l,k,t} + \sum_{f \in j} a_{k,p(f)}\, \text{running}_{f,t} \Big) + \sum_{f \in j,\, z_f = 0} b_{k,p(f)}\, \text{running}_{f,t} + \sum_{l \in N_{k,j}^{-}} x_{l,k,t} + (g_{k,j,t} - 1)^{+}\, u_{k,j} + \sum_{c \to j} Q_{c,t}",
            @"e_{k,t} = \max\big(0,\; s_k\, (t - t_0 - q_k / 12)\big) < 1 \qquad N_{k,j} = \{ l \to j:\ q_{l,k} = 0 \} \qquad N_{k,j}^{-} = \{ j \to i \text{ at home}:\ u_{k,i} = 0 \}",
        ],
        Source = "Definition; new trade relations start small: Besedeš and Prusa (2006), Ins, outs, and the duration of trade, Canadian Journal of Economics 39(1)",
        Tables = ["entry_terms"],
        Rows = [new("supplier_entry", "material, region, year", "unit/y", "worth of a unit more from new suppliers, USD per unit")],
        Limits = ["entry_terms.share_per_year"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Entering;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Package.EntryTerms.Count == 0 || data.Horizon.InMonths || data.Margins.Count == 0) { return; }
        var usual = new UsualSuppliers(data.Package);
        if (usual.BaseYear is not { } baseYear) { return; }
        double[] most = Shares(context, usual, baseYear);
        var held = new Ledger("entry");
        held.AddEntries(most.Length);
        bool[] entered = AddFlows(context, usual, most, held);
        AddPlants(context, usual, most, held);
        List<int> entries = [.. Enumerable.Range(0, most.Length).Where(e => entered[e])];
        (Family rows, int[] map) = context.AddRows(
            "supplier_entry", held, entries, double.NegativeInfinity, 0, place => $"{MaterialOf(data, place)},{RegionOf(data, place)}",
            (place, t) => new Limit("entry_terms", TermOf(data, MaterialOf(data, place))!.Material?.Value ?? "", "share_per_year", data.Horizon.FirstYear(t)));
        var growth = new MarginGrowth(data, data.Margins);
        for (int k = 0; k < entries.Count; k++)
        {
            (int place, int period) = (entries[k] / context.Periods, entries[k] % context.Periods);
            double grown = Math.Max(0, growth.Of(place, period) - 1) * usual.Taken(MaterialOf(data, place), RegionOf(data, place));
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, grown + Contracted(data, place, period));
        }

        context.Model.AddTerms(held, map);
    }

    /// <summary>Most that new suppliers can hold of what each place takes in; 1 where nothing limits them.</summary>
    private static double[] Shares(NetworkContext context, UsualSuppliers usual, int baseYear)
    {
        NetworkData data = context.Data;
        double[] most = new double[checked(data.Places.Count * context.Periods)];
        Array.Fill(most, 1);
        for (int place = 0; place < data.Places.Count; place++)
        {
            if (usual.Taken(MaterialOf(data, place), RegionOf(data, place)) == 0 || TermOf(data, MaterialOf(data, place)) is not { } term) { continue; }
            for (int t = 0; t < context.Periods; t++) { most[context.At(place, t)] = data.Horizon.Mean(t, year => year <= baseYear ? 1 : term.ShareAfter(year - baseYear)); }
        }

        return most;
    }

    private static bool[] AddFlows(NetworkContext context, UsualSuppliers usual, double[] most, Ledger held)
    {
        NetworkData data = context.Data;
        bool[] entered = new bool[most.Length];
        foreach ((int entry, int column, double coefficient) in context.Flow.Terms)
        {
            int move = entry / context.Periods, period = entry % context.Periods;
            (int from, int to) = data.Places.EndsOf(move);
            Lane lane = data.Package.Lanes[data.Places.Moves[move].Lane];
            MaterialId material = data.Materials[data.Places.Moves[move].Material];
            if (most[context.At(from, period)] < 1 && usual.IsNewUse(lane, material)) { held.Add(context.At(from, period), column, -coefficient); }
            int at = context.At(to, period);
            if (most[at] >= 1) { continue; }
            bool isNew = usual.IsNew(lane, material);
            held.Add(at, column, coefficient * (1 - lane.LossFraction) * ((isNew ? 1 : 0) - most[at]));
            entered[at] |= isNew;
        }

        return entered;
    }

    private static void AddPlants(NetworkContext context, UsualSuppliers usual, double[] most, Ledger held)
    {
        NetworkData data = context.Data;
        foreach ((int entry, int column, double coefficient) in context.Running.Terms)
        {
            int facility = entry / context.Periods;
            foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[facility]])
            {
                if (data.Places.Find(material, data.FacilityRegion[facility]) is not (>= 0 and var place)) { continue; }
                int at = context.At(place, entry % context.Periods);
                double counts = quantity > 0 ? most[at] * quantity : usual.Ran(data.Facilities[facility]) ? 0 : -quantity;
                if (most[at] < 1 && counts > 0) { held.Add(at, column, -counts * coefficient); }
            }
        }
    }

    /// <summary>What contracts in force promise from abroad to the country of a place, units a year.</summary>
    private static double Contracted(NetworkData data, int place, int period)
    {
        ContractBook book = data.Contracts;
        string country = data.Geography.CountryId(data.Places[place].Region);
        double sum = 0;
        for (int c = 0; c < data.Package.Contracts.Count; c++)
        {
            if (book.GroupOf(c) is not (>= 0 and var group) || book.Groups[group].Material != data.Places[place].Material || data.Package.Contracts[c].Region is not { } buyer) { continue; }
            if (data.Geography.CountryId(data.Geography.Index.Of(buyer)) == country && data.Geography.CountryId(data.FacilityRegion[book.Groups[group].Facility]) != country) { sum += book.Promised(c, period); }
        }

        return sum;
    }

    private static EntryTerm? TermOf(NetworkData data, MaterialId material) => data.Package.EntryTerms.FirstOrDefault(e => e.Material == material) ?? data.Package.EntryTerms.FirstOrDefault(e => e.Material is null);

    private static MaterialId MaterialOf(NetworkData data, int place) => data.Materials[data.Places[place].Material];

    private static RegionId RegionOf(NetworkData data, int place) => data.Geography.Index[data.Places[place].Region];
}
