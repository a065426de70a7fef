using System.Text.Json;
using Veta.Server.Safety;
using Veta.Server.Wire;

namespace Veta.Server.Spaces;

/// <summary>Results by the hash of their request: the run's folder, the answer for programs, and a mark that is written last and says that all is there.</summary>
/// <param name="space">The workspace.</param>
internal sealed class ResultShelf(Workspace space)
{
    /// <summary>Name of the folder of a run in that of its result.</summary>
    public const string Run = "run";

    /// <summary>Name of the answer for programs.</summary>
    public const string Answer = "answer.json";

    /// <summary>Name of the mark that all is there.</summary>
    public const string Done = "done.json";

    /// <summary>Whether a text is a hash.</summary>
    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Folder of a result.</summary>
    public string Folder(string hash) => Path.Combine(space.State, "results", hash);

    /// <summary>Whether a result is there and whole.</summary>
    public bool Has(string hash) => IsHash(hash) && File.Exists(Path.Combine(Folder(hash), Done));

    /// <summary>What came of it; null while it is not whole.</summary>
    public DoneMark? Mark(string hash) => Has(hash) ? JsonSerializer.Deserialize<DoneMark>(File.ReadAllBytes(Path.Combine(Folder(hash), Done)), Wired.Options) : null;
}
