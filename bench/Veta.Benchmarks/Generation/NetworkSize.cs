namespace Veta.Benchmarks.Generation;

/// <summary>How large a network is.</summary>
/// <param name="Name">Its letter.</param>
/// <param name="Minerals">Minerals, each with five processes.</param>
/// <param name="Nodes">Places.</param>
/// <param name="Products">Products with demand.</param>
/// <param name="Periods">Periods of two years.</param>
/// <param name="Degree">Most lanes that leave a producer of a commodity.</param>
/// <param name="Optimum">Least cost, found by two engines where it is small; null where none has finished.</param>
internal sealed record NetworkSize(string Name, int Minerals, int Nodes, int Products, int Periods, int Degree, double? Optimum)
{
    /// <summary>The sizes, smallest first: about one thousand, 10 thousand, 120 thousand and one million columns.</summary>
    public static IReadOnlyList<NetworkSize> All { get; } =
    [
        new("XS", 3, 5, 2, 4, 2, 22_054.3628102392),
        new("S", 10, 16, 4, 6, 4, 776_848.5286),
        new("M", 24, 40, 8, 10, 6, 3_834_749.5103),
        new("L", 44, 80, 14, 20, 8, null),
    ];

    /// <summary>The size with this letter.</summary>
    public static NetworkSize Named(string name) => All.Single(size => size.Name == name);
}
