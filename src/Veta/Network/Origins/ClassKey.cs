namespace Veta.Network.Origins;

/// <summary>What a column of a class stands for, besides its period.</summary>
/// <param name="Scheme">Position of the scheme.</param>
/// <param name="Class">Class in the scheme.</param>
/// <param name="Kind">What it is a part of.</param>
/// <param name="Item">Position of the move, facility, place or stock.</param>
/// <param name="Material">Position of the material.</param>
internal readonly record struct ClassKey(int Scheme, int Class, ClassKind Kind, int Item, int Material)
{
    /// <summary>The same without the class: the whole that it is a part of.</summary>
    internal ClassKey Whole => this with { Class = -1 };
}
