namespace Veta.Data.Tables;

/// <summary>The part that a material plays beyond its recipes.</summary>
public enum MaterialRole
{
    /// <summary>No other part.</summary>
    None,

    /// <summary>Water: what a drought takes when it names no material.</summary>
    Water,
}
