using System.Globalization;
using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>
/// Reads levers: the id of a row of the table levers, or words in one of <see cref="Forms"/>; each may end in <c>,cost=USD</c>, a substitution in <c>,penalty=RATIO</c>, the price over
/// the usual one from which it pays.
/// </summary>
internal static class LeverReading
{
    /// <summary>The forms of words that make a lever, such as <c>stock:MATERIAL@REGION=UNITS</c>.</summary>
    public static IReadOnlyList<string> Forms { get; } = [.. ActionList.Levers.Select(a => a.Form).OfType<LeverForm>().Select(f => f.ToString())];

    private static string AnyForm => string.Join(", ", Forms.SkipLast(1)) + " or " + Forms[^1];

    /// <summary>The lever of a text.</summary>
    /// <exception cref="ArgumentException">It is neither a row that works within months nor such words; the message says what is.</exception>
    public static LeverCase Parse(Package package, string text)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(text);
        if (package.Levers.FirstOrDefault(l => l.Id.Value == text) is { } row) { return OfRow(package, row); }
        string[] parts = text.Split(',');
        ILeverAction? action = ActionList.Levers.FirstOrDefault(a => a.Form is { } form && parts[0].StartsWith(form.Word + ":", StringComparison.Ordinal));
        LeverForm made = action?.Form ?? throw Unknown();
        double? cost = null, penalty = null;
        foreach (string option in parts.Skip(1))
        {
            if (option.StartsWith("cost=", StringComparison.Ordinal)) { cost = Number(option[5..]); }
            else if (option.StartsWith("penalty=", StringComparison.Ordinal) && made.HasPenalty) { penalty = Number(option[8..]); }
            else { throw Unknown(); }
        }

        string[] halves = parts[0].Split('=', 2);
        string[] what = halves[0].Split(':', 2);
        if (halves.Length != 2 || what.Length != 2) { throw Unknown(); }
        string[] where = what[1].Split('@', 2);
        double amount = Number(halves[1]);
        RegionId? region = where.Length == 2 ? Region(where[1]) : null;
        return made.OfPlant
            ? new LeverCase(text, action.Kind, null, null, Facility(where[0]), amount, cost)
            : new LeverCase(text, action.Kind, Material(where[0]), region, null, Math.Min(made.Most, amount), cost) { PenaltyRatio = penalty };

        InputException Unknown() => new(Say.RefusalLeverForm(text, AnyForm));

        double Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= 0 ? number : throw Unknown();

        MaterialId Material(string id) => package.Materials.Any(m => m.Id.Value == id) ? new MaterialId(id) : throw new InputException(Say.CheckTwo(Say.RefusalLeverMaterial(text, id), Nearest.Suggestion(id, package.Materials.Select(m => m.Id.Value), Say.CheckSelectionItsMaterialsStandInMaterials)));

        RegionId Region(string id) => package.Regions.Any(x => x.Id.Value == id || x.Blocs.Contains(id)) ? new RegionId(id) : throw new InputException(Say.CheckTwo(Say.RefusalLeverRegion(text, id), Nearest.Suggestion(id, package.Regions.Select(r => r.Id.Value), Say.CheckSelectionItsRegionsStandInRegions)));

        FacilityId Facility(string id) => package.Facilities.Any(f => f.Id.Value == id) ? new FacilityId(id) : throw new InputException(Say.CheckTwo(Say.RefusalLeverFacility(text, id), Nearest.Suggestion(id, package.Facilities.Select(f => f.Id.Value), Say.CheckAppraisalSeeFacilitiesCsvForIts)));
    }

    private static LeverCase OfRow(Package package, Lever row) => ActionList.InMonths(row, package)
        ?? throw new InputException(Say.RefusalLeverIdle(row.Id, row.Kind, AnyForm));
}
