using Veta.Data.Planning;
using Veta.Lp;
using Veta.Network.Policy;

namespace Veta.Network.Blocks;

/// <summary>What owners ask of capital, what taxes on income make of it, and what grants, credits, loans and stakes change.</summary>
internal sealed class CapitalTerms : IBlock
{
    /// <summary>Investment that a lever of limited money carries, before its share is taken.</summary>
    public static FamilyOf<AidedAt> Aided { get; } = new("aided_investment", (e, t) => new AidedAt(e, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Terms of capital",
        Text = "In the owner view an investment is charged at the owner's real hurdle rate h. What that is above the charge at the social rate r is income of who finances; in a joint venture each partner asks its own rate of its share. Taxes on income raise the charge to the user cost of capital, with z the present value at h of the allowances on a unit of investment, interest left out, every allowance used in its year. "
            + "Grants and investment credits carry a share g; a loan carries a share at its own rate over its own years, and is as much as the owner's outlay falls at h, and costs its lender what the outlay is worth less at r; a stake carries its share at its own rate, and at the owner's rate it changes nothing that is built. "
            + "All are yearly payments in the years of service. Each is posted as cost of one and income of another. In the system view owners ask the social rate, taxes are left out, and transfers weigh nothing. Where the money of a lever has an end, an owner may build without it; in the system view what a lever names is built with it.",
        Equations =
        [
            @"\text{charge}_h = I\, \phi(h, n)\, \frac{1 - \tau z}{1 - \tau} \qquad \phi(h,n) = \frac{h(1+h)^n}{(1+h)^n - 1} \text{ with no lead time and money at year's end}",
            @"o = 1 - g - \ell + \ell\, \frac{\phi(i, N)}{\phi(h, N)} \qquad \text{lender pays } \ell\, I \left(1 - \frac{\phi(i,N)}{\phi(r,N)}\right) \phi(r, n)",
            @"A_{l,f,v} \le I_{f,v}\, h_{f,v}",
        ],
        Source = "Hall and Jorgenson (1967), Tax policy and investment behavior, American Economic Review 57(3)",
        Tables = ["hurdle_rates", "owner_shares", "tax_regimes", "tax_instruments", "tax_steps", "levers"],
        Columns = [new("aided_investment", "lever, facility, year", "USD", "investment that a lever of limited money carries, before its share")],
        Rows = [new("aided_investment_limit", "lever, facility, year", "USD", "worth of one more dollar invested that the lever may carry")],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Owned;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || !data.Policy.HasOwners) { return; }
        IReadOnlyList<PlanEffect> effects = data.Policy.Effects;
        List<int> chosen = [], periods = [];
        for (int e = 0; e < effects.Count; e++)
        {
            if (effects[e] is not CapitalEffect effect || !data.Policy.IsLimited(effect)) { continue; }
            for (int v = 0; v < context.Periods; v++)
            {
                if (!data.MayBuild(effect.Facility, v, data.Package.Facilities[effect.Facility].BuildRule) || !effect.IsOpenIn(data.VintageOf(effect.Facility, v).DecisionYear)) { continue; }
                chosen.Add(e);
                periods.Add(v);
            }
        }

        if (chosen.Count == 0) { return; }
        context.AddColumns(Aided, chosen, periods, e => Name(data, (CapitalEffect)effects[e]), figures: e => [new Figure("levers", effects[e].Lever.Id.Value, "amount_usd")]);
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || data.Policy.IsEmpty) { return; }
        var room = new Ledger("aided");
        room.AddEntries(checked(data.Policy.Effects.Count * context.Periods));
        Dictionary<AidedAt, int> columns = context.Of(Aided).All.ToDictionary(m => m.Key, m => m.Index);
        foreach ((AidedAt at, int column) in columns) { room.Add(context.At(at.Effect, at.Period), column, 1); }
        ILookup<int, int> ofPlant = Enumerable.Range(0, data.Policy.Effects.Count).Where(e => data.Policy.Effects[e] is CapitalEffect).ToLookup(e => ((CapitalEffect)data.Policy.Effects[e]).Facility);
        foreach ((int entry, int column, double usd) in context.Investment.Ledger.Terms)
        {
            (int facility, string owner) = context.Investment.Keys[entry / context.Periods];
            int v = entry % context.Periods;
            PostOwn(context, facility, owner, v, column, usd);
            foreach (int place in ofPlant[facility])
            {
                var effect = (CapitalEffect)data.Policy.Effects[place];
                if (!effect.IsOpenIn(data.VintageOf(facility, v).DecisionYear)) { continue; }
                if (columns.ContainsKey(new AidedAt(place, v))) { room.Add(context.At(place, v), column, -usd); }
                else { PostEffect(context, effect, owner, v, column, usd); }
            }
        }

