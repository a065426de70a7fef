using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Veta.Server.Spaces;

namespace Veta.Server.Safety;

/// <summary>What every request must be before anything answers it: for this host, from no other page, not too long, and when it writes with the token that only a page of this server can read.</summary>
internal sealed class RequestGuard
{
    /// <summary>Header that carries the token.</summary>
    public const string TokenHeader = "X-Veta-Token";

    /// <summary>Most bytes of a request, but for workbooks.</summary>
    public const long MostBytes = 1 << 20;

    /// <summary>Most bytes of a workbook.</summary>
    public const long MostWorkbookBytes = 32 << 20;

    private static readonly string[] _names = ["localhost", "127.0.0.1", "[::1]"];

    private readonly byte[] _token = RandomNumberGenerator.GetBytes(32);

    /// <summary>The token of this process.</summary>
    public string Token => Convert.ToHexStringLower(_token);

    /// <summary>Lets a request pass.</summary>
    /// <exception cref="Refusal">It must not.</exception>
    public void Check(HttpRequest request, int port)
    {
        string[] hosts = [.. _names.Select(name => $"{name}:{port}")];
        if (request.Headers.Host.Count != 1 || !hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase)) { throw new Refusal(421, "host", Say.ServerHost(Workspace.Shown(request.Host.Value ?? ""), hosts[0])); }
        StringValues origin = request.Headers.Origin;
        bool foreign = origin.Count > 0 && !hosts.Any(host => origin == "http://" + host);
        bool crossed = request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin" && site != "none" && !(site == "cross-site" && IsVisit(request));
        if (foreign || crossed) { throw new Refusal(403, "origin", Say.ServerOrigin(Workspace.Shown(origin.ToString()))); }
        long most = request.Path.StartsWithSegments("/api/workbooks", StringComparison.Ordinal) ? MostWorkbookBytes : MostBytes;
        if (request.ContentLength > most) { throw new Refusal(413, "too-long", Say.ServerTooLong(Said.Count(most >> 20))); }
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !Holds(request.Headers[TokenHeader])) { throw new Refusal(403, "token", Say.ServerToken(TokenHeader)); }
    }

    /// <summary>A link that somebody followed to a page of ours, which changes nothing and tells the other page nothing.</summary>
    private static bool IsVisit(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document" && !request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private bool Holds(StringValues sent) => sent.Count == 1 && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Token), Encoding.ASCII.GetBytes(sent.ToString()));
}
