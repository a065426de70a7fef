namespace Veta.Ensembles.Choices;

/// <summary>What the range of an amount says of it, all plans near the best considered.</summary>
internal enum RangeKind
{
    /// <summary>More than nothing in all of them.</summary>
    MustHave,

    /// <summary>Nothing in some, more in others.</summary>
    Choice,

    /// <summary>Nothing in all of them.</summary>
    Never,
}
