namespace Veta.Data.Tables;

/// <summary>By what a cap on a share tells whose a good is. In tables the words are in kebab-case.</summary>
public enum ShareBasis
{
    /// <summary>By the country of the plant that made it, wherever it went since.</summary>
    Maker,

    /// <summary>By the country that controls the plant that made it.</summary>
    Owner,

    /// <summary>By the country where its element was mined.</summary>
    Mined,

    /// <summary>By the country where its element was refined.</summary>
    Refined,

    /// <summary>Counted when it, or any of the named stages behind it, was made in the group.</summary>
    Touched,

    /// <summary>By the last border that it crossed: goods that pass through a third country change their flag.</summary>
    Border,
}
