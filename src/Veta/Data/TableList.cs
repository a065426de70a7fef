namespace Veta.Data;

/// <summary>All tables of a package, in reading order. To add a table: one row record, one property of <see cref="Package"/>, one line here.</summary>
public static class TableList
{
    extension(ColumnDefinition column)
    {
        /// <summary>The table whose ids a column names; null for the column that defines them and for all other kinds.</summary>
        public TableDefinition? References => column.ReferencedRow is { } row ? Of(row)
            : column.IdType is not { } ids || (column.IsKey && column.Name == "id") ? null
            : DefiningIds(ids);
    }

    /// <summary>All tables, those that others refer to first.</summary>
    public static IReadOnlyList<TableDefinition> All { get; } =
    [
        TableDefinition.Of<Source>(p => p.Sources, (p, rows) => p with { Sources = rows }),
        TableDefinition.Of<Setting>(p => p.Settings, (p, rows) => p with { Settings = rows }),
        TableDefinition.Of<Region>(p => p.Regions, (p, rows) => p with { Regions = rows }),
        TableDefinition.Of<Material>(p => p.Materials, (p, rows) => p with { Materials = rows }),
        TableDefinition.Of<Process>(p => p.Processes, (p, rows) => p with { Processes = rows }),
        TableDefinition.Of<Recipe>(p => p.Recipes, (p, rows) => p with { Recipes = rows }),
        TableDefinition.Of<ProcessCost>(p => p.ProcessCosts, (p, rows) => p with { ProcessCosts = rows }),
        TableDefinition.Of<LocationFactor>(p => p.LocationFactors, (p, rows) => p with { LocationFactors = rows }),
        TableDefinition.Of<Facility>(p => p.Facilities, (p, rows) => p with { Facilities = rows }),
        TableDefinition.Of<FacilityYear>(p => p.FacilityYears, (p, rows) => p with { FacilityYears = rows }),
        TableDefinition.Of<Mode>(p => p.Modes, (p, rows) => p with { Modes = rows }),
        TableDefinition.Of<Lane>(p => p.Lanes, (p, rows) => p with { Lanes = rows }),
        TableDefinition.Of<Sector>(p => p.Sectors, (p, rows) => p with { Sectors = rows }),
        TableDefinition.Of<Demand>(p => p.Demands, (p, rows) => p with { Demands = rows }),
        TableDefinition.Of<Supply>(p => p.Supplies, (p, rows) => p with { Supplies = rows }),
        TableDefinition.Of<Sale>(p => p.Sales, (p, rows) => p with { Sales = rows }),
        TableDefinition.Of<Disposal>(p => p.Disposals, (p, rows) => p with { Disposals = rows }),
        TableDefinition.Of<Stock>(p => p.Stocks, (p, rows) => p with { Stocks = rows }),
        TableDefinition.Of<ShareCap>(p => p.ShareCaps, (p, rows) => p with { ShareCaps = rows }),
        TableDefinition.Of<ImpactCategory>(p => p.ImpactCategories, (p, rows) => p with { ImpactCategories = rows }),
        TableDefinition.Of<Impact>(p => p.Impacts, (p, rows) => p with { Impacts = rows }),
        TableDefinition.Of<ImpactCap>(p => p.ImpactCaps, (p, rows) => p with { ImpactCaps = rows }),
        TableDefinition.Of<Cap>(p => p.Caps, (p, rows) => p with { Caps = rows }),
        TableDefinition.Of<SectorValue>(p => p.SectorValues, (p, rows) => p with { SectorValues = rows }),
        TableDefinition.Of<Event>(p => p.Events, (p, rows) => p with { Events = rows }),
        TableDefinition.Of<EventState>(p => p.EventStates, (p, rows) => p with { EventStates = rows }),
        TableDefinition.Of<OpenQuestion>(p => p.OpenQuestions, (p, rows) => p with { OpenQuestions = rows }),
        TableDefinition.Of<Elasticity>(p => p.Elasticities, (p, rows) => p with { Elasticities = rows }),
        TableDefinition.Of<ReferencePrice>(p => p.ReferencePrices, (p, rows) => p with { ReferencePrices = rows }),
        TableDefinition.Of<Substitution>(p => p.Substitutions, (p, rows) => p with { Substitutions = rows }),
        TableDefinition.Of<PlantRule>(p => p.PlantRules, (p, rows) => p with { PlantRules = rows }),
        TableDefinition.Of<Surge>(p => p.Surges, (p, rows) => p with { Surges = rows }),
        TableDefinition.Of<StockRule>(p => p.StockRules, (p, rows) => p with { StockRules = rows }),
        TableDefinition.Of<StockCover>(p => p.StockCovers, (p, rows) => p with { StockCovers = rows }),
        TableDefinition.Of<TradeLimit>(p => p.TradeLimits, (p, rows) => p with { TradeLimits = rows }),
        TableDefinition.Of<EventSet>(p => p.EventSets, (p, rows) => p with { EventSets = rows }),
        TableDefinition.Of<EventSetMember>(p => p.EventSetMembers, (p, rows) => p with { EventSetMembers = rows }),
        TableDefinition.Of<Industry>(p => p.Industries, (p, rows) => p with { Industries = rows }),
        TableDefinition.Of<InterindustryFlow>(p => p.InterindustryFlows, (p, rows) => p with { InterindustryFlows = rows }),
        TableDefinition.Of<MaterialDependence>(p => p.MaterialDependences, (p, rows) => p with { MaterialDependences = rows }),
        TableDefinition.Of<Obstacle>(p => p.Obstacles, (p, rows) => p with { Obstacles = rows }),
        TableDefinition.Of<Permit>(p => p.Permits, (p, rows) => p with { Permits = rows }),
        TableDefinition.Of<PermitReform>(p => p.PermitReforms, (p, rows) => p with { PermitReforms = rows }),
        TableDefinition.Of<ObstacleAction>(p => p.ObstacleActions, (p, rows) => p with { ObstacleActions = rows }),
        TableDefinition.Of<RegionalFact>(p => p.RegionalFacts, (p, rows) => p with { RegionalFacts = rows }),
        TableDefinition.Of<ContentRule>(p => p.ContentRules, (p, rows) => p with { ContentRules = rows }),
        TableDefinition.Of<ContentCost>(p => p.ContentCosts, (p, rows) => p with { ContentCosts = rows }),
        TableDefinition.Of<TaxRegime>(p => p.TaxRegimes, (p, rows) => p with { TaxRegimes = rows }),
        TableDefinition.Of<TaxInstrument>(p => p.TaxInstruments, (p, rows) => p with { TaxInstruments = rows }),
        TableDefinition.Of<TaxStep>(p => p.TaxSteps, (p, rows) => p with { TaxSteps = rows }),
        TableDefinition.Of<Lever>(p => p.Levers, (p, rows) => p with { Levers = rows }),
        TableDefinition.Of<Contract>(p => p.Contracts, (p, rows) => p with { Contracts = rows }),
        TableDefinition.Of<Uncertainty>(p => p.Uncertainties, (p, rows) => p with { Uncertainties = rows }),
        TableDefinition.Of<ColumnSource>(p => p.ColumnSources, (p, rows) => p with { ColumnSources = rows }),
        TableDefinition.Of<Production>(p => p.Production, (p, rows) => p with { Production = rows }),
        TableDefinition.Of<Trade>(p => p.Trade, (p, rows) => p with { Trade = rows }),
        TableDefinition.Of<Price>(p => p.Prices, (p, rows) => p with { Prices = rows }),
        TableDefinition.Of<Margin>(p => p.Margins, (p, rows) => p with { Margins = rows }),
        TableDefinition.Of<InputSaving>(p => p.InputSavings, (p, rows) => p with { InputSavings = rows }),
        TableDefinition.Of<EntryTerm>(p => p.EntryTerms, (p, rows) => p with { EntryTerms = rows }),
        TableDefinition.Of<CompletionTerm>(p => p.CompletionTerms, (p, rows) => p with { CompletionTerms = rows }),
        TableDefinition.Of<HurdleRate>(p => p.HurdleRates, (p, rows) => p with { HurdleRates = rows }),
        TableDefinition.Of<OwnerShare>(p => p.OwnerShares, (p, rows) => p with { OwnerShares = rows }),
        TableDefinition.Of<Budget>(p => p.Budgets, (p, rows) => p with { Budgets = rows }),
        TableDefinition.Of<Deviation>(p => p.Deviations, (p, rows) => p with { Deviations = rows }),
        TableDefinition.Of<Account>(p => p.Accounts, (p, rows) => p with { Accounts = rows }),
        TableDefinition.Of<AccountItem>(p => p.AccountItems, (p, rows) => p with { AccountItems = rows }),
        TableDefinition.Of<PrintedReliance>(p => p.PrintedReliance, (p, rows) => p with { PrintedReliance = rows }),
        TableDefinition.Of<ImportSource>(p => p.ImportSources, (p, rows) => p with { ImportSources = rows }),
        TableDefinition.Of<MarketTerm>(p => p.MarketTerms, (p, rows) => p with { MarketTerms = rows }),
        TableDefinition.Of<SupplierTerm>(p => p.SupplierTerms, (p, rows) => p with { SupplierTerms = rows }),
    ];

    /// <summary>The table of a name such as <c>facilities</c>; null when there is none.</summary>
    public static TableDefinition? Named(string name) => All.FirstOrDefault(t => t.Name == name);

    /// <summary>The table whose rows are of a type.</summary>
    public static TableDefinition Of(Type rowType) => All.Single(t => t.RowType == rowType);

    /// <summary>The table whose rows are of a type.</summary>
    public static TableDefinition Of<TRow>()
        where TRow : IRow => Of(typeof(TRow));

    /// <summary>The table whose <c>id</c> column defines ids of a type.</summary>
    internal static TableDefinition DefiningIds(Type idType) => All.Single(t => t.KeyColumns[0].IdType == idType && t.KeyColumns[0].Name == "id");
}
