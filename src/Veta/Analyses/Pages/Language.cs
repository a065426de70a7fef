namespace Veta.Analyses.Pages;

/// <summary>Language of a page.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish of Mexico.</summary>
    Spanish,
}
