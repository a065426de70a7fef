using System.Globalization;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Appraise;

/// <summary>Turns a lever of a package into terms: a price floor, a grant or a loan. Other kinds act on the package and not on one project.</summary>
internal static class LeverTerms
{
    /// <summary>Words as they are, and for the id of a lever the words <c>key=value</c> that it stands for.</summary>
    /// <exception cref="InputException">A word is neither <c>key=value</c> nor a lever that gives a floor, grant or loan.</exception>
    public static IReadOnlyList<string> Spell(Package package, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(package);
        return [.. words.SelectMany(w => w.Contains('=', StringComparison.Ordinal) ? [w] : Of(package, w))];
    }

    private static IEnumerable<string> Of(Package package, string word)
    {
        Lever lever = package.Levers.FirstOrDefault(l => l.Id.Value == word)
            ?? throw new InputException(Say.CheckTwo(Say.RefusalSupportWord(word), Nearest.Suggestion(word, package.Levers.Select(l => l.Id.Value), Say.CheckLeverTermsWriteFloor110000Grant0)));
        IReadOnlyList<(string Key, double? Value, string Column)> terms = ActionList.LeverOf(lever.Kind).Terms(lever);
        if (terms.Count == 0) { throw new InputException(Say.RefusalSupportKind(word, lever.Kind)); }
        if (terms[0].Value is null) { throw new InputException(Say.RefusalSupportEmpty(word, terms[0].Column, terms[0].Key)); }
        return terms.Where(t => t.Value is not null).Select(t => t.Key + "=" + t.Value!.Value.ToString("R", CultureInfo.InvariantCulture));
    }
}
