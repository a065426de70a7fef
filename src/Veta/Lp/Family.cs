namespace Veta.Lp;

/// <summary>A run of columns or rows of one kind, named <c>family(key,key)</c>.</summary>
internal sealed class Family
{
    private readonly Func<int, string> _key;

    internal Family(string name, int first, int count, Func<int, string> key, Func<int, Limit?>? limit, Func<int, IReadOnlyList<Figure>>? figures = null)
    {
        Name = name;
        First = first;
        Count = count;
        _key = key;
        LimitOf = limit;
        FiguresOf = figures;
    }

    /// <summary>Name of the family, such as <c>activity</c>.</summary>
    public string Name { get; }

    /// <summary>Index of the first member in the model.</summary>
    public int First { get; }

    /// <summary>Number of members.</summary>
    public int Count { get; }

    /// <summary>
    /// For a row: the figure that the row enforces. For a column: the figure behind its upper bound.
    /// Takes the position inside the family; null when the family never gives way.
    /// </summary>
    public Func<int, Limit?>? LimitOf { get; }

    /// <summary>For a column: the figures that its cost and coefficients are made of. Takes the position inside the family; null when nobody says.</summary>
    public Func<int, IReadOnlyList<Figure>>? FiguresOf { get; }

    /// <summary>Index in the model of the member at a position inside the family.</summary>
    public int this[int position] => First + position;

    /// <summary>Public name of the member at a position inside the family.</summary>
    public string NameOf(int position) => $"{Name}({_key(position)})";
}
