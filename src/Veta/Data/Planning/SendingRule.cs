namespace Veta.Data.Planning;

/// <summary>What a country may send abroad of goods that it does not make.</summary>
internal enum SendingRule
{
    /// <summary>Anything.</summary>
    Free,

    /// <summary>What it passed on in the base year, growing as its buyers' markets do.</summary>
    Usual,
}
