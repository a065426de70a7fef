using System.Diagnostics;
using Veta.Cluster;
using Xunit;
using YamlDotNet.RepresentationModel;
using Process = System.Diagnostics.Process;

namespace Veta.Tests.Cluster;

public sealed class KubernetesTests
{
    private static readonly ClusterJob Job = new(new string('d', 64), 250, "/store/ensembles/x/specification.yaml", "/store/ensembles/x", ["veta"]);

    [Fact]
    [Trait("Category", "Guard")]
    public void The_manifest_of_blocks_has_the_form_of_an_indexed_job()
    {
        YamlMappingNode root = Parsed(KubernetesJob.Blocks(Job)), spec = Map(root, "spec");
        Assert.Equal(("batch/v1", "Job"), (Text(root, "apiVersion"), Text(root, "kind")));
        Assert.Matches("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", Text(Map(root, "metadata"), "name"));
        Assert.Equal(("Indexed", "250", "100", "3"), (Text(spec, "completionMode"), Text(spec, "completions"), Text(spec, "parallelism"), Text(spec, "backoffLimitPerIndex")));
        AssertPod(spec, ["veta", "ensemble-block", "/store/ensembles/x/specification.yaml", "--out", "/store/ensembles/x"]);
    }

    [Fact]
    [Trait("Category", "Guard")]
    public void The_manifest_of_merging_has_the_form_of_a_job()
    {
        YamlMappingNode root = Parsed(KubernetesJob.Merge(Job)), spec = Map(root, "spec");
        Assert.Equal(("batch/v1", "Job", "veta-dddddddddddd-merge"), (Text(root, "apiVersion"), Text(root, "kind"), Text(Map(root, "metadata"), "name")));
        Assert.False(spec.Children.ContainsKey("completionMode"));
        AssertPod(spec, ["veta", "ensemble", "/store/ensembles/x/specification.yaml", "--out", "/store/ensembles/x", "--merge"]);
    }

    [Fact]
    public void The_command_of_a_pod_gives_the_program_its_arguments_and_the_index()
    {
        if (!File.Exists("/bin/sh")) { Assert.Skip("This machine has no /bin/sh, which pods have."); }
        YamlMappingNode container = Container(Map(Parsed(KubernetesJob.Blocks(Job with { Program = ["/bin/echo"], Folder = "/store/a \"b\" $c" })), "spec"));
        var start = new ProcessStartInfo(Words(container, "command")[0]) { RedirectStandardOutput = true };
        foreach (string word in Words(container, "command").Skip(1).Concat(Words(container, "args"))) { start.ArgumentList.Add(word); }
        start.Environment["JOB_COMPLETION_INDEX"] = "17";
        using Process pod = Process.Start(start)!;
        Assert.Equal("ensemble-block /store/ensembles/x/specification.yaml --out /store/a \"b\" $c --block 17\n", pod.StandardOutput.ReadToEnd());
    }

    // What batch/v1 requires of a job and a pod (Kubernetes API 1.29): containers with names, restartPolicy Never or OnFailure, mounts that name a volume, and no member that it does not know.
    private static void AssertPod(YamlMappingNode spec, string[] arguments)
    {
        Assert.Subset(new HashSet<string> { "completionMode", "completions", "parallelism", "backoffLimit", "backoffLimitPerIndex", "maxFailedIndexes", "activeDeadlineSeconds", "ttlSecondsAfterFinished", "template" }, Names(spec));
        YamlMappingNode template = Map(spec, "template"), pod = Map(template, "spec");
        Assert.Subset(new HashSet<string> { "metadata", "spec" }, Names(template));
        Assert.Subset(new HashSet<string> { "restartPolicy", "containers", "volumes" }, Names(pod));
        Assert.Equal("Never", Text(pod, "restartPolicy"));
        YamlMappingNode container = Container(spec);
        Assert.Subset(new HashSet<string> { "name", "image", "command", "args", "resources", "volumeMounts", "env" }, Names(container));
        Assert.Equal("veta", Text(container, "name"));
        Assert.NotEmpty(Text(container, "image"));
        Assert.Equal(arguments, Words(container, "args"));
        var mount = (YamlMappingNode)Assert.Single(((YamlSequenceNode)container.Children["volumeMounts"]).Children);
        var volume = (YamlMappingNode)Assert.Single(((YamlSequenceNode)pod.Children["volumes"]).Children);
        Assert.Equal(Text(volume, "name"), Text(mount, "name"));
        Assert.Equal("/store", Text(mount, "mountPath"));
        Assert.NotEmpty(Text(Map(volume, "persistentVolumeClaim"), "claimName"));
        Assert.Equal(["cpu", "memory"], Names(Map(Map(container, "resources"), "requests")).Order());
    }

    private static YamlMappingNode Container(YamlMappingNode spec) => (YamlMappingNode)Assert.Single(((YamlSequenceNode)Map(Map(spec, "template"), "spec").Children["containers"]).Children);

    private static YamlMappingNode Parsed(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode node, string name) => (YamlMappingNode)node.Children[name];

    private static string Text(YamlMappingNode node, string name) => ((YamlScalarNode)node.Children[name]).Value!;

    private static string[] Words(YamlMappingNode node, string name) => [.. ((YamlSequenceNode)node.Children[name]).Children.Select(word => ((YamlScalarNode)word).Value!)];

    private static HashSet<string> Names(YamlMappingNode node) => [.. node.Children.Keys.Select(key => ((YamlScalarNode)key).Value!)];
}
