namespace Veta.Server.Routes;

/// <summary>All addresses of the server.</summary>
internal static class RouteList
{
    /// <summary>The routes.</summary>
    public static IReadOnlyList<Route> All { get; } = [.. AskingRoutes.All, .. PackageRoutes.All, .. RunRoutes.All, .. CaseRoutes.All, .. SessionRoutes.All];
}
