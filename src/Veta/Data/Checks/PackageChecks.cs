namespace Veta.Data.Checks;

/// <summary>All checks on the meaning of a package, in the order in which they run. To add one: one file and one line here.</summary>
internal static class PackageChecks
{
    /// <summary>All checks.</summary>
    public static IReadOnlyList<IPackageCheck> All { get; } =
    [
        new SettingsCheck(),
        new SourceCheck(),
        new RegionCheck(),
        new HomeCheck(),
        new MaterialCheck(),
        new RecipeCheck(),
        new SignCheck(),
        new FacilityCheck(),
        new SiteCostCheck(),
        new TimingCheck(),
        new LaneCheck(),
        new SeriesCheck(),
        new PeriodCheck(),
        new SupplyCheck(),
        new PriceCheck(),
        new ElasticDemandCheck(),
        new ShareCapCheck(),
        new CapCheck(),
        new ImpactCheck(),
        new StockCheck(),
        new AccountCheck(),
        new UnitCheck(),
        new OpenQuestionCheck(),
        new RegionalFactCheck(),
        new PermitCheck(),
        new ContractCheck(),
        new ContentRuleCheck(),
        new LeverCheck(),
        new ObstacleActionCheck(),
        new TaxCheck(),
        new InputOutputCheck(),
        new UncertaintyCheck(),
        new ColumnSourceCheck(),
        new CostSourceCheck(),
        new MoneyCheck(),
        new DemandCheck(),
        new DemandReachCheck(),
        new OutletCheck(),
        new UnreadTableCheck(),
    ];

    /// <summary>Runs all checks.</summary>
    public static IReadOnlyList<Finding> Run(Package package) => [.. All.SelectMany(c => c.Run(package))];
}
