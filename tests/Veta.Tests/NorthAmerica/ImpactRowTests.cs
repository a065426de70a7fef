using Veta.Data;
using Veta.Network;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>What the reference package says of the impacts of its processes.</summary>
[Trait("Category", "Guard")]
public sealed class ImpactRowTests
{
    private static readonly Package _package = PackageReader.Read(Repository.File("models/north-america"));

    [Fact]
    public void Every_figure_says_in_its_note_what_it_is_and_none_is_left_uncounted()
    {
        Assert.NotEmpty(_package.Impacts);
        Assert.All(_package.Impacts, i => Assert.False(string.IsNullOrWhiteSpace(i.Note), $"{i.Category} {i.Process} {i.Material}"));
        var book = new NetworkData(_package, new Horizon(PlanningSettings.From(_package))).Impacts;
        Assert.False(book.IsEmpty);
        string[] uncounted = [.. _package.Impacts.Where(i => i is { Process: { } process, Boundary: ImpactBoundary.CradleToGate } && _package.Recipes.Any(r => r.Process == process && r.QuantityPerUnit < 0)).Select(i => $"{i.Category} {i.Process}")];
        Assert.Empty(uncounted);
    }

    [Fact]
    public void Water_that_a_recipe_takes_is_not_counted_of_the_process_too()
    {
        HashSet<ProcessId> taking = [.. _package.Recipes.Where(r => r.Material.Value == "water" && r.QuantityPerUnit < 0).Select(r => r.Process)];
        Assert.NotEmpty(taking);
        Assert.All(_package.Impacts.Where(i => i.Category.Value == "water" && i.Process is { } process && taking.Contains(process)), i => Assert.Equal(0, i.QuantityPerUnit));
    }
}
