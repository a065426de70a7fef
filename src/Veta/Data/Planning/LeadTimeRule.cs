namespace Veta.Data.Planning;

/// <summary>Where the lead time of what is not decided yet comes from.</summary>
internal enum LeadTimeRule
{
    /// <summary>From the facility's own figure.</summary>
    Given,

    /// <summary>From the steps of permits and construction of its place: as long as half of such projects take at most.</summary>
    P50,

    /// <summary>The same, as long as four fifths of them take at most.</summary>
    P80,
}
