using Veta.Ensembles.Designs;

namespace Veta.Ensembles.Statistics;

/// <summary>The share of members in which something is so, such as a project that is built, with the exact range of Clopper and Pearson (1934, doi 10.1093/biomet/26.4.404).</summary>
/// <param name="Share">0 to 1; null when every member failed.</param>
/// <param name="Low">Lower end of the range, 0 to 1.</param>
/// <param name="High">Upper end of the range, 0 to 1.</param>
/// <param name="Count">Over how many members it stands.</param>
/// <param name="Failed">How many failed and are not in it.</param>
internal sealed record ShareEstimate(double? Share, double Low, double High, int Count, int Failed)
{
    /// <summary>Estimates a share.</summary>
    /// <param name="members">Whether it is so in each member; null for a member that failed.</param>
    /// <param name="confidence">Confidence of the range, above 0 and below 1.</param>
    public static ShareEstimate Of(IReadOnlyCollection<bool?> members, double confidence = 0.95)
    {
        if (confidence is not (> 0 and < 1)) { throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "a confidence lies between 0 and 1"); }
        int failed = members.Count(member => member is null), count = members.Count - failed, so = members.Count(member => member == true);
        double missed = (1 - confidence) / 2;
        double low = so == 0 ? 0 : Curves.BetaAt(so, count - so + 1, missed);
        double high = so == count ? 1 : Curves.BetaAt(so + 1, count - so, 1 - missed);
        return new ShareEstimate(count == 0 ? null : (double)so / count, low, high, count, failed);
    }
}
