namespace Veta.Analyses.Pages;

/// <summary>A piece of a page that a terminal, a browser or paper shows in its own way.</summary>
public abstract record PagePart
{
    private PagePart()
    {
    }

    /// <summary>A heading.</summary>
    /// <param name="Level">1 for the page, 2 for a section.</param>
    /// <param name="Text">The words.</param>
    public sealed record Heading(int Level, string Text) : PagePart;

    /// <summary>A paragraph.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Paragraph(string Text) : PagePart;

    /// <summary>A table; numbers are already text, and their columns are set to the right.</summary>
    /// <param name="Title">The finding it shows.</param>
    /// <param name="Columns">Headers with units; a header that starts with <c>&gt;</c> is set to the right.</param>
    /// <param name="Rows">Cells.</param>
    public sealed record Table(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PagePart;
}
