namespace Veta.Network.Actions;

/// <summary>Kinds of events and levers in English, by the key of their words.</summary>
internal static class ActionEnglish
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, ActionWords> All { get; } = new Dictionary<string, ActionWords>
    {
        ["events.export-ban"] = new("Export ban", "lanes from the actor to the target; if it binds goods made elsewhere, also lanes of third countries with material of the actor", "the severity of the usual flow stops"),
        ["events.licensing"] = new("Export licences", "lanes from the actor to the target; if it binds goods made elsewhere, also lanes of third countries with material of the actor", "all stops for the days of a licence, then the severity"),
        ["events.quota"] = new("Export quota", "lanes from the actor to the target", "the severity of the usual flow stops"),
        ["events.import-ban"] = new("Import ban", "lanes from the target to the actor", "the severity of the usual flow stops"),
        ["events.border-closure"] = new("Border closure", "lanes between actor and target both ways, or what passes the crossing that acts", "the severity of the usual flow stops"),
        ["events.outage"] = new("Outage", "the facility, or the plants of the actor that make the materials", "the severity of their capacity stops"),
        ["events.strike"] = new("Strike", "the facility, or the plants of the actor that make the materials", "the severity of their capacity stops"),
        ["events.drought"] = new("Drought", "supplies of water, or of the materials, in the actor; plants if the row names them", "less than usual can be bought, and plants run at a share"),
        ["events.demand-surge"] = new("Demand surge", "demands of the materials in the actor, of one sector or all", "demand is multiplied by the factor"),
        ["events.price"] = new("Price change", "the facility, or the plants of the actor that make the materials", "their cost rises by what their product would: the usual price times the factor less one"),
        ["levers.stockpile"] = new("Stockpile", "the place in the regions where most of the material is used", "the units are in stock before the first month, and are sold a tenth above the usual price", "units times the usual price"),
        ["levers.plant"] = new("Plant", "the facility", "it stands from before the first month at this capacity", "the investment in what is added, where the package says it"),
        ["levers.substitution"] = new("Substitution", "all demands of the material", "this share more can be replaced, after half a year of preparation"),
        ["levers.border-price-floor"] = new("Border-adjusted price floor", "imports of the material into the region from outside", "importers pay what the price at the border lacks to the floor; a project sells at the floor at least", "what it costs those in the region while nothing happens"),
        ["levers.tariff"] = new("Tariff", "imports of the materials into the regions from outside", "importers pay the rate on the price where the goods come from", "what it costs those in the first region while nothing happens"),
        ["levers.power-programme"] = new("Power programme", "places in the regions that use electricity", "the quantity can be bought besides, at the price of the row, shared out by usual use"),
        ["levers.water-programme"] = new("Water programme", "places in the regions that use water", "the quantity can be bought besides, at the price of the row, shared out by usual use"),
        ["levers.recycling-programme"] = new("Recycling programme", "places in the regions that use the material", "the quantity can be bought besides, at the price of the row or the usual one"),
        ["levers.price-floor-cfd"] = new("Price floor by contract", "plants of the materials and regions, or those named", "the project sells at the floor at least, for its years; the payer adds what the market lacks"),
        ["levers.purchase-guarantee"] = new("Purchase guarantee", "plants of the materials and regions, or those named", "the project sells at the price at least, for its years"),
        ["levers.grant"] = new("Grant", "the plants named", "the share of the investment is not the project's to pay"),
        ["levers.loan"] = new("Loan", "the plants named", "the share of the investment is lent, at the rate, for the years"),
        ["levers.equity-stake"] = new("Equity stake", "the plants named", "nothing yet"),
        ["levers.production-credit"] = new("Production credit", "plants of the materials and regions", "nothing yet"),
        ["levers.permitting-reform"] = new("Permitting reform", "plants of the regions", "nothing yet"),
        ["levers.concession-reopening"] = new("Concessions reopened", "plants of the materials and regions, or those named", "nothing yet"),
        ["levers.tax-change"] = new("Tax change", "plants of the regions", "nothing yet"),
        ["levers.training-programme"] = new("Training programme", "plants of the regions", "nothing yet"),
        ["levers.pooled-demand"] = new("Pooled demand", "demands of the materials in the regions", "nothing yet"),
        ["levers.mapping-programme"] = new("Geological mapping", "plants of the regions", "nothing yet"),
    };
}
