using Veta.Analyses;
using Veta.Server.Routes;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Server;

public sealed class OpenApiTests
{
    [Fact]
    public void The_document_of_addresses_is_current() => Checkout.AssertFile("docs/openapi.json", OpenApiDocument.Text(), "VETA_UPDATE_DOCS");

    [Fact]
    public void No_address_stands_twice() => Assert.Distinct(RouteList.All.Select(route => route.Method + " " + route.Path));

    [Fact]
    public void An_option_that_takes_a_path_says_so_that_the_server_keeps_it_in_the_workspace()
    {
        OptionCard[] paths = [.. AnalysisList.All.SelectMany(analysis => analysis.Card.All).Where(option => option.Type == OptionType.Text && option.Form.Split('|').Any(form => form is "RUN" or "RUN2" or "FOLDER" or "DIR" or "FILE" or "MANIFEST" || form.Contains('.', StringComparison.Ordinal) && !form.Contains('=', StringComparison.Ordinal)))];
        Assert.True(paths.Length >= 8);
        Assert.All(paths, option => Assert.True(option.NamesRun || option.NamesFile, option.Shown + " takes " + option.Form));
    }
}
