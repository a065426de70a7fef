namespace Veta.Data.Planning;

/// <summary>Whether whole projects are built whole. In settings the words are in kebab-case.</summary>
internal enum ProjectRule
{
    /// <summary>Whole, or not at all.</summary>
    Whole,

    /// <summary>In part too, so that the answer is a bound of the plan, found in a fraction of the time.</summary>
    InPart,
}
