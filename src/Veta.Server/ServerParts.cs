using Veta.Server.Cases;
using Veta.Server.Jobs;
using Veta.Server.Safety;
using Veta.Server.Sessions;
using Veta.Server.Spaces;
using Veta.Server.State;

namespace Veta.Server;

/// <summary>The parts of a server that its addresses use.</summary>
/// <param name="Settings">How it is set up.</param>
/// <param name="Space">Its folder.</param>
/// <param name="Packages">Packages.</param>
/// <param name="Results">Results.</param>
/// <param name="Runs">Runs.</param>
/// <param name="Cases">Scenarios made here.</param>
/// <param name="Jobs">The queue.</param>
/// <param name="Sessions">Sessions.</param>
/// <param name="Guard">What every request must be.</param>
internal sealed record ServerParts(ServerSettings Settings, Workspace Space, PackageKeeper Packages, ResultShelf Results, RunShelf Runs, CaseBook Cases, JobQueue Jobs, SessionDesk Sessions, RequestGuard Guard)
{
    /// <summary>The parts of a server, its store brought to the form that this program knows.</summary>
    public static ServerParts Open(ServerSettings settings)
    {
        var space = new Workspace(settings.Workspace);
        Directory.CreateDirectory(space.State);
        StoreFactory stores = settings.Postgres is { } connection ? StoreFactory.Postgres(connection) : StoreFactory.Sqlite(Path.Combine(space.State, "state.sqlite"));
        stores.Migrate();
        var packages = new PackageKeeper(space);
        var results = new ResultShelf(space);
        return new ServerParts(settings, space, packages, results, new RunShelf(space, results), new CaseBook(stores, packages, settings.Author), new JobQueue(settings, stores, results, packages), new SessionDesk(settings, packages), new RequestGuard());
    }
}
