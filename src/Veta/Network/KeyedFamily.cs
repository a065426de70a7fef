using Veta.Lp;

namespace Veta.Network;

/// <summary>A family of columns or rows with what each member stands for.</summary>
/// <param name="Family">The columns or rows; null when nothing made any.</param>
/// <param name="Keys">Key of each member.</param>
/// <param name="Periods">Period of each member.</param>
public sealed record KeyedFamily<TKey>(Family? Family, IReadOnlyList<TKey> Keys, IReadOnlyList<int> Periods)
{
    /// <summary>A family without members.</summary>
    public static KeyedFamily<TKey> None { get; } = new(null, [], []);

    /// <summary>Key and index in the model of the members of a period, in their order.</summary>
    public IEnumerable<(TKey Key, int Index)> In(int period)
    {
        for (int k = 0; k < Keys.Count; k++)
        {
            if (Periods[k] == period) { yield return (Keys[k], Family![k]); }
        }
    }
}
