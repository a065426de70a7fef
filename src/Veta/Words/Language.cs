namespace Veta.Words;

/// <summary>Language of what is said to a reader.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish of Mexico.</summary>
    Spanish,
}
