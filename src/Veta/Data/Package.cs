namespace Veta.Data;

/// <summary>
/// One model as data: all tables of a package, read and checked. Immutable; a scenario makes another one.
/// </summary>
public sealed record Package
{
    /// <summary>Name, titles, version and licence.</summary>
    public required PackageInfo Info { get; init; }

    /// <summary>Rows of <see cref="Source"/>.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Rows of <see cref="Setting"/>.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>Rows of <see cref="Region"/>.</summary>
    public IReadOnlyList<Region> Regions { get; init; } = [];

    /// <summary>Rows of <see cref="Material"/>.</summary>
    public IReadOnlyList<Material> Materials { get; init; } = [];

    /// <summary>Rows of <see cref="Process"/>.</summary>
    public IReadOnlyList<Process> Processes { get; init; } = [];

    /// <summary>Rows of <see cref="Recipe"/>.</summary>
    public IReadOnlyList<Recipe> Recipes { get; init; } = [];

    /// <summary>Rows of <see cref="ProcessCost"/>.</summary>
    public IReadOnlyList<ProcessCost> ProcessCosts { get; init; } = [];

    /// <summary>Rows of <see cref="LocationFactor"/>.</summary>
    public IReadOnlyList<LocationFactor> LocationFactors { get; init; } = [];

    /// <summary>Rows of <see cref="Facility"/>.</summary>
    public IReadOnlyList<Facility> Facilities { get; init; } = [];

    /// <summary>Rows of <see cref="FacilityYear"/>.</summary>
    public IReadOnlyList<FacilityYear> FacilityYears { get; init; } = [];

    /// <summary>Rows of <see cref="Mode"/>.</summary>
    public IReadOnlyList<Mode> Modes { get; init; } = [];

    /// <summary>Rows of <see cref="Lane"/>.</summary>
    public IReadOnlyList<Lane> Lanes { get; init; } = [];

    /// <summary>Rows of <see cref="Sector"/>.</summary>
    public IReadOnlyList<Sector> Sectors { get; init; } = [];

    /// <summary>Rows of <see cref="Demand"/>.</summary>
    public IReadOnlyList<Demand> Demands { get; init; } = [];

    /// <summary>Rows of <see cref="Supply"/>.</summary>
    public IReadOnlyList<Supply> Supplies { get; init; } = [];

    /// <summary>Rows of <see cref="Sale"/>.</summary>
    public IReadOnlyList<Sale> Sales { get; init; } = [];

    /// <summary>Rows of <see cref="Disposal"/>.</summary>
    public IReadOnlyList<Disposal> Disposals { get; init; } = [];

    /// <summary>Rows of <see cref="Stock"/>.</summary>
    public IReadOnlyList<Stock> Stocks { get; init; } = [];

    /// <summary>Rows of <see cref="ShareCap"/>.</summary>
    public IReadOnlyList<ShareCap> ShareCaps { get; init; } = [];

    /// <summary>Rows of <see cref="ImpactCategory"/>.</summary>
    public IReadOnlyList<ImpactCategory> ImpactCategories { get; init; } = [];

    /// <summary>Rows of <see cref="Impact"/>.</summary>
    public IReadOnlyList<Impact> Impacts { get; init; } = [];

    /// <summary>Rows of <see cref="ImpactCap"/>.</summary>
    public IReadOnlyList<ImpactCap> ImpactCaps { get; init; } = [];

    /// <summary>Rows of <see cref="Cap"/>.</summary>
    public IReadOnlyList<Cap> Caps { get; init; } = [];

    /// <summary>Rows of <see cref="SectorValue"/>.</summary>
    public IReadOnlyList<SectorValue> SectorValues { get; init; } = [];

    /// <summary>Rows of <see cref="Event"/>.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Rows of <see cref="EventState"/>.</summary>
    public IReadOnlyList<EventState> EventStates { get; init; } = [];

    /// <summary>What was not known when the facts end, and the outcome taken.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions { get; init; } = [];

    /// <summary>Rows of <see cref="Elasticity"/>.</summary>
    public IReadOnlyList<Elasticity> Elasticities { get; init; } = [];

    /// <summary>Rows of <see cref="ReferencePrice"/>.</summary>
    public IReadOnlyList<ReferencePrice> ReferencePrices { get; init; } = [];

    /// <summary>Rows of <see cref="Substitution"/>.</summary>
    public IReadOnlyList<Substitution> Substitutions { get; init; } = [];

    /// <summary>Rows of <see cref="PlantRule"/>.</summary>
    public IReadOnlyList<PlantRule> PlantRules { get; init; } = [];

    /// <summary>Rows of <see cref="Surge"/>.</summary>
    public IReadOnlyList<Surge> Surges { get; init; } = [];

    /// <summary>Rows of <see cref="StockRule"/>.</summary>
    public IReadOnlyList<StockRule> StockRules { get; init; } = [];

    /// <summary>Rows of <see cref="StockCover"/>.</summary>
    public IReadOnlyList<StockCover> StockCovers { get; init; } = [];

    /// <summary>Rows of <see cref="TradeLimit"/>.</summary>
    public IReadOnlyList<TradeLimit> TradeLimits { get; init; } = [];

    /// <summary>Rows of <see cref="EventSet"/>.</summary>
    public IReadOnlyList<EventSet> EventSets { get; init; } = [];