        foreach ((AidedAt at, int column) in columns)
        {
            var effect = (CapitalEffect)data.Policy.Effects[at.Effect];
            PostEffect(context, effect, data.FacilityPayer[effect.Facility], at.Period, column, 1);
        }

        if (columns.Count == 0) { return; }
        bool[] touched = NetworkContext.Touched(room);
        (Family _, int[] rows) = context.AddRows("aided_investment_limit", room, [.. Enumerable.Range(0, touched.Length).Where(e => touched[e])], double.NegativeInfinity, 0, e => Name(data, (CapitalEffect)data.Policy.Effects[e]));
        context.Model.AddTerms(room, rows);
    }

    private static string Name(NetworkData data, CapitalEffect effect) => $"{effect.Lever.Id},{data.Facilities[effect.Facility]}";

    private static void PostOwn(NetworkContext context, int facility, string owner, int decision, int column, double usd)
    {
        PolicyBook policy = context.Data.Policy;
        if (!policy.HasOwners) { return; }
        (double premium, double tax) = policy.AskedFor(facility, decision);
        int year = context.Data.VintageOf(facility, decision).DecisionYear;
        EachYear(context, facility, decision, (t, share) =>
        {
            context.Transfers.Pay(Financed(owner), t, column, premium * share * usd);
            PayTax(context, facility, owner, year, t, column, tax * share * usd);
        });
    }

    private static void PostEffect(NetworkContext context, CapitalEffect effect, string owner, int decision, int column, double usd)
    {
        PolicyBook policy = context.Data.Policy;
        (double given, double premium, double tax) = policy.ChangeOf(effect, decision);
        int year = context.Data.VintageOf(effect.Facility, decision).DecisionYear;
        double part = effect.Share * usd;
        context.Commitments.Commit(effect.Lever.Id.Value, effect.Payer, effect.Facility, decision, column, part);
        EachYear(context, effect.Facility, decision, (t, share) =>
        {
            context.Transfers.Pay(new TransferKey(effect.Lever.Id.Value, PolicyRole.Treasury, effect.Payer, PolicyRole.Owner, owner), t, column, given * share * part);
            if (policy.View != PlanView.Owner) { return; }
            context.Transfers.Pay(Financed(owner), t, column, premium * share * part);
            PayTax(context, effect.Facility, owner, year, t, column, tax * share * part);
        });
    }

    private static TransferKey Financed(string owner) => new("hurdle", PolicyRole.Owner, owner, PolicyRole.Financier, owner);

    private static void PayTax(NetworkContext context, int facility, string owner, int year, int period, int column, double usd)
    {
        if (usd == 0 || context.Data.Policy.TaxesOf(facility, year) is not { } taxes) { return; }
        foreach ((string instrument, string treasury, double part) in taxes.Receivers(year)) { context.Transfers.Pay(new TransferKey(instrument, PolicyRole.Owner, owner, PolicyRole.Treasury, treasury), period, column, part * usd); }
    }

    private static void EachYear(NetworkContext context, int facility, int decision, Action<int, double> post)
    {
        Vintage vintage = context.Data.VintageOf(facility, decision);
        int end = vintage.PeriodsEnd;
        for (int t = decision; t < end; t++)
        {
            double share = vintage.PayingShare(t);
            if (share != 0) { post(t, share); }
        }
    }
}
