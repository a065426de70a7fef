namespace Veta.Analyses.Content;

/// <summary>One line as a rule weighs it.</summary>
/// <param name="Line">The line.</param>
/// <param name="InWhole">Whether it is in what the share is a part of.</param>
/// <param name="Against">Part that counts against the product, 0 to 1; what is not known counts whole.</param>
/// <param name="AgainstLow">The same with what is not known counted as nothing.</param>
internal sealed record ContentWeight(ContentLine Line, bool InWhole, double Against, double AgainstLow)
{
    /// <summary>Whether the origin of all of it is known.</summary>
    public bool Known => Against - AgainstLow < 1e-12;
}
