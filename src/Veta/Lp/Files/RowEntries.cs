namespace Veta.Lp.Files;

/// <summary>The entries of a model by row, columns ascending; explicit zeros are left out.</summary>
internal sealed class RowEntries
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly double[] _values;

    /// <summary>Turns a model's columns into rows in one pass.</summary>
    public RowEntries(LpModel model)
    {
        _starts = new int[model.RowCount + 1];
        for (int k = 0; k < model.NonZeroCount; k++)
        {
            if (model.Values[k] != 0) { _starts[model.Rows[k] + 1]++; }
        }

        for (int i = 0; i < model.RowCount; i++) { _starts[i + 1] += _starts[i]; }
        _columns = new int[_starts[^1]];
        _values = new double[_starts[^1]];
        int[] next = _starts.AsSpan(0, model.RowCount).ToArray();
        for (int j = 0; j < model.ColumnCount; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                if (model.Values[k] == 0) { continue; }
                int place = next[model.Rows[k]]++;
                _columns[place] = j;
                _values[place] = model.Values[k];
            }
        }
    }

    /// <summary>Columns of a row.</summary>
    public ReadOnlySpan<int> Columns(int row) => _columns.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>Coefficients of a row.</summary>
    public ReadOnlySpan<double> Values(int row) => _values.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);
}
