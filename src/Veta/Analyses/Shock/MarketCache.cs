using System.Collections.Concurrent;
using Veta.Data;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>Usual and calm months of parts, kept over the shocks of a set: they are the same for all events that move no supplies of their own.</summary>
internal sealed class MarketCache
{
    private readonly ConcurrentDictionary<string, Lazy<BaseMarket>> _usual = [];
    private readonly ConcurrentDictionary<string, Lazy<RestingMarket>> _rest = [];
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<MarketMonth>>> _calm = [];

    /// <summary>The usual month of a part, solved once.</summary>
    public BaseMarket Usual(string key, Func<BaseMarket> solve) => _usual.GetOrAdd(key, _ => new Lazy<BaseMarket>(solve)).Value;

    /// <summary>Where a part rests, made once.</summary>
    public RestingMarket Rest(string key, Func<RestingMarket> make) => _rest.GetOrAdd(key, _ => new Lazy<RestingMarket>(make)).Value;

    /// <summary>The calm months of a part, run once.</summary>
    public IReadOnlyList<MarketMonth> Calm(string key, Func<IReadOnlyList<MarketMonth>> run) => _calm.GetOrAdd(key, _ => new Lazy<IReadOnlyList<MarketMonth>>(run)).Value;
}
