namespace Veta.Data.Findings;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    // Shorter parts, such as a country, stand in ids of everything.
    private const int LeastHeld = 5;

    /// <summary>The candidate with the fewest edits (insert, delete, replace, swap), if at most a third of the text's letters and at least 1 are edited; ties go to the first. Else the shortest that holds the text as whole parts.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > 100)
        {
            return null;
        }

        string lower = text.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        candidates = [.. candidates];
        int best = Math.Max(1, text.Length / 3) + 1;
        string? found = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= best)
            {
                continue;
            }

            int distance = Distance(lower, candidate.ToLowerInvariant().Replace('_', '-'), best);
            if (distance < best)
            {
                best = distance;
                found = candidate;
            }
        }

        return found ?? Holding(lower, candidates);
    }

    /// <summary>Ids begin with a country and a state, which few remember: the shortest candidate that holds the text as whole parts.</summary>
    private static string? Holding(string text, IEnumerable<string> candidates) =>
        text.Length < LeastHeld ? null : candidates.Where(c => $"-{c}-".Contains($"-{text}-", StringComparison.OrdinalIgnoreCase)).OrderBy(c => c.Length).ThenBy(c => c, StringComparer.Ordinal).FirstOrDefault();

    /// <summary><c>Did you mean X?</c>, or the fallback when nothing is near.</summary>
    public static Sentence Suggestion(string text, IEnumerable<string> candidates, Sentence otherwise) =>
        To(text, candidates) is { } near ? Say.CheckAdviceDidYouMean(near) : otherwise;

    // Damerau–Levenshtein distance, optimal string alignment; stops when it cannot be below the limit.
    private static int Distance(string a, string b, int limit)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, 1 + Math.Min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least >= limit)
            {
                return limit;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
