using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>
/// A kind of thing that is done to a market or a plan: an event that befalls it, or a lever of policy. One kind is one file, one line in <see cref="ActionList"/>, and one
/// entry in the words of each language. It keeps no state.
/// </summary>
internal interface IAction
{
    /// <summary>The word that its rows have in the column <c>kind</c>: kebab-case, never empty.</summary>
    string Kind { get; }

    /// <summary>The table that its rows stand in: events or levers.</summary>
    TableDefinition Table { get; }

    /// <summary>Columns of that table that say how much, where and of what; the others are of no effect.</summary>
    IReadOnlyList<string> Parameters { get; }

    /// <summary>An example: header and one row of the table, on the package of <see cref="ActionExamples"/>.</summary>
    string Example { get; }

    /// <summary>Key of its words in every language.</summary>
    string WordKey => Table.Name + "." + Kind;
}
