using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Veta.Server.Pages;
using Veta.Server.Routes;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.Wire;

namespace Veta.Server;

/// <summary>The server: listens on the loopback, checks each request, and hands it to whoever answers its address.</summary>
internal static class ServerApp
{
    /// <summary>Serves until it is stopped.</summary>
    /// <param name="settings">How it is set up.</param>
    /// <param name="ready">Told the address when it listens.</param>
    /// <param name="cancellationToken">The stop.</param>
    public static async Task Run(ServerSettings settings, Action<string> ready, CancellationToken cancellationToken)
    {
        ServerParts parts = ServerParts.Open(settings);
        await using WebApplication app = Build(parts);
        await app.StartAsync(cancellationToken);
        ready(app.Urls.First());
        try { await Task.Delay(Timeout.Infinite, cancellationToken); }
        catch (OperationCanceledException) { }
        parts.Sessions.Dispose();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await app.StopAsync(patience.Token);
    }

    private static WebApplication Build(ServerParts parts)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = parts.Space.Root });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, parts.Settings.Port);
            kestrel.Limits.MaxRequestBodySize = RequestGuard.MostWorkbookBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 << 10;
            kestrel.Limits.MaxRequestLineSize = 8 << 10;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = 500;
        });
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostedService>(parts.Jobs);
        WebApplication app = builder.Build();
        app.Use((context, next) => Guarded(context, next, parts));
        app.UseRouting();
        foreach (Route route in RouteList.All) { app.MapMethods(route.Path, [route.Method], context => route.Answer(new Call(context, parts))); }
        foreach (string path in LivePage.Paths) { app.MapMethods(path, ["GET", "HEAD"], context => LivePage.Answer(context)); }
        return app;
    }

    private static async Task Guarded(HttpContext context, RequestDelegate next, ServerParts parts)
    {
        PageHeaders.Set(context.Response.Headers);
        try
        {
            parts.Guard.Check(context.Request, context.Connection.LocalPort);
            if (!context.Request.Path.StartsWithSegments("/api/workbooks", StringComparison.Ordinal) && context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) { size.MaxRequestBodySize = RequestGuard.MostBytes; }
            await next(context);
            if (context.Response is { StatusCode: 404, HasStarted: false }) { throw Refusal.Missing(Say.ServerNoAddress(Workspace.Shown(context.Request.Path))); }
            if (context.Response is { StatusCode: 405, HasStarted: false }) { await new Call(context, parts).Give(new RefusalBody("method", Told.Of(Say.ServerMethod(context.Request.Method)), []), 405); }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            (int status, object body) = Replies.Of(fault) ?? (500, new RefusalBody("fault", Told.Of(Say.ServerFault(fault.Message)), []));
            if (status is 413 or 421 or 403) { context.Response.Headers.Connection = "close"; }
            await new Call(context, parts).Give(body, status);
        }
    }
}
