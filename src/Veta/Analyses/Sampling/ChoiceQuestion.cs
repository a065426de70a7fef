using Veta.Ensembles.Statistics;

namespace Veta.Analyses.Sampling;

/// <summary>A choice that members are asked about, or an answer of which only the spread is told.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Against">The policy that it is compared with; blank for none.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="About">Whom or what it is about.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Choices">What may be chosen, by name; one, blank, where nothing is.</param>
/// <param name="Gains">What each brings in each member, larger is better.</param>
/// <param name="Told">The answer whose spread is told, in each member, as it is measured.</param>
internal sealed record ChoiceQuestion(ChoiceKind Kind, string Policy, string Against, string Measure, string About, string Unit, IReadOnlyList<string> Choices, IReadOnlyList<Outcomes> Gains, Outcomes Told)
{
    private static readonly string[] _lessIsBetter = ["objective_usd", "resource_usd", "loss_usd", "stop_loss_low_usd", "stop_loss_high_usd"];
    private static readonly string[] _moreIsBetter = ["npv_equity_usd"];

    /// <summary>What is found for a project that is left.</summary>
    public const string Leave = "leave";

    /// <summary>What is found for a project that is built.</summary>
    public const string Build = "build";

    /// <summary>The questions of an ensemble, in the order of telling: policies, projects, then spreads.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="table">Its members.</param>
    /// <param name="members">How many members, from the first, are drawn apart from each other.</param>
    public static IEnumerable<ChoiceQuestion> Of(Ensemble ensemble, MemberTable table, int members)
    {
        Outcomes Cut(Outcomes all) => new(Enumerable.Range(0, Math.Min(members, all.Members)).Select(m => all[m]));
        var measures = table.Measures(ensemble.Cases.Select(c => c.Name)).Where(m => IsHeadline(m.Name)).Select(m => (m.Policy, m.Name, m.About, m.Unit, Values: Cut(m.Values))).ToArray();
        string first = ensemble.Cases[0].Name;
        var usual = measures.Where(m => m.Policy == first).ToDictionary(m => (m.Name, m.About), m => m.Values);
        bool several = ensemble.Spec.Policies.Count > 1;
        foreach ((string policy, string name, string about, string unit, Outcomes values) in measures.Where(m => several && m.Policy != first && usual.ContainsKey((m.Name, m.About))))
        {
            Outcomes before = usual[(name, about)], more = new(Enumerable.Range(0, values.Members).Select(m => values[m] - before[m]));
            if (SignOf(name) is { } sign) { yield return new ChoiceQuestion(ChoiceKind.Policy, policy, first, name, about, unit, [first, policy], [Signed(before, sign), Signed(values, sign)], more); }
            else { yield return new ChoiceQuestion(ChoiceKind.Spread, policy, first, name, about, unit, [""], [more], more); }
        }

        foreach ((string policy, string name, string about, string unit, Outcomes values) in measures)
        {
            if (_moreIsBetter.Contains(name)) { yield return new ChoiceQuestion(ChoiceKind.Build, policy, "", name, about, unit, [Leave, Build], [new Outcomes(Enumerable.Range(0, values.Members).Select(m => 0 * values[m])), values], values); }
        }

        foreach ((string policy, string name, string about, string unit, Outcomes values) in measures.Where(m => !_moreIsBetter.Contains(m.Name))) { yield return new ChoiceQuestion(ChoiceKind.Spread, policy, "", name, about, unit, [""], [values], values); }
    }

    // Costs by category and what is not served of each material say where an answer comes from; they are no answer that somebody asks for.
    private static bool IsHeadline(string measure) => measure is not ("cost_usd" or "unserved" or "npv_post_tax_usd");

    private static int? SignOf(string measure) => _lessIsBetter.Contains(measure) ? -1 : _moreIsBetter.Contains(measure) ? 1 : null;

    private static Outcomes Signed(Outcomes values, int sign) => new(Enumerable.Range(0, values.Members).Select(m => sign * values[m]));
}
