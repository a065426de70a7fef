using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Veta.Tests.Cluster;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Server;

/// <summary>What must be refused, each by a real request on the wire: the right status, a sentence, and nothing lost. The table of the page is printed from here.</summary>
[Collection(ClusterCollection.Name)]
public sealed class RefusalTests
{
    [Fact]
    public async Task Each_is_refused_with_its_status_and_nothing_is_lost()
    {
        string workspace = LiveServer.NewWorkspace("transport");
        using LiveServer server = await LiveServer.Start(workspace);
        await server.Send("POST", "/api/scenarios", new { id = "kept", package = "transport", title = "Kept" });
        string own = $"127.0.0.1:{server.Address.Port}", token = "X-Veta-Token: " + server.Client.DefaultRequestHeaders.GetValues("X-Veta-Token").Single();
        string Json(string method, string path, string body, params string[] headers) => Text(method, path, [$"Host: {own}", token, "Content-Type: application/json", $"Content-Length: {Encoding.UTF8.GetByteCount(body)}", .. headers], body);
        (string What, int Status, string Request)[] cases =
        [
            ("another host in the header (a name that was pointed at this machine)", 421, Text("GET", "/api/session", ["Host: evil.example:80"])),
            ("the right host with another port", 421, Text("GET", "/api/session", ["Host: 127.0.0.1:1"])),
            ("a page of another origin that reads", 403, Text("GET", "/api/session", [$"Host: {own}", "Origin: http://evil.example"])),
            ("a page of another origin that writes", 403, Json("POST", "/api/analyses/plan", "{}", "Origin: http://evil.example")),
            ("an origin that is null", 403, Json("POST", "/api/analyses/plan", "{}", "Origin: null")),
            ("a script of another page, as browsers mark it", 403, Text("GET", "/api/session", [$"Host: {own}", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"])),
            ("a write without the token", 403, Text("POST", "/api/scenarios", [$"Host: {own}", "Content-Type: application/json", "Content-Length: 2"], "{}")),
            ("a write with a wrong token", 403, Text("DELETE", "/api/jobs/0", [$"Host: {own}", "X-Veta-Token: 00"])),
            ("a form, which needs no consent of the browser", 415, Text("POST", "/api/scenarios", [$"Host: {own}", token, "Content-Type: text/plain", "Content-Length: 2"], "{}")),
            ("a package outside the workspace", 404, Text("GET", "/api/packages/..%2F..%2Fetc", [$"Host: {own}"])),
            ("a run outside the workspace", 404, Text("GET", "/api/runs/..~..~etc/summary", [$"Host: {own}"])),
            ("a run of an option outside the workspace", 404, Json("POST", "/api/analyses/compare", """{"options":{"run":"../../etc","run2":"/etc"}}""")),
            ("a package by an absolute path", 404, Json("POST", "/api/analyses/plan", """{"package":"/etc"}""")),
            ("a specification outside the package", 404, Json("POST", "/api/analyses/ensemble", """{"options":{"specification":"transport/../../x.yaml"}}""")),
            ("a scenario file outside the package", 422, Json("POST", "/api/analyses/plan", """{"package":"transport","scenarios":["../../x"]}""")),
            ("2 GB of upload", 413, Text("POST", "/api/scenarios", [$"Host: {own}", token, "Content-Type: application/json", "Content-Length: 2147483648"])),
            ("more than 1 MB without its length", 413, Text("POST", "/api/scenarios", [$"Host: {own}", token, "Content-Type: application/json", "Transfer-Encoding: chunked"], Chunked(2 << 20))),
            ("JSON a thousand levels deep", 400, Json("POST", "/api/analyses/plan", """{"options":{"x":""" + new string('[', 1000) + new string(']', 1000) + "}}")),
            ("a name that nobody knows in JSON", 400, Json("POST", "/api/scenarios", """{"id":"x","package":"transport","title":"x","admin":true}""")),
            ("a formula as a title", 422, Json("POST", "/api/scenarios", """{"id":"x","package":"transport","title":"=HYPERLINK(1)"}""")),
            ("a script as a title", 422, Json("POST", "/api/scenarios", """{"id":"x","package":"transport","title":"<script>alert(1)</script>"}""")),
            ("a control character in a note", 422, Json("POST", "/api/scenarios", """{"id":"x","package":"transport","title":"x","note":"a\u001b[2J"}""")),
            ("a path as an id", 422, Json("POST", "/api/scenarios", """{"id":"../x","package":"transport","title":"x"}""")),
            ("a formula in a cell", 422, Json("PATCH", "/api/scenarios/kept/draft", """{"commands":[{"kind":"cell","table":"regions","id":"seattle","column":"name_en","to":"=1+1"}]}""")),
            ("a line that never ends", 414, Text("GET", "/api/" + new string('a', 20000), [$"Host: {own}"])),
            ("a method that the address does not take", 405, Json("DELETE", "/api/packages", "")),
        ];
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach ((string what, int status, string request) in cases)
        {
            (int answered, string body) = await Raw(server.Address.Port, request);
            Assert.True(status == answered, $"{what}: {answered} {body}");
            if (status != 414) { Assert.Contains("\"es\"", body, StringComparison.Ordinal); }
            page.Append(CultureInfo.InvariantCulture, $"| {what} | {status} |\n");
        }

        Assert.Equal("Kept", (await server.Get("/api/scenarios/kept")).GetProperty("title").GetString());
        Assert.Single((await server.Get("/api/scenarios")).EnumerateArray());
        Checkout.AssertFile("docs/development/refusals.md", page.ToString(), "VETA_UPDATE_DOCS");
    }

    [Fact]
    public void To_listen_beyond_this_machine_is_refused_until_there_are_accounts()
    {
        (int exit, _, string notes) = Cli.VetaProcess.Run("serve", "--listen", "0.0.0.0");
        Assert.Equal(2, exit);
        Assert.Contains("accounts are needed first", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_forbids_scripts_in_the_page_and_no_page_holds_one()
    {
        using LiveServer server = await LiveServer.Start(LiveServer.NewWorkspace("transport"));
        using HttpResponseMessage page = await server.Client.GetAsync("/", TestContext.Current.CancellationToken);
        string policy = page.Headers.GetValues("Content-Security-Policy").Single(), html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*(src=|text/plain))", html);
        Assert.DoesNotMatch(" on[a-z]+=", html);
        using HttpResponseMessage missing = await server.Client.GetAsync("/nothing", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(policy, missing.Headers.GetValues("Content-Security-Policy").Single());
    }

    private const string Head = """
        # What the server refuses

        A test sends each of these to a running `veta serve` and looks at the status; what was saved before is there afterwards. Every refusal says in English and Spanish why, and what to do.

        | sent | status |
        |---|---|

        """;

    private static string Text(string method, string path, string[] headers, string body = "") => $"{method} {path} HTTP/1.1\r\n{string.Join("\r\n", headers)}\r\nConnection: close\r\n\r\n{body}";

    private static string Chunked(int bytes)
    {
        var text = new StringBuilder();
        for (int sent = 0; sent < bytes; sent += 65536) { text.Append("10000\r\n").Append('1', 65536).Append("\r\n"); }
        return text.Append("0\r\n\r\n").ToString();
    }

    private static async Task<(int Status, string Body)> Raw(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        using NetworkStream stream = client.GetStream();
        Task sending = Task.Run(async () =>
        {
            try { await stream.WriteAsync(Encoding.UTF8.GetBytes(request)); }
            catch (IOException)
            {
                // The server had heard enough.
            }
        });
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string status = await reader.ReadLineAsync() ?? "";
        var body = new StringBuilder();
        try
        {
            while (await reader.ReadLineAsync() is { } line) { body.Append(line).Append('\n'); }
        }
        catch (IOException)
        {
            // It closed the connection after its answer.
        }

        await sending;
        return (int.Parse(status.Split(' ')[1], CultureInfo.InvariantCulture), body.ToString());
    }
}
