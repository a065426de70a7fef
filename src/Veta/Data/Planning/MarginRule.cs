namespace Veta.Data.Planning;

/// <summary>Whether margins weigh in what a plan chooses.</summary>
internal enum MarginRule
{
    /// <summary>A margin stands for costs that the data lack, such as quality, habit and contracts: it weighs.</summary>
    Cost,

    /// <summary>A margin is what the seller earns for nothing: it is paid and does not weigh. Steps around observed flows weigh all the same.</summary>
    Rent,

    /// <summary>Margins and steps around observed flows are left out: what is made and moved costs what the data say, and nobody is used to anybody.</summary>
    None,
}
