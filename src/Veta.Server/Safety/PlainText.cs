using Veta.Data;
using Veta.Server.Spaces;

namespace Veta.Server.Safety;

/// <summary>Texts that people write here and others will see: nothing that a table program takes for a formula, a browser for markup, or a terminal for a command.</summary>
internal static class PlainText
{
    /// <summary>The text when it may be kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Most characters.</param>
    /// <exception cref="Refusal">It may not.</exception>
    public static string Require(string text, int most)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Length > most) { throw Refusal.Invalid(Say.ServerTextLength(most)); }
        if (trimmed[0] is '=' or '+' or '-' or '@') { throw Refusal.Invalid(Say.ServerTextFormula(Workspace.Shown(trimmed))); }
        if (trimmed.Any(letter => char.IsControl(letter) || letter is '<' or '>')) { throw Refusal.Invalid(Say.ServerTextMarkup(Workspace.Shown(trimmed))); }
        return trimmed;
    }

    /// <summary>An id in kebab-case.</summary>
    /// <exception cref="Refusal">It is none.</exception>
    public static string RequireId(string id) =>
        id.Length <= 100 && CellParsers.IsKebabCase(System.Text.Encoding.UTF8.GetBytes(id)) ? id : throw Refusal.Invalid(Say.ServerBadId(Workspace.Shown(id)));
}
