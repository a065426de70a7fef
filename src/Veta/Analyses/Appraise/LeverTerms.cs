using System.Globalization;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Appraise;

/// <summary>Turns a lever of a package into terms: a price floor, a grant or a loan. Other kinds act on the package and not on one project.</summary>
public static class LeverTerms
{
    /// <summary>Words as they are, and for the id of a lever the words <c>key=value</c> that it stands for.</summary>
    /// <exception cref="ArgumentException">A word is neither <c>key=value</c> nor a lever that gives a floor, grant or loan.</exception>
    public static IReadOnlyList<string> Spell(Package package, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(package);
        return [.. words.SelectMany(w => w.Contains('=', StringComparison.Ordinal) ? [w] : Of(package, w))];
    }

    private static IEnumerable<string> Of(Package package, string word)
    {
        Lever lever = package.Levers.FirstOrDefault(l => l.Id.Value == word)
            ?? throw new ArgumentException($"'{word}' is neither key=value nor a lever of the package. {Nearest.Suggestion(word, package.Levers.Select(l => l.Id.Value), Say.CheckLeverTermsWriteFloor110000Grant0)}");
        IReadOnlyList<(string Key, double? Value, string Column)> terms = ActionList.LeverOf(lever.Kind).Terms(lever);
        if (terms.Count == 0) { throw new ArgumentException($"levers[{word}] is of kind {lever.Kind}, which is no support of one project. Use a price floor, a grant or a loan, or change tax rows with --set."); }
        if (terms[0].Value is null) { throw new ArgumentException($"levers[{word}] has no {terms[0].Column}, so it cannot be applied to a project. Fill the cell, or write {terms[0].Key}=…."); }
        return terms.Where(t => t.Value is not null).Select(t => t.Key + "=" + t.Value!.Value.ToString("R", CultureInfo.InvariantCulture));
    }
}
