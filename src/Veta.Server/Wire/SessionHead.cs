namespace Veta.Server.Wire;

/// <summary>What a page or a program asks first.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Token">Token that every write carries in the header X-Veta-Token.</param>
/// <param name="Author">Who works here.</param>
/// <param name="Lanes">Jobs at the same time.</param>
internal sealed record SessionHead(string Version, string Token, string Author, int Lanes);
