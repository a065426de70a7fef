using Veta.Data;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>The examples of all blocks, each once.</summary>
public static class Examples
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        [nameof(BlockExamples.Smelter)] = BlockExamples.Smelter,
        [nameof(BlockExamples.Expansion)] = BlockExamples.Expansion,
        [nameof(BlockExamples.LumpyExpansion)] = BlockExamples.LumpyExpansion,
        [nameof(BlockExamples.Transport)] = BlockExamples.Transport,
        [nameof(BlockExamples.Stockpile)] = BlockExamples.Stockpile,
        [nameof(BlockExamples.Capped)] = BlockExamples.Capped,
        [nameof(BlockExamples.Origins)] = BlockExamples.Origins,
        [nameof(BlockExamples.Calibrated)] = BlockExamples.Calibrated,
        [nameof(BlockExamples.Contracted)] = BlockExamples.Contracted,
        [nameof(BlockExamples.Market)] = BlockExamples.Market,
    };

    public static IReadOnlyList<string> All { get; } = [.. Texts.Keys];

    public static TheoryData<string> Names => [.. All];

    public static Package Named(string name) => Package.FromText(Texts[name], name);

    /// <summary>True when the example can build whole projects.</summary>
    public static bool HasIntegers(string name) => name == nameof(BlockExamples.LumpyExpansion);
}
