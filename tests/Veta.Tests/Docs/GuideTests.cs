using Veta.Tests.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>Pages of the guide show what the program prints.</summary>
[Trait("Category", "Guard")]
public sealed class GuideTests
{
    [Theory]
    [InlineData("docs/guide/first-package.md")]
    [InlineData("docs/guide/calibration.md")]
    [InlineData("docs/guide/permits.md")]
    [InlineData("docs/guide/shocks.md")]
    [InlineData("docs/guide/impacts.md")]
    public async Task Every_answer_in_a_guide_is_what_the_program_prints(string page)
    {
        string written = File.ReadAllText(Path.Combine(Checkout.Root, page)).ReplaceLineEndings("\n");
        using var folder = new TemporaryFolder();
        Checkout.AssertFile(page, await GuidePage.Walk(written, folder.Path), "VETA_UPDATE_DOCS");
    }
}
