namespace Veta.Network;

/// <summary>What money is spent on. Sales and salvage are negative costs.</summary>
internal enum CostCategory
{
    /// <summary>Investment, as yearly charges or as lump sums.</summary>
    Capital,

    /// <summary>Value left at the end of the horizon; negative.</summary>
    Salvage,

    /// <summary>Yearly cost of capacity in place.</summary>
    FixedOperation,

    /// <summary>Cost of running.</summary>
    VariableOperation,

    /// <summary>Moving materials.</summary>
    Transport,

    /// <summary>Buying from outside the model.</summary>
    Purchases,

    /// <summary>Selling to outside the model; negative.</summary>
    Sales,

    /// <summary>Holding stocks.</summary>
    Storage,

    /// <summary>Getting rid of surplus.</summary>
    Disposal,

    /// <summary>Loss where demand is not served.</summary>
    Unserved,

    /// <summary>Worth of what end uses consume, in a run in months; negative.</summary>
    Consumption,

    /// <summary>Doing with another material or with less.</summary>
    Substitution,

    /// <summary>Levies at a border; income of a treasury.</summary>
    Levies,

    /// <summary>What is paid for use above a cap on a share.</summary>
    Exceedance,

    /// <summary>What is due for what a contract promised and its plant did not deliver.</summary>
    Damages,

    /// <summary>Margins of the base year: a transfer, paid by the buyer and earned by the seller; sums to 0.</summary>
    Margin,

    /// <summary>What margins weigh in the choice where they stand for costs that the data lack; borne by the seller out of what it earns.</summary>
    MarginWeight,

    /// <summary>Steps around observed quantities: what leaving the usual suppliers weighs; 0 while all is bought as usual.</summary>
    Habit,

    /// <summary>What a treasury adds so that a plant earns its floor; income of the plant, negative, and no resource.</summary>
    Support,

    /// <summary>What a private actor pays to a treasury by taxes and levers, less what it gets; weighs in the owner view only, and is no resource.</summary>
    Transfer,

    /// <summary>The same transfers as a treasury pays and, negative, earns them; weighs in no view.</summary>
    Treasury,

    /// <summary>What an owner pays for capital above the social rate; weighs in the owner view only, and is no resource.</summary>
    Premium,

    /// <summary>The same premium as the income of who finances, negative; weighs in no view.</summary>
    Financier,
}
