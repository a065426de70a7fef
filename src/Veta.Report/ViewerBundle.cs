using System.Text;

namespace Veta.Report;

/// <summary>The viewer as one HTML text, carried by the assembly when it was built before it.</summary>
internal static class ViewerBundle
{
    /// <summary>Where the data goes.</summary>
    private const string Slot = "<script id=\"veta-data\" type=\"text/plain\"></script>";

    /// <summary>True when this build carries the viewer.</summary>
    public static bool Exists => typeof(ViewerBundle).Assembly.GetManifestResourceInfo("viewer.html") is not null;

    /// <summary>The viewer with data in it. Throws <see cref="ReportException"/> when this build carries no viewer.</summary>
    public static string With(string data, string title)
    {
        string page = Page();
        int slot = page.LastIndexOf(Slot, StringComparison.Ordinal);
        if (slot < 0) { throw new ReportException(Say.ReportNoPlace); }
        string filled = page[..slot] + Slot.Replace("</script>", data + "</script>", StringComparison.Ordinal) + page[(slot + Slot.Length)..];
        return filled.Replace("<title>Veta</title>", "<title>" + System.Net.WebUtility.HtmlEncode(title) + "</title>", StringComparison.Ordinal);
    }

    /// <summary>The viewer without data. Throws <see cref="ReportException"/> when this build carries no viewer.</summary>
    public static string Page()
    {
        using Stream stream = typeof(ViewerBundle).Assembly.GetManifestResourceStream("viewer.html")
            ?? throw new ReportException(Say.ReportNoViewer);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
