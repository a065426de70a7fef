using Veta.Analyses.Policy;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Findings;

/// <summary>Names of steps and shocks, in both languages.</summary>
internal sealed class StepNames(Package package)
{
    private readonly SentenceNames _names = new(package);
    private readonly Dictionary<string, Lever> _levers = package.Levers.ToDictionary(l => l.Id.Value);

    /// <summary>A step, none or all.</summary>
    public Said Step(string id) => id switch
    {
        StepPlan.None => Say.StepNone,
        StepPlan.All => Say.StepTogether,
        _ => _levers.TryGetValue(id, out Lever? row) ? Said.Name(row.NameEn, row.NameEs) : id,
    };

    /// <summary>A shock, by its text.</summary>
    public Said Case(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EventCase.NameOf(package, text.Split('@')[0]) is { } name ? Said.Name(name.En, name.Es) : text;
    }

    /// <summary>A material.</summary>
    public Said Material(MaterialId id) => _names.WholeMaterial(id);

    /// <summary>A place.</summary>
    public Said Place(string id) => _names.Place(id);
}
