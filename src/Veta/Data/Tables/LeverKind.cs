namespace Veta.Data.Tables;

/// <summary>What an instrument of policy does. In tables the words are in kebab-case.</summary>
public enum LeverKind
{
    /// <summary>A levy that lifts imports from outside a group to a least price.</summary>
    BorderPriceFloor,

    /// <summary>A contract for difference: the payer adds what the market price lacks.</summary>
    PriceFloorCfd,

    /// <summary>The payer buys a quantity at a price.</summary>
    PurchaseGuarantee,

    /// <summary>A public or publicly financed reserve.</summary>
    Stockpile,

    /// <summary>A loan below market terms.</summary>
    Loan,

    /// <summary>Money that is not paid back.</summary>
    Grant,

    /// <summary>The payer becomes a shareholder.</summary>
    EquityStake,

    /// <summary>A tax credit on production or investment.</summary>
    ProductionCredit,

    /// <summary>A duty on imports.</summary>
    Tariff,

    /// <summary>Permits take fewer years.</summary>
    PermittingReform,

    /// <summary>Suspended concessions or reserved minerals open.</summary>
    ConcessionReopening,

    /// <summary>Taxes or royalties change.</summary>
    TaxChange,

    /// <summary>More electricity, or cheaper.</summary>
    PowerProgramme,

    /// <summary>More water, or cheaper.</summary>
    WaterProgramme,

    /// <summary>More skilled people.</summary>
    TrainingProgramme,

    /// <summary>Several buyers contract together.</summary>
    PooledDemand,

    /// <summary>More scrap is collected and treated.</summary>
    RecyclingProgramme,

    /// <summary>Geological survey of resources.</summary>
    MappingProgramme,
}
