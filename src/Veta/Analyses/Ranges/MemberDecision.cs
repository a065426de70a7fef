namespace Veta.Analyses.Ranges;

/// <summary>Something that an answer decides, such as a site that is built.</summary>
/// <param name="Name">The kind of decision, such as <c>site</c>.</param>
/// <param name="About">What is decided on: a site, or what a headline names.</param>
/// <param name="Unit">Unit of its size.</param>
/// <param name="Size">How much of it; it is taken in the members with at least a tenth of the most of any.</param>
internal sealed record MemberDecision(string Name, string About, string Unit, double Size)
{
    /// <summary>What headlines name because it is the most: each is one decision.</summary>
    public static IEnumerable<MemberDecision> Named(IEnumerable<Headline> headlines) => headlines.Where(h => h.Named.Length > 0).Select(h => new MemberDecision(h.Name, h.Named, "1", 1));
}
