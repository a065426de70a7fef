using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>The page of an answer that has none of its own: its title and its tables, with the units of their columns.</summary>
public static class TablePage
{
    private const int MostRows = 200;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(Answer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var parts = new List<PagePart> { new PagePart.Heading(1, language == Language.Spanish ? answer.TitleEs : answer.TitleEn) };
        foreach (ResultTable table in answer.Tables)
        {
            HashSet<string> names = [.. table.Columns.Select(c => c.Name)];
            int[] shown = [.. Enumerable.Range(0, table.Columns.Count).Where(k => !IsOfOther(table.Columns[k].Name, names, language) && table.Rows.Any(row => table.Text(row, k).Length > 0))];
            string more = table.Rows.Count <= MostRows ? "" : $" (… {table.Rows.Count})";
            parts.Add(new PagePart.Table(table.Name + more, [.. shown.Select(k => Head(table.Columns[k], language))], [.. table.Rows.Take(MostRows).Select(row => (IReadOnlyList<string>)[.. shown.Select(k => table.Text(row, k))])]));
        }

        return parts;
    }

    /// <summary>True for the column of a pair, such as <c>reason_en</c> and <c>reason_es</c>, that is not in the reader's language.</summary>
    private static bool IsOfOther(string name, HashSet<string> names, Language language)
    {
        (string mine, string other) = language == Language.Spanish ? ("_es", "_en") : ("_en", "_es");
        return name.EndsWith(other, StringComparison.Ordinal) && names.Contains(name[..^3] + mine);
    }

    // The heading that the report shows too, where there is one.
    private static string Head(ResultColumn column, Language language)
    {
        Catalogue words = Catalogue.Of(language);
        string name = words.Has("web.column." + column.Name) ? words.Unfilled("web.column." + column.Name) : column.Name;
        return column.Unit is null ? name : $">{name}" + (column.Unit == "1" ? "" : $" ({column.Unit})");
    }
}
