namespace Veta.Server.Wire;

/// <summary>A sentence or a name in both languages.</summary>
/// <param name="En">In English.</param>
/// <param name="Es">In Spanish.</param>
internal sealed record Told(string En, string Es)
{
    /// <summary>A sentence of the catalogue.</summary>
    public static Told Of(Sentence sentence) => new(sentence.In(Language.English), sentence.In(Language.Spanish));
}
