using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses;

/// <summary>What is asked can be written, sent and read back; the answer hangs on it and on nothing else.</summary>
[Trait("Category", "Property")]
public sealed class RequestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-request-").FullName;

    public static TheoryData<string> Analyses => [.. SampleRequests.Names];

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [MemberData(nameof(Analyses))]
    public void A_request_that_went_to_text_and_back_gives_the_same_answer_on_one_thread_and_on_four(string analysis)
    {
        RunRequest request = new SampleRequests(_folder).Of(analysis), back = RunRequest.Parse(request.ToText());
        Assert.Equal(request.ToText(), back.ToText());
        Answer here = AnalysisList.Find(analysis).Run(request, SampleRequests.Place(1), TestContext.Current.CancellationToken);
        Answer there = AnalysisList.Find(back.Analysis).Run(back, SampleRequests.Place(4), TestContext.Current.CancellationToken);
        Assert.NotEmpty(here.Tables.SelectMany(t => t.Rows));
        Assert.Equal(SampleRequests.Text(here), SampleRequests.Text(there));
        Assert.Equal(here.State, there.State);
    }

    [Fact]
    public void The_text_of_a_request_does_not_hang_on_the_order_of_its_options_and_its_hash_not_on_the_folder()
    {
        RunRequest one = new RunRequest { Analysis = "shock", Package = "a", Scenarios = ["x"] }.With("months", "12").With("event", "e", "f"), other = (one with { Options = new Dictionary<string, IReadOnlyList<string>>() }).With("event", "e", "f").With("months", "12");
        Assert.Equal("""{"analysis":"shock","package":"a","scenarios":["x"],"changes":[],"options":{"event":["e","f"],"months":["12"]}}""", one.ToText());
        Assert.Equal(one.ToText(), other.ToText());
        Assert.Equal("534438a0", one.Hash("content")[..8]);
        Assert.Equal(one.Hash("content"), (one with { Package = "elsewhere" }).Hash("content"));
        Assert.NotEqual(one.Hash("content"), one.Hash("other content"));
        Assert.NotEqual(one.Hash("content"), one.With("months", "13").Hash("content"));
    }

    [Theory]
    [InlineData("plan", "speed", "1", "UnknownOption")]
    [InlineData("plan", "gap", "2", "NumberRange")]
    [InlineData("plan", "time-limit", "0", "PositiveNumber")]
    [InlineData("shock", "months", "1.5", "WholeRange")]
    [InlineData("depend", "year", "soon", "AnyWhole")]
    [InlineData("depend", "risk", "least", "UnknownWord")]
    [InlineData("depend", "n-1", "perhaps", "UnknownWord")]
    [InlineData("shock", "start", "2026-13", "ShockBadMonth")]
    public void An_option_that_is_not_what_it_takes_is_refused_by_name(string analysis, string option, string value, string key)
    {
        RunRequest request = new RunRequest { Analysis = analysis, Package = Repository.File("models/backtest") }.With("event", "gallium-licensing").With(option, value);
        if (analysis != "shock") { request = request with { Options = new Dictionary<string, IReadOnlyList<string>> { [option] = [value] } }; }
        RequestException refusal = Assert.Throws<RequestException>(() => AnalysisList.Find(analysis).Run(request, SampleRequests.Place(1), TestContext.Current.CancellationToken));
        Assert.Equal(key, refusal.Remark.Key);
        Assert.Contains(value == "1" ? "--speed" : value, refusal.Remark.Values);
    }

    [Fact]
    public void A_text_that_is_no_request_is_refused() => Assert.All(["", "{}", "[1]", "{\"analysis\":1}"], text => Assert.Equal("NoRequest", Assert.Throws<RequestException>(() => RunRequest.Parse(text)).Remark.Key));

    [Fact]
    public void A_package_is_found_by_the_fingerprint_of_its_content()
    {
        var shelf = new PackageShelf { Roots = [Repository.File("models")] };
        string hash = PackageHash.Of(shelf.Package(Repository.File("models/transport"))).Whole;
        Assert.EndsWith("transport", shelf.Folder(hash), StringComparison.Ordinal);
        Assert.Equal("NoSuchPackage", Assert.Throws<RequestException>(() => shelf.Folder(new string('0', 64))).Remark.Key);
    }
}
