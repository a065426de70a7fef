namespace Veta.Data.Checks;

/// <summary>Caps bound something, in the unit of their sum, by filters that the sum has.</summary>
internal sealed class CapCheck : IPackageCheck
{
    private static readonly Dictionary<CapLedger, (string Unit, string[] Filters)> _ledgers = new()
    {
        [CapLedger.Flow] = ("unit/y", ["materials", "region", "origin"]),
        [CapLedger.Level] = ("unit", ["materials", "region"]),
        [CapLedger.Activity] = ("unit/y", ["materials", "region", "processes", "facilities"]),
        [CapLedger.Capacity] = ("unit/y", ["materials", "region", "processes", "facilities"]),
        [CapLedger.Investment] = ("USD", ["materials", "region", "processes", "facilities", "payer"]),
        [CapLedger.Cost] = ("USD/y", ["payer"]),
    };

    public string Name => "caps";

    public string Proves => "Every cap has a bound in the unit of its ledger, filters that the ledger has, and years and bounds in order.";

    public IEnumerable<Finding> Run(Package package)
    {
        HashSet<string> groups = [.. package.Regions.SelectMany(r => r.Blocs), .. package.Regions.Select(r => r.Id.Value)];
        return package.Caps.SelectMany(cap => Bounds(cap).Concat(Filters(cap, groups)));
    }

    private static IEnumerable<Finding> Bounds(Cap cap)
    {
        string unit = _ledgers[cap.Ledger].Unit, ledger = EnumWords.Of(cap.Ledger);
        if (cap.Unit != unit) { yield return CheckFinding.Error("cap-unit", cap, "unit", Say.CheckCapUnitProblem(ledger, unit), Say.CheckCapUnitAdvice(unit)); }
        if (cap.Minimum is null && cap.Maximum is null) { yield return CheckFinding.Error("cap-without-bound", cap, "maximum", Say.CheckCapWithoutBoundProblem, Say.CheckAdviceGiveOneOfTwo); }
        if (cap.Minimum > cap.Maximum) { yield return CheckFinding.Error("cap-bounds-cross", cap, "minimum", Say.CheckCapBoundsCrossProblem, Say.CheckAdviceCorrectOneOfTwo); }
        if (cap.FromYear > cap.ToYear) { yield return CheckFinding.Error("cap-years-cross", cap, "from_year", Say.CheckCapYearsCrossProblem, Say.CheckCapYearsCrossAdvice); }
    }

    private static IEnumerable<Finding> Filters(Cap cap, HashSet<string> groups)
    {
        (string Column, bool IsGiven)[] given =
        [
            ("materials", cap.Materials.Count > 0), ("region", cap.Region is not null), ("origin", cap.Origin is not null), ("processes", cap.Processes.Count > 0),
            ("facilities", cap.Facilities.Count > 0), ("payer", cap.Payer is not null),
        ];
        string[] filters = _ledgers[cap.Ledger].Filters;
        foreach ((string column, _) in given.Where(g => g.IsGiven && !filters.Contains(g.Column)))
        {
            yield return CheckFinding.Error("cap-filter", cap, column, Say.CheckCapFilterProblem(EnumWords.Of(cap.Ledger)), Say.CheckCapFilterAdvice(Said.Words(filters)));
        }

        if (cap.Origin is { } origin && !groups.Contains(origin))
        {
            yield return CheckFinding.Error(
                "unknown-group", cap, "origin", Say.CheckUnknownGroupProblem(CellFindings.Shorten(origin)),
                Nearest.Suggestion(origin, groups.Order(StringComparer.Ordinal), Say.CheckUnknownGroupAdviceCap));
        }
    }
}
