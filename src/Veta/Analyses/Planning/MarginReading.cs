namespace Veta.Analyses.Planning;

/// <summary>What margins of the base year are taken to be.</summary>
internal enum MarginReading
{
    /// <summary>As the package has them: costs, whose differences between sellers fade where it says by when.</summary>
    Given,

    /// <summary>Costs that never fade.</summary>
    Steady,

    /// <summary>Rent of sellers: paid, without weight in the choice.</summary>
    Rent,

    /// <summary>Left out, with the steps around usual quantities.</summary>
    None,
}
