using System.Text.Json;
using Veta.Analyses;

namespace Veta.Server.Jobs;

/// <summary>A job as it is given to a worker: one line of JSON.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Folder">Folder of its result.</param>
/// <param name="Stamp">Says whether packages read before are still the same.</param>
internal sealed record JobOrder(RunRequest Request, string Folder, string Stamp)
{
    /// <summary>For a session, whether it is opened (open) or asked (ask); blank for a job.</summary>
    public string Session { get; init; } = "";

    /// <summary>The line.</summary>
    public string ToLine() => JsonSerializer.Serialize(new Dictionary<string, string> { ["request"] = Request.ToText(), ["folder"] = Folder, ["stamp"] = Stamp, ["session"] = Session });

    /// <summary>Reads the line back.</summary>
    public static JobOrder Parse(string line)
    {
        Dictionary<string, string> parts = JsonSerializer.Deserialize<Dictionary<string, string>>(line)!;
        return new JobOrder(RunRequest.Parse(parts["request"]), parts["folder"], parts["stamp"]) { Session = parts["session"] };
    }
}
