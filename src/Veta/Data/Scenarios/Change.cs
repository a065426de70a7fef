using System.Globalization;

namespace Veta.Data.Scenarios;

/// <summary>One typed change of a package: set, scale, add or remove.</summary>
public sealed record Change
{
    /// <summary>What it does.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The table, such as <c>facilities</c>.</summary>
    public required TableDefinition Table { get; init; }

    /// <summary>One pattern for each key column; <c>*</c> stands for any text. Empty for <see cref="ChangeKind.Add"/>.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The column that is set or scaled; null for the others.</summary>
    public ColumnDefinition? Column { get; init; }

    /// <summary>New text of the cells as in a table, blank for blank; for <see cref="ChangeKind.Set"/>.</summary>
    public string Value { get; init; } = "";

    /// <summary>Finite factor; for <see cref="ChangeKind.Scale"/>.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>Cells of the new row by header; for <see cref="ChangeKind.Add"/>.</summary>
    public IReadOnlyDictionary<string, string> Row { get; init; } = new Dictionary<string, string>();

    /// <summary>Further conditions, header to pattern: only rows whose cells match are changed.</summary>
    public IReadOnlyDictionary<string, string> Where { get; init; } = new Dictionary<string, string>();

    /// <summary>File that holds the change; null when it came from elsewhere.</summary>
    public string? File { get; init; }

    /// <summary>Line of the change in its file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Reads a change in one line, as <c>--set</c> takes it.</summary>
    /// <param name="text"><c>facilities[mx-madero].capacity_per_year=8000</c> sets; <c>facilities[cn-*].capacity_per_year*=0.5</c> scales.</param>
    /// <exception cref="PackageException">The text has another form, or names an unknown table or column.</exception>
    public static Change Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = new FindingSink();
        int bracket = text.IndexOf(']', StringComparison.Ordinal);
        int equals = bracket < 0 ? -1 : text.IndexOf('=', bracket);
        if (equals < 0)
        {
            findings.Error("change-form", Say.CheckChangeIsNotAChange(CellFindings.Shorten(text)), Say.CheckChangeWriteTableKeyColumnValue);
            throw new PackageException(Say.CheckChangeTheChange, findings.All);
        }

        bool scale = text[equals - 1] == '*';
        string target = text[..(scale ? equals - 1 : equals)].Trim();
        string value = text[(equals + 1)..].Trim();
        Change? change = ChangeTarget.Parse(target, scale ? ChangeKind.Scale : ChangeKind.Set, findings);
        if (change is not null && scale)
        {
            change = change with { Factor = ParseFactor(value, findings) ?? 1 };
        }

        return findings.All.Count > 0 ? throw new PackageException(Say.CheckChangeTheChange, findings.All) : change! with { Value = scale ? "" : value };
    }

    /// <summary>The change as one line.</summary>
    public override string ToString()
    {
        string place = Kind == ChangeKind.Add ? Table.Name : $"{Table.Name}[{string.Join(',', Key)}]";
        return Kind switch
        {
            ChangeKind.Set => $"set {place}.{Column!.Name} to {(Value.Length == 0 ? "blank" : Value)}",
            ChangeKind.Scale => $"scale {place}.{Column!.Name} by {CellFindings.Number(Factor)}",
            ChangeKind.Add => $"add to {place}: {string.Join(", ", Row.Select(c => $"{c.Key} {c.Value}"))}",
            _ => $"remove {place}",
        };
    }

    /// <summary>Whether a row of its table is one that it is about.</summary>
    internal bool Matches(IRow row)
    {
        IReadOnlyList<ColumnDefinition> keys = Table.KeyColumns;
        for (int i = 0; i < keys.Count; i++)
        {
            if (!TextPattern.Matches(Key[i], keys[i].TextOf(row))) { return false; }
        }

        return Where.All(w => TextPattern.Matches(w.Value, Table.Column(w.Key)!.TextOf(row)));
    }

    internal static double? ParseFactor(string text, FindingSink findings)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double factor) && double.IsFinite(factor) && !text.Contains('\0', StringComparison.Ordinal))
        {
            return factor;
        }

        findings.Error("change-form", Say.CheckChangeIsNotAFactor(CellFindings.Shorten(text)), Say.CheckChangeWriteAFiniteNumberSuch);
        return null;
    }
}
