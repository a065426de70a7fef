namespace Veta.Network.Policy;

/// <summary>
/// Who bears what of a unit of investment, as level yearly payments in the years of service, USD per year and USD. The resource charge is at the social rate; owners ask their hurdle rate of what they pay themselves.
/// All is linear in the shares that others carry, so that each of them can be told apart.
/// </summary>
/// <param name="Resource">Payment that repays the investment at the social rate.</param>
/// <param name="Hurdle">Payment that repays it at the owner's rate.</param>
/// <param name="Tax">Rate of all taxes on income together.</param>
/// <param name="Relief">Present value at the owner's rate of what allowances on a unit of investment save of these taxes.</param>
internal sealed record CapitalBearing(double Resource, double Hurdle, double Tax, double Relief)
{
    /// <summary>What the owner pays above the resource charge to who finances, without levers.</summary>
    public double Premium => Hurdle - Resource;

    /// <summary>Taxes on income at the price at which the plant just pays, without levers: the user cost of capital less the charge.</summary>
    public double IncomeTax => Hurdle * (((1 - Relief) / (1 - Tax)) - 1);

    /// <summary>What a lever that carries a whole unit changes: what its payer gives, what financiers no longer earn, and what taxes on income change.</summary>
    /// <param name="form">On what terms.</param>
    /// <param name="own">What the receiver pays back a year.</param>
    /// <param name="atSocial">What pays back a unit a year at the social rate, over the term of the loan.</param>
    /// <param name="atHurdle">The same at the owner's rate.</param>
    public (double Given, double Premium, double IncomeTax) Of(CapitalForm form, double own, double atSocial, double atHurdle)
    {
        // Shares of the unit that are still the owner's to carry, seen at the social rate and at his own.
        double social = form == CapitalForm.Gift ? 0 : own / atSocial, hurdle = form == CapitalForm.Gift ? 0 : own / atHurdle;
        if (form == CapitalForm.Stake) { return (Resource - own, Resource - Hurdle, (own - Hurdle) * ((1 / (1 - Tax)) - 1)); }

        double less = (1 - hurdle) * Hurdle, given = (1 - social) * Resource;
        double relief = form == CapitalForm.Gift ? Relief * Hurdle / (1 - Tax) : 0;
        return (given, given - less, relief - (less * ((1 / (1 - Tax)) - 1)));
    }
}
