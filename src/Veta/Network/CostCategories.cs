using Veta.Data.Planning;

namespace Veta.Network;

/// <summary>What categories of money stand for.</summary>
internal static class CostCategories
{
    /// <summary>Whether money of the category is spent on making, moving and building, and not on what margins and habit weigh or on what a treasury adds to a price.</summary>
    public static bool IsResource(this CostCategory category) => category is not (CostCategory.Margin or CostCategory.MarginWeight or CostCategory.Habit or CostCategory.Support) && !category.IsTransfer();

    /// <summary>Whether it is posted twice, so that over both sides it sums to 0.</summary>
    public static bool IsTransfer(this CostCategory category) => category is CostCategory.Transfer or CostCategory.Treasury or CostCategory.Premium or CostCategory.Financier;

    /// <summary>How much money of an account counts in the objective of a view, 0 or 1. In the system view both sides of a transfer count nothing, which is the same as both counting in full and is exact.</summary>
    public static double WeightIn(this CostCategory category, PlanView view) => category switch
    {
        CostCategory.Transfer or CostCategory.Premium => view == PlanView.Owner ? 1 : 0,
        CostCategory.Treasury or CostCategory.Financier => 0,
        _ => 1,
    };
}
