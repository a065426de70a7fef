using System.Text.RegularExpressions;
using Veta.Tests.Cluster;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Server;

[Collection(ClusterCollection.Name)]
public sealed partial class ProgramExampleTests
{
    [Fact]
    public async Task The_example_for_programs_runs_and_prints_what_its_page_says()
    {
        Services.Need("python3", "/usr/bin/python3");
        string page = File.ReadAllText(Repository.File("docs/guide/app.md")), workspace = LiveServer.NewWorkspace("antimony");
        using LiveServer server = await LiveServer.Start(workspace);
        string printed = Services.Run(new Dictionary<string, string> { ["VETA_URL"] = server.Address.ToString().TrimEnd('/') }, "/usr/bin/python3", "-c", Code().Match(page).Groups[1].Value);
        Assert.Matches("^with Madero [0-9,]+ million USD, without [0-9,]+\n$", printed);
        Checkout.AssertFile("docs/guide/app.md", Printed().Replace(page, $"prints\n\n```text\n{printed.Trim()}\n```", 1), "VETA_UPDATE_DOCS");
    }

    [GeneratedRegex(@"```python\n([\s\S]*?)```")]
    private static partial Regex Code();

    [GeneratedRegex(@"prints\n\n```text\n(.*)\n```")]
    private static partial Regex Printed();
}
