using Veta.Finance.Risk;

namespace Veta.Finance.Prices;

/// <summary>A price that moves by chance, year by year.</summary>
internal interface IPriceProcess
{
    /// <summary>Fills prices at the ends of the coming years; the path depends on nothing but the stream.</summary>
    void Path(RandomStream random, Span<double> prices) => Path(random, prices, []);

    /// <summary>As <see cref="Path(RandomStream, Span{double})"/>, with the normal numbers of the diffusion given, so that several prices can move together; drawn when empty.</summary>
    void Path(RandomStream random, Span<double> prices, ReadOnlySpan<double> normals);
}
