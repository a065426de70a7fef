namespace Veta.Network;

/// <summary>What categories of money stand for.</summary>
internal static class CostCategories
{
    /// <summary>Whether money of the category is spent on making, moving and building, and not on what margins and habit weigh or on what a treasury adds to a price.</summary>
    public static bool IsResource(this CostCategory category) => category is not (CostCategory.Margin or CostCategory.MarginWeight or CostCategory.Habit or CostCategory.Support);
}
