namespace Veta.Lp;

/// <summary>Names columns and rows from their families, on demand.</summary>
internal sealed class FamilyNames(IReadOnlyList<Family> columns, IReadOnlyList<Family> rows) : ILpNames
{
    public string Column(int column) => NameIn(columns, column);

    public string Row(int row) => NameIn(rows, row);

    internal static Family Find(IReadOnlyList<Family> families, int index)
    {
        int low = 0, high = families.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (families[middle].First <= index) { low = middle; } else { high = middle - 1; }
        }

        return families[low];
    }

    private static string NameIn(IReadOnlyList<Family> families, int index)
    {
        Family family = Find(families, index);
        return family.NameOf(index - family.First);
    }
}
