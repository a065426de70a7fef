namespace Veta.Data.Reading;

/// <summary>Tables and columns of the past whose figures now stand elsewhere: what to write instead.</summary>
internal static class MovedNames
{
    /// <summary>Where the rows of a table go today; null for a name that never was one.</summary>
    public static Sentence? OfTable(string name) => name == "emission_caps" ? Say.CheckMovedEmissionCaps : null;

    /// <summary>Where the figures of a column go today; null for a name that never was one.</summary>
    public static Sentence? OfColumn(string table, string column) => (table, column) == ("processes", "emissions_t_co2_per_unit") ? Say.CheckMovedProcessEmissions : null;
}
