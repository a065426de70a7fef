using System.Globalization;
using System.Reflection;

namespace Veta.Data.Schema;

/// <summary>
/// Delegates that move one property of one row type between the row and text. Reflection runs once for each column; a cell then costs two
/// delegate calls.
/// </summary>
internal sealed record CellBinding
{
    public required CellReader Read { get; init; }

    /// <summary>Sets the property to what a blank cell means for a nullable property or a list.</summary>
    public required Action<IRow>? Clear { get; init; }

    public required Func<IRow, object?> Value { get; init; }

    /// <summary>The cell's text, without boxing the value.</summary>
    public required Func<IRow, string> Text { get; init; }

    /// <summary>Equal for equal cells.</summary>
    public required Func<IRow, int> Hash { get; init; }

    public static CellBinding For(PropertyInfo property, ColumnAttribute column, ValueRange range)
    {
        Type type = property.PropertyType;
        Type? underlying = Nullable.GetUnderlyingType(type);
        (string maker, Type value) = underlying is not null ? (nameof(ForNullable), underlying)
            : IsList(type) ? (nameof(ForList), type.GetGenericArguments()[0])
            : (nameof(ForPlain), type);
        return (CellBinding)typeof(CellBinding).GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, value).Invoke(null, [property, column, range])!;
    }

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    /// <summary>Text of a value as it stands in a table; blank for null. Numbers round-trip.</summary>
    private static string TextOf<T>(T value) => value switch
    {
        null => "",
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        Enum word => EnumWords.Of(typeof(T))[Convert.ToInt32(word, CultureInfo.InvariantCulture)],
        _ => value.ToString() ?? "",
    };

    private static CellBinding ForPlain<TRow, TValue>(PropertyInfo property, ColumnAttribute column, ValueRange range)
        where TRow : class, IRow
    {
        CellParser<TValue> parse = CellParsers.For<TValue>(column, range);
        Action<TRow, TValue> set = property.SetMethod!.CreateDelegate<Action<TRow, TValue>>();
        Func<TRow, TValue> get = property.GetMethod!.CreateDelegate<Func<TRow, TValue>>();
        return new CellBinding
        {
            Value = row => get((TRow)row),
            Text = row => TextOf(get((TRow)row)),
            Hash = row => get((TRow)row)?.GetHashCode() ?? 0,
            Clear = typeof(TValue) == typeof(string) ? row => set((TRow)row, default!) : null,
            Read = (row, cell, pool) =>
            {
                CellOutcome outcome = parse(cell, pool, out TValue value);
                if (outcome.IsUsable())
                {
                    set((TRow)row, value);
                }

                return outcome;
            },
        };
    }

    private static CellBinding ForNullable<TRow, TValue>(PropertyInfo property, ColumnAttribute column, ValueRange range)
        where TRow : class, IRow
        where TValue : struct
    {
        CellParser<TValue> parse = CellParsers.For<TValue>(column, range);
        Action<TRow, TValue?> set = property.SetMethod!.CreateDelegate<Action<TRow, TValue?>>();
        Func<TRow, TValue?> get = property.GetMethod!.CreateDelegate<Func<TRow, TValue?>>();
        return new CellBinding
        {
            Value = row => get((TRow)row),
            Text = row => get((TRow)row) is { } value ? TextOf(value) : "",
            Hash = row => get((TRow)row)?.GetHashCode() ?? 0,
            Clear = row => set((TRow)row, null),
            Read = (row, cell, pool) =>
            {
                CellOutcome outcome = parse(cell, pool, out TValue value);
                if (outcome.IsUsable())
                {
                    set((TRow)row, value);
                }

                return outcome;
            },
        };
    }

    private static CellBinding ForList<TRow, TItem>(PropertyInfo property, ColumnAttribute column, ValueRange range)
        where TRow : class, IRow
    {
        CellParser<TItem> parse = CellParsers.For<TItem>(column, range);
        Action<TRow, IReadOnlyList<TItem>> set = property.SetMethod!.CreateDelegate<Action<TRow, IReadOnlyList<TItem>>>();
        Func<TRow, IReadOnlyList<TItem>?> given = property.GetMethod!.CreateDelegate<Func<TRow, IReadOnlyList<TItem>?>>();

        // A list that must be filled and could not be read is null until the package is refused.
        IReadOnlyList<TItem> get(TRow row) => given(row) ?? [];
        return new CellBinding
        {
            Value = row => get((TRow)row),
            Text = row => string.Join(';', get((TRow)row).Select(TextOf)),
            Hash = row => get((TRow)row).Count,
            Clear = row => set((TRow)row, []),
            Read = (row, cell, pool) =>
            {
                if (!cell.Contains((byte)';'))
                {
                    // One item is the usual case: a lane of one material.
                    CellOutcome only = parse(Utf8Blanks.Trim(cell), pool, out TItem single);
                    if (only.IsUsable())
                    {
                        set((TRow)row, [single]);
                    }

                    return only;
                }

                var items = new List<TItem>();
                CellOutcome worst = CellOutcome.Fine;
                foreach (Range part in MemoryExtensions.Split(cell, (byte)';'))
                {
                    ReadOnlySpan<byte> text = Utf8Blanks.Trim(cell[part]);
                    if (text.IsEmpty)
                    {
                        return CellOutcome.WrongType;
                    }

                    CellOutcome outcome = parse(text, pool, out TItem item);
                    items.Add(item);
                    worst = worst == CellOutcome.Fine || (worst.IsUsable() && !outcome.IsUsable()) ? outcome : worst;
                }

                if (worst.IsUsable())
                {
                    set((TRow)row, items);
                }

                return worst;
            },
        };
    }
}
