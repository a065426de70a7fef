namespace Veta.Data.Checks;

/// <summary>A contract is about something that its plant makes, says how much in one way, and what is due for what does not come.</summary>
internal sealed class ContractCheck : IPackageCheck
{
    public string Name => "contracts";

    public string Proves => "A contract names an output of its plant, gives a quantity or a share of the output and not both, ends after it begins, and says what is due where it binds; the plant has not promised more than it can make.";

    public IEnumerable<Finding> Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Dictionary<FacilityId, Facility> facilities = package.Facilities.ToDictionary(f => f.Id);
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        foreach (Contract row in package.Contracts.Where(c => facilities.ContainsKey(c.Facility)))
        {
            if (!recipes[facilities[row.Facility].Process].Any(r => r.Material == row.Material && r.QuantityPerUnit > 0))
            {
                yield return CheckFinding.Error("contract-output", row, "material", Say.CheckContractOutputProblem(row.Facility, row.Material), Say.CheckContractOutputAdvice);
            }

            if (row.QuantityPerYear is not null && row.OutputShare is not null) { yield return CheckFinding.Error("contract-quantity", row, "output_share", Say.CheckContractQuantityProblem, Say.CheckAdviceGiveOneOfTwo); }
            if (row.FirstYear > row.LastYear) { yield return CheckFinding.Error("contract-years", row, "last_year", Say.CheckContractYearsProblem, Say.CheckContractYearsAdvice); }
            if (row.Binds() && row.PenaltyUsdPerUnit is null) { yield return CheckFinding.Error("contract-penalty", row, "penalty_usd_per_unit", Say.CheckContractPenaltyProblem, Say.CheckContractPenaltyAdvice); }
        }

        foreach (IGrouping<(FacilityId Facility, MaterialId Material), Contract> shares in package.Contracts.Where(c => c.Binds() && c.OutputShare is not null).GroupBy(c => (c.Facility, c.Material)))
        {
            int[] years = [.. shares.Select(c => c.FirstYear ?? int.MinValue).Distinct()];
            if (years.Any(year => shares.Where(c => (c.FirstYear ?? int.MinValue) <= year && year <= (c.LastYear ?? int.MaxValue)).Sum(c => c.OutputShare!.Value) > 1 + 1e-9))
            {
                yield return CheckFinding.Warning("contract-shares", shares.Last(), "output_share", Say.CheckContractSharesProblem(shares.Key.Facility, shares.Key.Material), Say.CheckContractSharesAdvice);
            }
        }
    }
}
