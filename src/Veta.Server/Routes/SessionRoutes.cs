using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>Plans that are asked again and again with other targets.</summary>
internal static class SessionRoutes
{
    /// <summary>The routes.</summary>
    public static IReadOnlyList<Route> All { get; } =
    [
        new("POST", "/api/sessions", Say.ServerRouteSessionOpen, Open) { Takes = typeof(SessionAsked), Gives = typeof(SessionAnswer), Status = 201 },
        new("PUT", "/api/sessions/{session}/targets", Say.ServerRouteSessionMove, async call => await call.Give(await call.Parts.Sessions.Move(call.Of("session"), await call.Read<SessionMove>(), call.Stop))) { Takes = typeof(SessionMove), Gives = typeof(SessionAnswer) },
        new("DELETE", "/api/sessions/{session}", Say.ServerRouteSessionClose, Close) { Status = 204 },
    ];

    private static async Task Open(Call call)
    {
        SessionAsked asked = await call.Read<SessionAsked>();
        string? run = asked.Base.Length == 0 ? null : call.Parts.Space.Relative(call.Parts.Runs.Folder(asked.Base));
        await call.Give(await call.Parts.Sessions.Open(asked, run, call.Stop), 201);
    }

    private static Task Close(Call call)
    {
        call.Parts.Sessions.Close(call.Of("session"));
        call.Context.Response.StatusCode = 204;
        return Task.CompletedTask;
    }
}
