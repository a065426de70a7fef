using Veta.Data;

namespace Veta.Network;

/// <summary>A package as some blocks see it: what only the blocks left out would read is not in it, so that nothing else answers to it either.</summary>
internal static class BlockTables
{
    /// <summary>
    /// Empties every table that stands on the card of a block left out and on no card of a chosen one, except those that every package must have and the settings of the run. Without any block of investment
    /// nothing can be built: plants keep no place for what they might have become.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="blocks">The blocks chosen.</param>
    public static Package Of(Package package, IReadOnlyList<IBlock> blocks)
    {
        HashSet<string> read = [.. blocks.SelectMany(b => b.Card.Tables)];
        HashSet<string> unread = [.. LeftOut(blocks).SelectMany(b => b.Card.Tables).Where(name => !read.Contains(name))];
        foreach (TableDefinition table in TableList.All.Where(t => !t.IsRequired && t.RowType != typeof(Setting) && unread.Contains(t.Name) && t.RowsOf(package).Count > 0)) { package = table.With(package, []); }
        return blocks.Any(b => b.Role == BlockRole.Investment) || package.Facilities.All(f => f.BuildRule == BuildRule.None)
            ? package
            : package with { Facilities = [.. package.Facilities.Select(f => f with { BuildRule = BuildRule.None })] };
    }

    /// <summary>The blocks of the list that are not among some.</summary>
    private static IEnumerable<IBlock> LeftOut(IReadOnlyList<IBlock> blocks) => BlockList.All.Where(b => !blocks.Contains(b));
}
