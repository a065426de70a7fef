namespace Veta.Data;

/// <summary>What a bloc is called.</summary>
/// <param name="Id">The bloc, as <c>regions.csv</c> names it.</param>
/// <param name="En">Its name in English.</param>
/// <param name="Es">Its name in Spanish.</param>
public sealed record BlocName(string Id, string En, string Es);
