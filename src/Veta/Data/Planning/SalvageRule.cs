namespace Veta.Data.Planning;

/// <summary>What capacity that outlives the horizon is worth at its end, where investment is a lump sum.</summary>
internal enum SalvageRule
{
    /// <summary>The present value of the annuity payments that would fall after the horizon.</summary>
    RemainingAnnuity,

    /// <summary>Nothing.</summary>
    None,
}