    /// <summary>Rows of <see cref="EventSetMember"/>.</summary>
    public IReadOnlyList<EventSetMember> EventSetMembers { get; init; } = [];

    /// <summary>Rows of <see cref="Industry"/>.</summary>
    public IReadOnlyList<Industry> Industries { get; init; } = [];

    /// <summary>Rows of <see cref="InterindustryFlow"/>.</summary>
    public IReadOnlyList<InterindustryFlow> InterindustryFlows { get; init; } = [];

    /// <summary>Rows of <see cref="MaterialDependence"/>.</summary>
    public IReadOnlyList<MaterialDependence> MaterialDependences { get; init; } = [];

    /// <summary>Rows of <see cref="Obstacle"/>.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    /// <summary>Rows of <see cref="Permit"/>.</summary>
    public IReadOnlyList<Permit> Permits { get; init; } = [];

    /// <summary>Rows of <see cref="PermitReform"/>.</summary>
    public IReadOnlyList<PermitReform> PermitReforms { get; init; } = [];

    /// <summary>Rows of <see cref="ObstacleAction"/>.</summary>
    public IReadOnlyList<ObstacleAction> ObstacleActions { get; init; } = [];

    /// <summary>Rows of <see cref="RegionalFact"/>.</summary>
    public IReadOnlyList<RegionalFact> RegionalFacts { get; init; } = [];

    /// <summary>Rows of <see cref="Lever"/>.</summary>
    public IReadOnlyList<Lever> Levers { get; init; } = [];

    /// <summary>Rows of <see cref="Contract"/>.</summary>
    public IReadOnlyList<Contract> Contracts { get; init; } = [];

    /// <summary>Rows of <see cref="ContentRule"/>.</summary>
    public IReadOnlyList<ContentRule> ContentRules { get; init; } = [];

    /// <summary>Rows of <see cref="ContentCost"/>.</summary>
    public IReadOnlyList<ContentCost> ContentCosts { get; init; } = [];

    /// <summary>Rows of <see cref="TaxRegime"/>.</summary>
    public IReadOnlyList<TaxRegime> TaxRegimes { get; init; } = [];

    /// <summary>Rows of <see cref="TaxInstrument"/>.</summary>
    public IReadOnlyList<TaxInstrument> TaxInstruments { get; init; } = [];

    /// <summary>Rows of <see cref="TaxStep"/>.</summary>
    public IReadOnlyList<TaxStep> TaxSteps { get; init; } = [];

    /// <summary>Rows of <see cref="Uncertainty"/>.</summary>
    public IReadOnlyList<Uncertainty> Uncertainties { get; init; } = [];

    /// <summary>Rows of <see cref="ColumnSource"/>.</summary>
    public IReadOnlyList<ColumnSource> ColumnSources { get; init; } = [];

    /// <summary>Rows of <see cref="Production"/>.</summary>
    public IReadOnlyList<Production> Production { get; init; } = [];

    /// <summary>Rows of <see cref="Trade"/>.</summary>
    public IReadOnlyList<Trade> Trade { get; init; } = [];

    /// <summary>Rows of <see cref="Price"/>.</summary>
    public IReadOnlyList<Price> Prices { get; init; } = [];

    /// <summary>Rows of <see cref="Margin"/>.</summary>
    public IReadOnlyList<Margin> Margins { get; init; } = [];

    /// <summary>Rows of <see cref="InputSaving"/>.</summary>
    public IReadOnlyList<InputSaving> InputSavings { get; init; } = [];

    /// <summary>Rows of <see cref="EntryTerm"/>.</summary>
    public IReadOnlyList<EntryTerm> EntryTerms { get; init; } = [];

    /// <summary>Rows of <see cref="CompletionTerm"/>.</summary>
    public IReadOnlyList<CompletionTerm> CompletionTerms { get; init; } = [];

    /// <summary>Rows of <see cref="HurdleRate"/>.</summary>
    public IReadOnlyList<HurdleRate> HurdleRates { get; init; } = [];

    /// <summary>Rows of <see cref="OwnerShare"/>.</summary>
    public IReadOnlyList<OwnerShare> OwnerShares { get; init; } = [];

    /// <summary>Rows of <see cref="Budget"/>.</summary>
    public IReadOnlyList<Budget> Budgets { get; init; } = [];

    /// <summary>Rows of <see cref="Deviation"/>.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>Rows of <see cref="Account"/>.</summary>
    public IReadOnlyList<Account> Accounts { get; init; } = [];

    /// <summary>Rows of <see cref="AccountItem"/>.</summary>
    public IReadOnlyList<AccountItem> AccountItems { get; init; } = [];

    /// <summary>Rows of <see cref="Tables.PrintedReliance"/>.</summary>
    public IReadOnlyList<PrintedReliance> PrintedReliance { get; init; } = [];

    /// <summary>Rows of <see cref="ImportSource"/>.</summary>
    public IReadOnlyList<ImportSource> ImportSources { get; init; } = [];

    /// <summary>Rows of <see cref="MarketTerm"/>.</summary>
    public IReadOnlyList<MarketTerm> MarketTerms { get; init; } = [];

    /// <summary>Rows of <see cref="SupplierTerm"/>.</summary>
    public IReadOnlyList<SupplierTerm> SupplierTerms { get; init; } = [];
}
