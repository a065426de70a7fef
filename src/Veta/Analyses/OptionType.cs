namespace Veta.Analyses;

/// <summary>What the text of an option holds.</summary>
public enum OptionType
{
    /// <summary>A text, such as an id.</summary>
    Text,

    /// <summary>Yes or no: given or not.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>A text file, which travels in the request: its name, then its text.</summary>
    Document,
}
