using System.Globalization;
using System.Text;

namespace Veta.Cluster;

/// <summary>
/// Manifests that do an ensemble under Kubernetes: an indexed job with one index a block, and a job that merges, to be created when the first is complete. The shared folder is a volume that all pods mount;
/// each index is tried four times by itself (needs Kubernetes 1.29 or later).
/// </summary>
public static class KubernetesJob
{
    /// <summary>Manifest of the blocks.</summary>
    public const string BlocksFile = "blocks.yaml";

    /// <summary>Manifest of the merging.</summary>
    public const string MergeFile = "merge.yaml";

    /// <summary>The image that is named until another is put there.</summary>
    public const string UsualImage = "veta:latest";

    /// <summary>The claim of the volume that is named until another is put there.</summary>
    public const string UsualClaim = "veta-store";

    /// <summary>Where pods see the store.</summary>
    public const string Mount = "/store";

    /// <summary>Most pods at the same time; more blocks wait.</summary>
    public const int MostPods = 100;

    /// <summary>Writes the manifests into a folder; what stands there under their names is written anew.</summary>
    /// <param name="job">What to do; its paths are those in pods, below <see cref="Mount"/>.</param>
    /// <param name="folder">The folder, made when needed.</param>
    public static void Write(ClusterJob job, string folder)
    {
        ArgumentNullException.ThrowIfNull(job);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, BlocksFile), Blocks(job));
        File.WriteAllText(Path.Combine(folder, MergeFile), Merge(job));
    }

    /// <summary>The indexed job.</summary>
    internal static string Blocks(ClusterJob job)
    {
        var text = new StringBuilder(Head(job.Name));
        text.Append("  completionMode: Indexed\n");
        text.Append(CultureInfo.InvariantCulture, $"  completions: {job.Blocks}\n");
        text.Append(CultureInfo.InvariantCulture, $"  parallelism: {Math.Min(job.Blocks, MostPods)}\n");
        text.Append("  backoffLimitPerIndex: 3\n");
        text.Append(Pod(job, $"exec \"$0\" \"$@\" --block \"$JOB_COMPLETION_INDEX\"", ["ensemble-block", job.Specification, "--out", job.Folder]));
        return text.ToString();
    }

    /// <summary>The job that merges.</summary>
    internal static string Merge(ClusterJob job) => Head(job.Name + "-merge") + "  completions: 1\n  backoffLimit: 1\n" + Pod(job, "exec \"$0\" \"$@\"", ["ensemble", job.Specification, "--out", job.Folder, "--merge"]);

    private static string Head(string name) =>
        "# Put the image and the claim of your cluster in place of those named here.\napiVersion: batch/v1\nkind: Job\nmetadata:\n  name: " + name + "\n  labels:\n    app.kubernetes.io/name: veta\nspec:\n";

    private static string Pod(ClusterJob job, string script, IReadOnlyList<string> arguments)
    {
        var text = new StringBuilder("  template:\n    metadata:\n      labels:\n        app.kubernetes.io/name: veta\n    spec:\n      restartPolicy: Never\n      containers:\n        - name: veta\n");
        text.Append("          image: ").Append(Text(UsualImage)).Append('\n');
        text.Append("          command: [\"/bin/sh\", \"-c\", ").Append(Text(script)).Append("]\n          args:\n");
        foreach (string word in job.Program.Concat(arguments)) { text.Append("            - ").Append(Text(word)).Append('\n'); }
        text.Append("          resources:\n            requests: { cpu: \"1\", memory: 2Gi }\n");
        text.Append("          volumeMounts:\n            - { name: store, mountPath: ").Append(Text(Mount)).Append(" }\n");
        text.Append("      volumes:\n        - name: store\n          persistentVolumeClaim: { claimName: ").Append(Text(UsualClaim)).Append(" }\n");
        return text.ToString();
    }

    // A text in double quotes of YAML is one of JSON.
    private static string Text(string word) => "\"" + System.Text.Json.JsonEncodedText.Encode(word, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
