using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Veta.Server.Safety;

namespace Veta.Server.Routes;

/// <summary>One request, for whoever answers it.</summary>
/// <param name="context">The request of the host.</param>
/// <param name="parts">The parts of the server.</param>
internal sealed class Call(HttpContext context, ServerParts parts)
{
    /// <summary>The parts of the server.</summary>
    public ServerParts Parts => parts;

    /// <summary>The host's own.</summary>
    public HttpContext Context => context;

    /// <summary>Cancelled when nobody waits any more.</summary>
    public CancellationToken Stop => context.RequestAborted;

    /// <summary>A name of the path.</summary>
    public string Of(string name) => (string)context.Request.RouteValues[name]!;

    /// <summary>A value after the question mark; blank for none.</summary>
    public string Query(string name) => context.Request.Query[name].ToString();

    /// <summary>What was sent.</summary>
    /// <exception cref="Refusal">It is not what this address takes.</exception>
    public async Task<T> Read<T>()
    {
        if (context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true) { throw new Refusal(415, "not-json", Say.ServerNotJson); }
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Wired.Options, Stop) ?? throw new Refusal(400, "json", Say.ServerBadJson(""));
        }
        catch (JsonException fault)
        {
            throw new Refusal(400, "json", Say.ServerBadJson(fault.Path ?? ""));
        }
    }

    /// <summary>Answers with JSON.</summary>
    public Task Give<T>(T value, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(context.Response.Body, value, Wired.Options, Stop);
    }

    /// <summary>Answers with bytes.</summary>
    public async Task Give(ReadOnlyMemory<byte> bytes, string media)
    {
        context.Response.ContentType = media;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, Stop);
    }
}
