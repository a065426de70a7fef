using Veta.Tests.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>Pages of the guide show what the program prints.</summary>
[Trait("Category", "Guard")]
public sealed class GuideTests
{
    [Fact]
    public async Task Every_answer_in_the_guide_to_a_first_package_is_what_the_program_prints()
    {
        const string Page = "docs/guide/first-package.md";
        string page = File.ReadAllText(Path.Combine(Checkout.Root, Page)).ReplaceLineEndings("\n");
        using var folder = new TemporaryFolder();
        Checkout.AssertFile(Page, await GuidePage.Walk(page, folder.Path), "VETA_UPDATE_DOCS");
    }
}
