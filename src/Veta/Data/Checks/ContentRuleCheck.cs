namespace Veta.Data.Checks;

/// <summary>Rules on content name groups that exist, end after they begin and say their consequence in one way; rows on costs give what their item asks for.</summary>
internal sealed class ContentRuleCheck : IPackageCheck
{
    public string Name => "content-rules";

    public string Proves => "Groups and makers of rules on content are blocs or regions, a rule ends after it begins, is not by border, gives its consequence as a sum or as a share, and a wage only for labour value; rows on costs give the figure that their item needs.";

    public IEnumerable<Finding> Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        string[] groups = [.. package.Regions.SelectMany(r => r.Blocs).Concat(package.Regions.Select(r => r.Id.Value)).Distinct().Order(StringComparer.Ordinal)];
        foreach (ContentRule rule in package.ContentRules)
        {
            foreach ((string column, string group) in rule.Groups.Select(g => ("groups", g)).Append(("made_in", rule.MadeIn)).Where(g => !groups.Contains(g.Item2)))
            {
                yield return CheckFinding.Error("unknown-group", rule, column, Say.CheckUnknownGroupProblem(CellFindings.Shorten(group)), Nearest.Suggestion(group, groups, Say.CheckShareCapNameTheBlocInColumn));
            }

            if (rule.FirstYear > rule.LastYear) { yield return CheckFinding.Error("content-years", rule, "last_year", Say.CheckContractYearsProblem, Say.CheckContractYearsAdvice); }
            if (rule.Basis == ShareBasis.Border) { yield return CheckFinding.Error("content-basis", rule, "basis", Say.CheckContentBasisProblem, Say.CheckContentBasisAdvice); }
            if (rule.Owners && rule.Basis != ShareBasis.Maker) { yield return CheckFinding.Error("content-owners", rule, "owners", Say.CheckContentOwnersProblem(EnumWords.Of(rule.Basis)), Say.CheckContentOwnersAdvice); }
            if (rule.ConsequenceUsdPerUnit is not null && rule.ConsequenceShare is not null) { yield return CheckFinding.Error("content-consequence", rule, "consequence_share", Say.CheckContentConsequenceProblem, Say.CheckAdviceGiveOneOfTwo); }
            if ((rule.Kind == ContentRuleKind.LabourValue) != (rule.WageUsdPerHour is not null)) { yield return CheckFinding.Error("content-wage", rule, "wage_usd_per_hour", Say.CheckContentWageProblem(EnumWords.Of(rule.Kind)), Say.CheckContentWageAdvice); }
        }

        foreach (ContentCost cost in package.ContentCosts)
        {
            bool labour = cost.Item == ContentCostItem.Labour;
            bool whole = labour ? cost is { HoursPerUnit: not null, WageUsdPerHour: not null, Share: null } : cost is { HoursPerUnit: null, WageUsdPerHour: null, Share: not null };
            if (!whole) { yield return CheckFinding.Error("content-cost", cost, "item", Say.CheckContentCostProblem(EnumWords.Of(cost.Item)), labour ? Say.CheckContentCostLabour : Say.CheckContentCostShare); }
        }
    }
}
