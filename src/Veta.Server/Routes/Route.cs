using Veta.Analyses;

namespace Veta.Server.Routes;

/// <summary>One address of the server: what it takes and gives, and who answers. Addresses and the OpenAPI document are made from the same list.</summary>
/// <param name="Method">Method of HTTP.</param>
/// <param name="Path">Path with names in braces.</param>
/// <param name="Says">What it does.</param>
/// <param name="Answer">Who answers.</param>
internal sealed record Route(string Method, string Path, Sentence Says, Func<Call, Task> Answer)
{
    /// <summary>Record that is sent; null for none.</summary>
    public Type? Takes { get; init; }

    /// <summary>Record that comes back; null for none.</summary>
    public Type? Gives { get; init; }

    /// <summary>Status of success.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Media type of what comes back.</summary>
    public string Media { get; init; } = "application/json";

    /// <summary>Media type of what is sent.</summary>
    public string Sends { get; init; } = "application/json";

    /// <summary>Names of values after the question mark.</summary>
    public IReadOnlyList<string> Queries { get; init; } = [];

    /// <summary>The analysis that it asks; null for none.</summary>
    public AnalysisCard? Card { get; init; }
}
