namespace Veta.Network;

/// <summary>How answers call a figure that limits a plan, in both languages.</summary>
/// <param name="Figure">Table and column, such as <c>caps.maximum</c>.</param>
/// <param name="English">In English, such as "cap".</param>
/// <param name="Spanish">In Spanish.</param>
public sealed record LimitWords(string Figure, string English, string Spanish);
