namespace Veta.Data.Tables;

/// <summary>To which projects an instrument applies.</summary>
public enum TaxScope
{
    /// <summary>All.</summary>
    All,

    /// <summary>Those that take minerals out of the ground.</summary>
    Mining,

    /// <summary>Those that do not.</summary>
    Processing,
}
