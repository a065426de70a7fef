using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>
/// One way of telling goods apart by who stands behind them, for all caps that tell them apart in that way: which materials it follows, into which classes, and how each process labels what it makes.
/// Classes are the common refinement of the groups that the caps name; what belongs to none of them has no class.
/// </summary>
internal sealed class OriginScheme
{
    private readonly Dictionary<int, IReadOnlyList<LabelledOutput>> _outputs;
    private readonly HashSet<int> _materials;
    private readonly HashSet<(int Process, int Material)> _givesBack;
    private readonly OriginClassList _classes;

    internal OriginScheme(string name, ShareBasis basis, IReadOnlyList<RowSeries<ShareCap>> caps, OriginLabels labels, OriginClassList classes, int firstPeriod)
    {
        Name = name;
        Basis = basis;
        Caps = caps;
        FirstPeriod = firstPeriod;
        _outputs = labels.Outputs;
        _materials = labels.Materials;
        _givesBack = labels.GivesBack;
        _classes = classes;
    }

    /// <summary>Name, as in names of columns.</summary>
    public string Name { get; }

    /// <summary>How labels go through recipes; maker for owners too.</summary>
    public ShareBasis Basis { get; }

    /// <summary>True when an output counts as soon as one of its inputs does.</summary>
    public bool Touches => Basis == ShareBasis.Touched;

    /// <summary>Caps that it serves.</summary>
    public IReadOnlyList<RowSeries<ShareCap>> Caps { get; }

    /// <summary>First period that has classes: the first with a cap in force, or the first of all where a stock carries goods over.</summary>
    public int FirstPeriod { get; }

    /// <summary>Number of classes, those of no group left out.</summary>
    public int ClassCount => _classes.Count;

    /// <summary>Materials that it follows.</summary>
    public IReadOnlyCollection<int> Materials => _materials;

    /// <summary>Name of a class with the scheme's, as in names of columns.</summary>
    public string ClassName(int origin) => Name + "." + _classes.NameOf(origin);

    /// <summary>Class of a plant, or of what is bought from a region, by where it stands and who controls it; −1 for none.</summary>
    public int ClassOf(int region, int owner) => _classes.Of(region, owner);

    /// <summary>True when goods of a class count against a cap.</summary>
    public bool Counts(int origin, ShareCap cap) => _classes.Counts(origin, CriterionOf(cap));

    /// <summary>Whether a material is followed.</summary>
    public bool Follows(int material) => _materials.Contains(material);

    /// <summary>Outputs of a process that are followed.</summary>
    public IReadOnlyList<LabelledOutput> OutputsOf(int process) => _outputs.TryGetValue(process, out IReadOnlyList<LabelledOutput>? outputs) ? outputs : [];

    /// <summary>True when a process takes a material only to give it back, as a remelter does: that is no use of it.</summary>
    public bool GivesBack(int process, int material) => _givesBack.Contains((process, material));

    internal static OriginCriterion CriterionOf(ShareCap cap) => new(cap.Group, cap.Basis == ShareBasis.Owner);
}
