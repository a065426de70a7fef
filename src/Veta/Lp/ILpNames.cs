namespace Veta.Lp;

/// <summary>Makes the public names of columns and rows, <c>family(key,key)</c>, on demand.</summary>
public interface ILpNames
{
    /// <summary>Name of a column, unique in the model.</summary>
    string Column(int column);

    /// <summary>Name of a row, unique in the model.</summary>
    string Row(int row);
}
