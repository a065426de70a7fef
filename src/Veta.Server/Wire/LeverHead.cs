namespace Veta.Server.Wire;

/// <summary>An instrument of policy.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">Word of its kind.</param>
/// <param name="Status">Word of its status.</param>
internal sealed record LeverHead(string Id, Told Name, string Kind, string Status);
