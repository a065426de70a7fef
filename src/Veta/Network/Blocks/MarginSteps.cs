using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Margins of the base year on lanes and plants, with steps around what was observed.</summary>
internal sealed class MarginSteps : IBlock
{
    /// <summary>Quantity in a step.</summary>
    public static FamilyOf<StepAt> Steps { get; } = new("margin_step", (s, t) => new StepAt(s, t));

    /// <summary>Output of capacity that is built, which has no margin.</summary>
    public static FamilyOf<FacilityAt> Entrants { get; } = new("margin_entrant", (f, t) => new FacilityAt(f, t));

    /// <summary>What a lane carries or a plant makes, as the sum of its steps; first key as in <see cref="Stepped"/>.</summary>
    public static FamilyOf<StepAt> Sums { get; } = new("margin", (s, t) => new StepAt(s, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Margins and steps around observed quantities",
        Text = "A price of the base year holds more than the cost of making and moving. What it holds more is the margin of a lane or plant, found by calibration: the buyer pays it and the seller earns it, so that it sums to nothing in the accounts, and it weighs in "
            + "the choice as a cost that the data lack (or not, when the package calls it rent; when it leaves margins out, neither they nor the steps weigh or are paid). Around the observed quantity, which grows with what the buyer takes, a further unit weighs more and one less weighs less, by price over elasticity for each doubling, in steps up to half "
            + "of the quantity, counted from the observed one. So the base year comes back without being forced, and leaving a usual supplier has its price. A margin below 0 holds up to one and a half times the observed quantity. The difference of a margin from what its market has in common fades in equal steps to a year; the common part moves to its long-run value; what a measure in force causes ends with the measure. "
            + "Capacity that is built has no margin. Do not use it for a market whose base year was no market: there the margin is the shock.",
        Equations =
        [
            @"x_{l,t} = \sum_s y_{l,s,t} \qquad 0 \le y_{l,s,t} \le w_s\, q_l\, g_{l,t} \qquad z_{f,t} = \sum_s y_{f,s,t} + n_{f,t} \qquad n_{f,t} \le \text{built}_{f,t}",
            @"\text{cost}_t \mathrel{+}= \sum_s \left( m_{l,t} + \tfrac{p_l}{\sigma_l}\, \pi_s \right) y_{l,s,t} \qquad m_{l,t} = \bar m_{l,t} + (1 - \phi_t)(m_l - \bar m_l)",
        ],
        Source = "Howitt (1995), American Journal of Agricultural Economics 77(2); Paris, Drogué and Anania (2011), Calibrating spatial models of trade, Economic Modelling 28(6); substitution between origins: Armington (1969), IMF Staff Papers 16(1)",
        Tables = ["margins"],
        Columns =
        [
            new("margin_step", "lane or facility, material, step, year", "unit/y", "quantity within a step around the observed one"),
            new("margin_entrant", "facility, year", "unit/y", "output of capacity that is built"),
        ],
        Rows =
        [
            new("margin", "lane or facility, material, year", "unit/y", "margin with its step at the quantity chosen, USD per unit"),
            new("margin_room", "facility, year", "unit/y", "margin that capacity which is built does not bear, USD per unit"),
        ],
        Posts = ["cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Calibrated;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        IReadOnlyList<HeldMargin> held = Stepped(context.Data);
        if (held.Count == 0) { return; }
        (List<MarginStep> steps, List<int> firsts, List<int> periods) = StepsOf(context, held);
        Family columns = context.AddColumns(
            Steps, firsts, periods, s => held[steps[s].Margin].Name + "," + steps[s].Step,
            figures: s => [new Figure("margins", KeyOf(held[steps[s].Margin].Row), "margin_usd_per_unit"), new Figure("margins", KeyOf(held[steps[s].Margin].Row), "elasticity")]);
        var growth = new MarginGrowth(context.Data, held);
        for (int k = 0; k < firsts.Count; k++) { PostStep(context, held[steps[firsts[k]].Margin], steps[firsts[k]], growth, columns[k], periods[k]); }
        PostEntrants(context, held);
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<HeldMargin> held = Stepped(data);
        PostPlain(context);
        if (held.Count == 0) { return; }
        var sums = new Ledger("margin");
        sums.AddEntries(checked(held.Count * context.Periods));
        AddRuns(context.Flow, held, h => h.Move, context.Periods, sums);
        AddRuns(context.Running, held, h => h.Facility, context.Periods, sums);
        List<MarginStep> steps = StepsOf(context, held).Steps;
        foreach ((int column, StepAt at) in context.Of(Steps).All) { sums.Add(context.At(steps[at.Step].Margin, at.Period), column, -1); }
        Dictionary<int, int> byFacility = held.Select((h, k) => (h.Facility, k)).Where(p => p.Facility >= 0).ToDictionary(p => p.Facility, p => p.k);
        foreach ((int column, FacilityAt at) in context.Of(Entrants).All) { sums.Add(context.At(byFacility[at.Facility], at.Period), column, -1); }
        bool[] touched = NetworkContext.Touched(sums);
        (_, int[] rows) = context.AddRows(Sums, sums, [.. Enumerable.Range(0, touched.Length).Where(e => touched[e])], 0, 0, k => held[k].Name);
        context.Model.AddTerms(sums, rows);
        CloseEntrants(context);
    }

    /// <summary>Rows that need columns of their own: those with steps, those below 0, which hold up to a quantity, and plants whose further capacity bears none.</summary>
    internal static IReadOnlyList<HeldMargin> Stepped(NetworkData data) => [.. data.Margins.Where(h => !IsPlain(data, h))];

    private static bool IsPlain(NetworkData data, HeldMargin held) =>
        held.Row is { MarginUsdPerUnit: >= 0 } row && (row.QuantityPerYear == 0 || ElasticityOf(data, row) is null)
        && (held.Facility < 0 || data.Package.Facilities[held.Facility].BuildRule == BuildRule.None || data.Horizon.InMonths);

    private static double? ElasticityOf(NetworkData data, Margin row) => data.Horizon.InMonths ? row.ShortElasticity ?? row.Elasticity : row.Elasticity;

    /// <summary>Margins without steps weigh on what flows and runs, with no column of their own.</summary>
    private static void PostPlain(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.Settings.Margins == MarginRule.None) { return; }
        List<HeldMargin> plain = [.. data.Margins.Where(h => IsPlain(data, h) && (h.Row.MarginUsdPerUnit > 0 || h.Row.EntryUsdPerUnit > 0))];
        Post(context.Flow, h => h.Move);
        Post(context.Running, h => h.Facility);

        void Post(Ledger ledger, Func<HeldMargin, int> position)
        {
            Dictionary<int, HeldMargin> at = plain.Where(h => position(h) >= 0).ToDictionary(position);
            if (at.Count == 0) { return; }
            foreach ((int entry, int column, double coefficient) in ledger.Terms)
            {
                if (at.TryGetValue(entry / context.Periods, out HeldMargin? held)) { PostMargin(context, held, entry % context.Periods, column, coefficient * MarginIn(data, held, entry % context.Periods)); }
            }
        }
    }

    private static double MarginIn(NetworkData data, HeldMargin held, int period) =>
        data.Horizon.InMonths ? MarginCurve.At(held.Row, data.Horizon.FirstYear(period)) : data.Horizon.Mean(period, year => MarginCurve.At(held.Row, year));

    private static void PostMargin(NetworkContext context, HeldMargin held, int period, int column, double margin)
    {
        if (margin == 0) { return; }
        string buyer = CountryOf(context.Data, held.Row.Buyer), seller = CountryOf(context.Data, held.Row.Seller);
        if (buyer != seller)
        {
            context.Cost.Ledger.Add(context.Cost.Account(buyer, CostCategory.Margin) + period, column, margin);
            context.Cost.Ledger.Add(context.Cost.Account(seller, CostCategory.Margin) + period, column, -margin);
        }

        if (context.Data.Horizon.Settings.Margins == MarginRule.Cost) { context.Cost.Ledger.Add(context.Cost.Account(seller, CostCategory.MarginWeight) + period, column, margin); }
    }

    /// <summary>Every step of every margin, and the columns that stand for them: none while a lane is closed.</summary>
    private static (List<MarginStep> Steps, List<int> Firsts, List<int> Periods) StepsOf(NetworkContext context, IReadOnlyList<HeldMargin> held)
    {
        NetworkData data = context.Data;
        var steps = new List<MarginStep>();
        List<int> firsts = [], periods = [];
        int count = data.Horizon.Settings.MarginSteps;
        for (int h = 0; h < held.Count; h++)
        {
            Margin row = held[h].Row;
            double? elasticity = ElasticityOf(data, row);
            IReadOnlyList<(double Width, double Position)> curve = row.QuantityPerYear > 0 && elasticity is { } given
                ? MarginCurve.Steps(given, count, row.MarginUsdPerUnit < 0)
                : row.MarginUsdPerUnit < 0 ? [(1 + MarginCurve.Most, 0), (double.PositiveInfinity, 0)] : [(double.PositiveInfinity, 0)];
            for (int s = 0; s < curve.Count; s++)
            {
                steps.Add(new MarginStep(h, s, curve[s].Width, curve[s].Position == 0 ? 0 : row.PriceUsdPerUnit / elasticity!.Value * curve[s].Position));
                for (int t = 0; t < context.Periods; t++)
                {
                    if (!IsOpen(data, held[h], t)) { continue; }
                    firsts.Add(steps.Count - 1);
                    periods.Add(t);
                }
            }
        }

        return (steps, firsts, periods);
    }

    private static bool IsOpen(NetworkData data, HeldMargin margin, int period)
    {
        if (margin.Move < 0) { return true; }
        Lane lane = data.Package.Lanes[data.Places.Moves[margin.Move].Lane];
        return data.Horizon.ShareInside(period, lane.OpensYear ?? int.MinValue, lane.ClosesYear ?? int.MaxValue) > 0;
    }

    private static void PostStep(NetworkContext context, HeldMargin held, MarginStep step, MarginGrowth growth, int column, int period)
    {
        NetworkData data = context.Data;
        Margin row = held.Row;
        double usual = row.QuantityPerYear * Grown(data, held, growth, period);
        context.Model.SetColumnBounds(column, 0, double.IsPositiveInfinity(step.Width) ? double.PositiveInfinity : step.Width * usual);

        // The columns stay, so that all readings of margins are programs of the same shape and each starts from the answer of another.
        if (data.Horizon.Settings.Margins == MarginRule.None) { return; }
        double margin = MarginIn(data, held, period);

        // What runs below its cost does so for what was observed; without a limit two such lanes there and back would earn for ever.
        if (double.IsPositiveInfinity(step.Width)) { margin = Math.Max(0, margin); }
        PostMargin(context, held, period, column, margin);
        if (step.SlopeUsdPerUnit == 0) { return; }
        int habit = context.Cost.Account(CountryOf(data, row.Buyer), CostCategory.Habit) + period;
        context.Cost.Ledger.Add(habit, column, step.SlopeUsdPerUnit);

        // Counted from what was observed, so that buying as usual weighs nothing.
        if (step.SlopeUsdPerUnit < 0) { context.Cost.AddPaid(habit, -step.SlopeUsdPerUnit * usual * step.Width, new Figure("margins", KeyOf(row), "elasticity")); }
    }

    /// <summary>A flow grows with its destination, a plant with what stands of it.</summary>
    private static double Grown(NetworkData data, HeldMargin held, MarginGrowth growth, int period)
    {
        if (held.Move >= 0) { return growth.Of(data.Places.EndsOf(held.Move).To, period); }
        double first = data.ExistingCapacity(held.Facility, 0);
        return first > 0 ? data.ExistingCapacity(held.Facility, period) / first : 1;
    }

    private static void PostEntrants(NetworkContext context, IReadOnlyList<HeldMargin> held)
    {
        NetworkData data = context.Data;
        List<int> facilities = [], periods = [];
        foreach (HeldMargin margin in held.Where(h => h.Facility >= 0 && data.Package.Facilities[h.Facility].BuildRule != BuildRule.None && !data.Horizon.InMonths))
        {
            for (int t = 0; t < context.Periods; t++)
            {
                facilities.Add(margin.Facility);
                periods.Add(t);
            }
        }

        context.AddColumns(Entrants, facilities, periods, f => data.Facilities[f].Value, figures: f => [new Figure("facilities", data.Facilities[f].Value, "capex_usd_per_unit_year")]);
    }

    private static void CloseEntrants(NetworkContext context)
    {
        Members<FacilityAt> entrants = context.Of(Entrants);
        if (entrants.Count == 0) { return; }
        var room = new Ledger("room");
        room.AddEntries(context.Capacity.EntryCount);
        foreach ((int column, FacilityAt at) in entrants.All) { room.Add(context.At(at.Facility, at.Period), column, 1); }
        bool[] asked = NetworkContext.Touched(room);
        foreach ((int entry, int column, double coefficient) in context.Capacity.Terms)
        {
            if (asked[entry]) { room.Add(entry, column, -coefficient); }
        }

        (_, int[] rows) = context.AddRows("margin_room", room, [.. Enumerable.Range(0, asked.Length).Where(e => asked[e])], double.NegativeInfinity, 0, f => context.Data.Facilities[f].Value);
        context.Model.AddTerms(room, rows);
    }

    private static void AddRuns(Ledger ledger, IReadOnlyList<HeldMargin> held, Func<HeldMargin, int> position, int periods, Ledger sums)
    {
        Dictionary<int, int> at = held.Select((h, k) => (Position: position(h), k)).Where(p => p.Position >= 0).ToDictionary(p => p.Position, p => p.k);
        foreach ((int entry, int column, double coefficient) in ledger.Terms)
        {
            if (at.TryGetValue(entry / periods, out int k)) { sums.Add((k * periods) + (entry % periods), column, coefficient); }
        }
    }

    private static string CountryOf(NetworkData data, RegionId region) => data.Geography.CountryId(data.Geography.Index.Of(region));

    private static string KeyOf(Margin row) => $"{row.Lane},{row.Facility},{row.Material}";

    private readonly record struct MarginStep(int Margin, int Step, double Width, double SlopeUsdPerUnit);
}
