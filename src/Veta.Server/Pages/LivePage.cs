using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Veta.Report;
using Veta.Server.Safety;

namespace Veta.Server.Pages;

/// <summary>The viewer as the server gives it: the page of a report without data, its scripts as files of their own, so that none need stand in the page.</summary>
internal static partial class LivePage
{
    private static readonly Lazy<IReadOnlyDictionary<string, (byte[] Bytes, string Media, string Tag)>> _files = new(Split);

    /// <summary>The addresses.</summary>
    public static IReadOnlyList<string> Paths { get; } = ["/", "/app/{file}"];

    /// <summary>Answers one of them.</summary>
    public static async Task Answer(HttpContext context)
    {
        string name = context.Request.RouteValues["file"] as string ?? "";
        if (!_files.Value.TryGetValue(name, out (byte[] Bytes, string Media, string Tag) file)) { throw Refusal.Missing(Say.ServerNoAddress(Spaces.Workspace.Shown(context.Request.Path))); }
        context.Response.ContentType = file.Media;
        context.Response.Headers.ETag = file.Tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch == file.Tag)
        {
            context.Response.StatusCode = 304;
            return;
        }

        context.Response.ContentLength = file.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) { await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted); }
    }

    private static Dictionary<string, (byte[] Bytes, string Media, string Tag)> Split()
    {
        var files = new Dictionary<string, (byte[], string, string)>(StringComparer.Ordinal);
        var heads = new StringBuilder();
        string page = Script().Replace(Policy().Replace(ViewerBundle.Page(), ""), match =>
        {
            string attributes = match.Groups["attributes"].Value, text = match.Groups["text"].Value;
            if (text.Length == 0) { return match.Value; }
            bool main = attributes.Contains("module", StringComparison.Ordinal);
            string name = main ? "main.js" : PartName().Match(attributes).Groups[1].Value + ".js";
            Add(name, text, "text/javascript; charset=utf-8");
            if (!main) { heads.Append($"<script src=\"app/{name}\" defer></script>\n"); }
            return main ? $"<script type=\"module\" src=\"app/{name}\"></script>" : "";
        });
        Add("", page.Replace("<html ", "<html data-live ", StringComparison.Ordinal).Replace("</head>", heads + "</head>", StringComparison.Ordinal), "text/html; charset=utf-8");
        return files;

        void Add(string name, string text, string media)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            files[name] = (bytes, media, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        }
    }

    [GeneratedRegex("""<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)</script>""")]
    private static partial Regex Script();

    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy"[^>]*>""")]
    private static partial Regex Policy();

    [GeneratedRegex("""id="part-(\w+)""")]
    private static partial Regex PartName();
}
