using System.Security.Cryptography;
using System.Text.Json;

namespace Veta.Analyses.Runs;

/// <summary>
/// What <c>manifest.json</c> of a run says of its files. It is replaced first by one that says "not complete" and last by that of the new answer, so that a folder in which a run
/// was killed is known by it.
/// </summary>
public sealed class RunManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>Folder of the inputs in that of a run.</summary>
    public const string Inputs = "inputs";

    /// <summary>Name of the field that says what the rows call the scenario.</summary>
    internal const string Label = "scenario";

    private readonly byte[] _bytes;

    private RunManifest(byte[] bytes, JsonElement root)
    {
        _bytes = bytes;
        IsVeta = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("program", out JsonElement program) && program.ValueKind == JsonValueKind.String && program.GetString() == "veta";
        if (!IsVeta) { return; }
        IsStory = root.TryGetProperty("parts", out JsonElement parts) && parts.ValueKind == JsonValueKind.Object;
        IsComplete = !root.TryGetProperty("complete", out JsonElement complete) || complete.ValueKind == JsonValueKind.True;
        Files = Hashes(root, "files_sha256");
        HasChecksums = root.TryGetProperty("files_sha256", out _) || IsStory;
        Parts = Hashes(root, "parts");
        Seconds = SecondsOf(root);
        Request = root.TryGetProperty("request", out JsonElement asked) && asked.ValueKind == JsonValueKind.Object ? Read(asked) : null;
        OldInputs = [.. Hashes(root, "inputs_sha256").Keys];
    }

    /// <summary>True when Veta wrote it.</summary>
    public bool IsVeta { get; }

    /// <summary>True for the folder of a whole story, whose runs lie in folders of their own.</summary>
    public bool IsStory { get; }

    /// <summary>False from the moment in which a run begins to replace files until all are in place.</summary>
    public bool IsComplete { get; }

    /// <summary>True when it keeps the checksums of its files.</summary>
    public bool HasChecksums { get; }

    /// <summary>SHA-256 of each file, by its path in the folder; only plain names, and names in <see cref="Inputs"/>.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>();

    /// <summary>Of a story: SHA-256 of the manifest of each run, by the name of its folder.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; } = new Dictionary<string, string>();

    /// <summary>Seconds of all phases together; null when it keeps none.</summary>
    internal double? Seconds { get; }

    /// <summary>What was asked; null when it does not say, or says it as no version of the program does.</summary>
    internal RunRequest? Request { get; }

    /// <summary>Names of the inputs in a manifest without checksums of all files.</summary>
    internal IReadOnlyList<string> OldInputs { get; } = [];

    /// <summary>The manifest of a folder; null when it has none that can be read.</summary>
    public static RunManifest? Of(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) { return null; }
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            using JsonDocument json = JsonDocument.Parse(bytes);
            return new RunManifest(bytes, json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads a run when all its files are as the run wrote them, before and after.</summary>
    /// <exception cref="RunFolderException">It is no run, an incomplete one, or a file differs.</exception>
    public static T Read<T>(string folder, Func<RunManifest, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        RunManifest manifest = Verified(folder);
        T made = read(manifest);

        // A run that replaced files meanwhile has replaced the manifest before them.
        if (Of(folder) is not { } after || !after._bytes.AsSpan().SequenceEqual(manifest._bytes)) { throw new RunFolderException(RunFolderFault.Incomplete, folder); }
        return made;
    }

    /// <summary>The manifest of a complete run whose files are all as it says.</summary>
    /// <exception cref="RunFolderException">It is no run, an incomplete one, or a file differs.</exception>
    public static RunManifest Verified(string folder)
    {
        RunManifest manifest = Of(folder) is { IsVeta: true } found ? found : throw new RunFolderException(RunFolderFault.NotARun, folder, FileName);
        if (!manifest.IsComplete) { throw new RunFolderException(RunFolderFault.Incomplete, folder); }
        if (manifest.IsStory) { throw new RunFolderException(RunFolderFault.NotARun, folder, "summary.json"); }
        if (!manifest.HasChecksums) { throw new RunFolderException(RunFolderFault.NoChecksums, folder); }
        foreach ((string file, string hash) in manifest.Files)
        {
            string path = Path.Combine(folder, file);
            if (!File.Exists(path) || HashOf(path) != hash) { throw new RunFolderException(RunFolderFault.Changed, folder, file); }
        }

        string inputs = Path.Combine(folder, Inputs);
        foreach (string path in Directory.Exists(inputs) ? Directory.EnumerateFiles(inputs) : [])
        {
            string name = $"{Inputs}/{Path.GetFileName(path)}";
            if (!manifest.Files.ContainsKey(name)) { throw new RunFolderException(RunFolderFault.Changed, folder, name); }
        }

        return manifest;
    }

    /// <summary>SHA-256 of a file, 64 hexadecimal digits in lower case.</summary>
    internal static string HashOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>A manifest is read from folders of strangers: names that lead out of the folder are not taken.</summary>
    private static Dictionary<string, string> Hashes(JsonElement root, string property)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!root.TryGetProperty(property, out JsonElement list) || list.ValueKind != JsonValueKind.Object) { return hashes; }
        foreach (JsonProperty file in list.EnumerateObject().Where(f => f.Value.ValueKind == JsonValueKind.String && IsPlain(f.Name))) { hashes[file.Name] = file.Value.GetString()!; }
        return hashes;
    }

    private static double? SecondsOf(JsonElement root)
    {
        if (!root.TryGetProperty("seconds", out JsonElement phases) || phases.ValueKind != JsonValueKind.Object) { return null; }
        double[] seconds = [.. phases.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Number).Select(p => p.Value.GetDouble())];
        return seconds.Length == 0 ? null : seconds.Sum();
    }

    private static RunRequest? Read(JsonElement asked)
    {
        try { return RunRequest.Read(asked); }
        catch (Exception fault) when (fault is RequestException or InvalidOperationException or KeyNotFoundException) { return null; }
    }

    private static bool IsPlain(string name)
    {
        string last = name.StartsWith(Inputs + "/", StringComparison.Ordinal) ? name[(Inputs.Length + 1)..] : name;
        return last.Length > 0 && last is not ("." or "..") && last.IndexOfAny(['/', '\\', ':', '\0']) < 0;
    }
}
