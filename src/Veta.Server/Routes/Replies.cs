using System.Globalization;
using Microsoft.AspNetCore.Http;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Server.Cases;
using Veta.Server.Safety;
using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>What is answered when something is refused: a status, a word, a sentence in both languages, and findings.</summary>
internal static class Replies
{
    /// <summary>A finding.</summary>
    public static FindingHead Head(Finding finding) => new(EnumWords.Of(finding.Severity), finding.Check, finding.Place, Told.Of(finding.Problem), Told.Of(finding.Advice));

    /// <summary>A cell: a number, a text, or null for blank.</summary>
    public static object? Cell(string text, bool isNumber) => text.Length == 0 ? null : isNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : text;

    /// <summary>Status and body for a fault; null for one that is the program's own.</summary>
    public static (int Status, object Body)? Of(Exception fault) => fault switch
    {
        Refusal refusal => (refusal.Status, new RefusalBody(refusal.Check, Told.Of(refusal.Told), [])),
        CaseConflict conflict => (409, new ConflictBody("conflict", Told.Of(conflict.Told), conflict.Conflicts)),
        PackageException package => (422, new RefusalBody("package", Told.Of(package.Told), [.. package.Findings.Where(f => f.Severity == Severity.Error).Take(50).Select(Head)])),
        RunFolderException folder => (409, new RefusalBody("run", Told.Of(folder.Told), [])),
        BadHttpRequestException { StatusCode: 413 } => (413, new RefusalBody("too-long", Told.Of(Say.ServerTooLong(Said.Count(RequestGuard.MostBytes >> 20))), [])),
        BadHttpRequestException bad => (bad.StatusCode, new RefusalBody("http", Told.Of(Say.ServerBadJson("")), [])),
        ITold told => (422, new RefusalBody("invalid", Told.Of(told.Told), [])),
        _ => null,
    };
}
