using Veta.Data;
using Veta.Data.Planning;
using Veta.Network.Actions;

namespace Veta.Network.Policy;

/// <summary>What policy does to a plan in years: the levers that act, what owners ask of capital, and what taxes they pay. Read once for a program; empty within months.</summary>
internal sealed class PolicyBook
{
    private readonly NetworkData _data;
    private readonly HurdleBook _hurdles;
    private readonly Dictionary<int, IReadOnlyList<(int Country, double Share, double Rate)>> _owners = [];
    private readonly Dictionary<(int Facility, int Year), PlantTaxes?> _taxes = [];

    /// <summary>Reads a package.</summary>
    /// <exception cref="InputException">A lever that is named acts on nothing, or others carry more than the whole of an investment.</exception>
    public PolicyBook(NetworkData data)
    {
        _data = data;
        _hurdles = new HurdleBook(data);
        View = data.Horizon.Settings.View;
        string choice = data.Horizon.Settings.Levers;
        var effects = new List<PlanEffect>();
        var idle = new List<(Lever, Sentence)>();
        foreach (Lever row in data.ChosenLevers)
        {
            PlanEffect[] found = [.. ActionList.LeverOf(row.Kind).InPlan(row, data)];
            effects.AddRange(found);
            if (found.Length > 0 || data.ChangedBy.Contains(row.Id)) { continue; }
            Sentence why = ActionWords.WhyIdle(ActionList.LeverOf(row.Kind));
            if (LeverChoice.Names(choice)) { throw new InputException(Say.RefusalLeverPlanIdle(row.Id, why)); }
            idle.Add((row, why));
        }

        (Effects, Idle) = (effects, idle);
        Changes = [.. effects.OfType<TaxEffect>()];
        Budgets = data.Horizon.InMonths ? [] : data.Package.Budgets;
        RefuseTooMuch();
    }

    /// <summary>Whose money counts.</summary>
    public PlanView View { get; }

    /// <summary>What the chosen levers do.</summary>
    public IReadOnlyList<PlanEffect> Effects { get; }

    /// <summary>Chosen levers that act on nothing, each with the reason.</summary>
    public IReadOnlyList<(Lever Lever, Sentence Why)> Idle { get; }

    /// <summary>Changes of taxes.</summary>
    public IReadOnlyList<TaxEffect> Changes { get; }

    /// <summary>What payers may commit.</summary>
    public IReadOnlyList<Budget> Budgets { get; }

    /// <summary>Whether owners' taxes and hurdle rates are posted: in the owner view, and never within months.</summary>
    public bool HasOwners => View == PlanView.Owner && !_data.Horizon.InMonths;

    /// <summary>Whether there is nothing of it.</summary>
    public bool IsEmpty => !HasOwners && Effects.Count == 0;

    /// <summary>Whether the money behind an effect has an end, so that an owner may have to do without.</summary>
    public bool IsLimited(PlantEffect effect) => effect is CapitalEffect && (effect.Lever.AmountUsd is not null || Budgets.Any(b => b.Payer == effect.Payer));

    /// <summary>Taxes of a plant in a year; null for none, and in the system view, where nobody reckons with them.</summary>
    public PlantTaxes? TaxesOf(int facility, int year)
    {
        if (!HasOwners) { return null; }
        if (!_taxes.TryGetValue((facility, year), out PlantTaxes? taxes)) { _taxes.Add((facility, year), taxes = PlantTaxes.Of(_data, facility, year, Changes)); }
        return taxes;
    }

    /// <summary>Owners of a plant with their shares and the rates of return that they ask, its own first; one who asks the social rate in the system view.</summary>
    public IReadOnlyList<(int Country, double Share, double Rate)> OwnersOf(int facility)
    {
        if (!HasOwners) { return [(_data.FacilityOwner[facility], 1, _data.Horizon.Rate)]; }
        if (!_owners.TryGetValue(facility, out var owners)) { _owners.Add(facility, owners = _hurdles.Of(facility)); }
        return owners;
    }

    /// <summary>What a unit invested in a plant in a period asks besides its resource charge, USD per year of service, over all owners by their shares: return above the social rate, and taxes on income.</summary>
    public (double Premium, double IncomeTax) AskedFor(int facility, int decision)
    {
        (double premium, double tax) = (0, 0);
        foreach ((int _, double share, double rate) in OwnersOf(facility))
        {
            CapitalBearing bearing = BearingOf(facility, decision, rate);
            (premium, tax) = (premium + (share * bearing.Premium), tax + (share * bearing.IncomeTax));
        }

        return (premium, tax);
    }

    /// <summary>Who bears what of a unit invested in a plant in a period by an owner who asks a rate.</summary>
    public CapitalBearing BearingOf(int facility, int decision, double hurdle)
    {
        Vintage vintage = _data.VintageOf(facility, decision);
        (double rate, double relief) = TaxesOf(facility, vintage.DecisionYear)?.OnIncome(vintage, hurdle) ?? (0, 0);
        return new CapitalBearing(vintage.Payment(_data.Horizon.Rate, vintage.LifeYears), vintage.Payment(hurdle, vintage.LifeYears), rate, relief);
    }

    /// <summary>What a unit of investment that a lever carries changes, USD per year of service, over all owners by their shares.</summary>
    public (double Given, double Premium, double IncomeTax) ChangeOf(CapitalEffect effect, int decision)
    {
        Vintage vintage = _data.VintageOf(effect.Facility, decision);
        int years = effect.Form == CapitalForm.Loan ? effect.Years : vintage.LifeYears;
        (double given, double premium, double tax) = (0, 0, 0);
        foreach ((int _, double share, double rate) in OwnersOf(effect.Facility))
        {
            double own = effect.Rate ?? (effect.Form == CapitalForm.Stake ? rate : _data.Horizon.Rate);
            var change = BearingOf(effect.Facility, decision, rate).Of(effect.Form, vintage.Payment(own, years), vintage.Payment(_data.Horizon.Rate, years), vintage.Payment(rate, years));
            (given, premium, tax) = (given + (share * change.Given), premium + (share * change.Premium), tax + (share * change.IncomeTax));
        }

        return (given, premium, tax);
    }

    private void RefuseTooMuch()
    {
        foreach (IGrouping<int, CapitalEffect> plant in Effects.OfType<CapitalEffect>().Where(e => !IsLimited(e)).GroupBy(e => e.Facility))
        {
            for (int t = 0; t < _data.Horizon.Count; t++)
            {
                int year = _data.VintageOf(plant.Key, t).DecisionYear;
                CapitalEffect[] open = [.. plant.Where(e => e.IsOpenIn(year))];
                if (open.Sum(e => e.Share) > 1 + 1e-9) { throw new InputException(Say.RefusalLeverPlanShares(_data.Facilities[plant.Key], Said.Words(open.Select(e => e.Lever.Id)))); }
            }
        }
    }
}
