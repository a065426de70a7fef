using System.Globalization;
using Veta.Server.Safety;
using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>Scenarios made here, their revisions and drafts.</summary>
internal static class CaseRoutes
{
    private const string Address = "/api/scenarios/{scenario}";

    /// <summary>The routes.</summary>
    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "/api/scenarios", Say.ServerRouteCases, async call => await call.Give(await call.Parts.Cases.List(call.Stop))) { Gives = typeof(IReadOnlyList<CaseHead>) },
        new("POST", "/api/scenarios", Say.ServerRouteMake, async call => await call.Give(await call.Parts.Cases.Make(await call.Read<CaseAsked>(), call.Stop), 201)) { Takes = typeof(CaseAsked), Gives = typeof(CaseHead), Status = 201 },
        new("GET", Address, Say.ServerRouteCase, async call => await call.Give(await call.Parts.Cases.Find(call.Of("scenario"), call.Stop))) { Gives = typeof(CaseHead) },
        new("GET", Address + "/diff", Say.ServerRouteDiff, async call => await call.Give(await call.Parts.Cases.Diff(call.Of("scenario"), Number(call, "from"), Number(call, "to"), call.Stop))) { Gives = typeof(IReadOnlyList<DifferenceHead>), Queries = ["from", "to"] },
        new("POST", Address + "/restore", Say.ServerRouteRestore, async call => await call.Give(await call.Parts.Cases.Restore(call.Of("scenario"), Number(call, "revision"), call.Stop))) { Gives = typeof(CaseHead), Queries = ["revision"] },
        new("GET", Address + "/draft", Say.ServerRouteDraft, async call => await call.Give(await call.Parts.Cases.Draft(call.Of("scenario"), call.Stop))) { Gives = typeof(DraftHead) },
        new("PATCH", Address + "/draft", Say.ServerRouteChange, async call => await call.Give(await call.Parts.Cases.Change(call.Of("scenario"), await call.Read<DraftAsked>(), call.Stop))) { Takes = typeof(DraftAsked), Gives = typeof(DraftHead) },
        new("POST", Address + "/revisions", Say.ServerRouteSave, async call => await call.Give(await call.Parts.Cases.Commit(call.Of("scenario"), await call.Read<SaveAsked>(), call.Stop), 201)) { Takes = typeof(SaveAsked), Gives = typeof(CaseHead), Status = 201 },
    ];

    private static int Number(Call call, string name) =>
        int.TryParse(call.Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Refusal.Invalid(Say.ServerNumber(name, Spaces.Workspace.Shown(call.Query(name))));
}
