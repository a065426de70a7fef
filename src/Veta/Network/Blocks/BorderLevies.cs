using Veta.Network.Policy;

namespace Veta.Network.Blocks;

/// <summary>Tariffs and border-adjusted floors of the levers that a plan lets act.</summary>
internal sealed class BorderLevies : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Levies at borders",
        Text = "A tariff takes a share of the value at the border: of the price at home less the way and the tariff itself, or of the value that its row gives. A border-adjusted floor takes what the price at home lacks to the floor, one levy for each material and place, whatever the origin; where it keeps everything out it may not be reached. Both follow the plan's own prices and are set anew until they settle. "
            + "The importer pays, the treasury of the country of destination earns; in the system view they weigh nothing. Duties in force that are not chosen act at fixed prices, by the block on transport.",
        Equations = [@"\text{carrier}_t \mathrel{+}= w_{l,t}\, x_{l,k,t} \qquad w = \theta\, \frac{(1-\lambda)\pi_j - \tau}{1+\theta} \qquad w \leftarrow \max(0,\, w + \underline\pi - \pi_j)"],
        Source = "Enke (1951); Takayama and Judge (1971), models with tariffs",
        Tables = ["levers", "lanes"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Levied;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || data.Policy.IsEmpty) { return; }
        ILookup<int, LevyEffect> levies = data.Policy.Effects.OfType<LevyEffect>().ToLookup(l => l.Move);
        if (levies.Count == 0) { return; }
        foreach ((int entry, int column, double coefficient) in context.Flow.Terms)
        {
            (int move, int t) = (entry / context.Periods, entry % context.Periods);
            foreach (LevyEffect levy in levies[move])
            {
                double open = FloorsInForce.Open(levy.Lever, data.Horizon, t);
                if (open <= 0) { continue; }
                Data.Tables.Lane lane = data.Package.Lanes[context.Places.Moves[move].Lane];
                string country = data.Geography.CountryId(context.Places[context.Places.EndsOf(move).To].Region);
                context.Transfers.Pay(new TransferKey(levy.Lever.Id.Value, PolicyRole.Carrier, lane.Payer ?? country, PolicyRole.Treasury, PlanReach.TreasuryOf(country)), t, column, coefficient * open * (levy.Fixed ?? data.Wedges[WedgeReader.KeyOf(data, levy, t)]));
            }
        }
    }
}
