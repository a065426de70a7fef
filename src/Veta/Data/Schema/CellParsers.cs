using System.Globalization;
using System.Reflection;

namespace Veta.Data.Schema;

/// <summary>One parser for each type of value that a column may hold.</summary>
internal static class CellParsers
{
    /// <summary>The parser for a type: string, double, int, bool, <see cref="Year"/>, <see cref="Date"/>, an enumeration or an id.</summary>
    public static CellParser<T> For<T>(ColumnAttribute column, ValueRange range)
    {
        Type type = typeof(T);
        if (type == typeof(string))
        {
            return (CellParser<T>)(object)(CellParser<string>)Text;
        }

        if (type == typeof(double))
        {
            return (CellParser<T>)(object)Number(range);
        }

        if (type == typeof(int))
        {
            return (CellParser<T>)(object)WholeNumber(range);
        }

        if (type == typeof(Year))
        {
            return (CellParser<T>)(object)YearNumber(range);
        }

        if (type == typeof(Date))
        {
            return (CellParser<T>)(object)(CellParser<Date>)Day;
        }

        if (type == typeof(bool))
        {
            return (CellParser<T>)(object)(CellParser<bool>)Boolean;
        }

        string maker = type.IsEnum ? nameof(Word) : nameof(Id);
        MethodInfo method = typeof(CellParsers).GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!;
        return (CellParser<T>)method.MakeGenericMethod(type).Invoke(null, [column])!;
    }

    /// <summary>True for lower-case letters and digits in groups joined by single hyphens.</summary>
    public static bool IsKebabCase(ReadOnlySpan<byte> text)
    {
        bool afterHyphen = true;
        foreach (byte b in text)
        {
            if (b == '-')
            {
                if (afterHyphen)
                {
                    return false;
                }

                afterHyphen = true;
            }
            else if (b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9'))
            {
                afterHyphen = false;
            }
            else
            {
                return false;
            }
        }

        return !afterHyphen;
    }

    private static CellOutcome Text(ReadOnlySpan<byte> cell, TextPool pool, out string value)
    {
        value = pool.Text(cell);
        return TextCharacters.Judge(cell);
    }

    private static CellOutcome Boolean(ReadOnlySpan<byte> cell, TextPool pool, out bool value)
    {
        // Excel writes TRUE and FALSE, in Spanish VERDADERO and FALSO.
        value = System.Text.Ascii.EqualsIgnoreCase(cell, "true"u8) || System.Text.Ascii.EqualsIgnoreCase(cell, "verdadero"u8);
        return value || System.Text.Ascii.EqualsIgnoreCase(cell, "false"u8) || System.Text.Ascii.EqualsIgnoreCase(cell, "falso"u8) ? CellOutcome.Fine : CellOutcome.WrongType;
    }

    private static CellOutcome Day(ReadOnlySpan<byte> cell, TextPool pool, out Date value) =>
        Date.TryParse(cell, out value) ? CellOutcome.Fine : CellOutcome.WrongType;

    private static CellParser<double> Number(ValueRange range) => (ReadOnlySpan<byte> cell, TextPool pool, out double value) =>
    {
        if (cell.Contains((byte)0))
        {
            value = 0;
            return CellOutcome.ControlCharacter; // which the parsers of .NET pass over at the end
        }

        if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return CellOutcome.WrongType;
        }

        if (!double.IsFinite(value))
        {
            return CellOutcome.NotFinite;
        }

        value += 0.0; // −0 becomes 0, so that equal tables give equal bytes.
        CellOutcome outcome = range.Judge(value);
        return outcome == CellOutcome.Fine && HasThreeDigitsAndZero(cell) ? CellOutcome.PerhapsThousands : outcome;
    };

    // 12.000 or 1.250: nobody who means 12 writes so, and whole regions of the world mean 12000.
    private static bool HasThreeDigitsAndZero(ReadOnlySpan<byte> cell) =>
        cell.Length is >= 5 and <= 8 && cell[^1] == '0' && cell[^4] == '.' && cell[0] is not (byte)'0' && !(cell[0] is (byte)'-' or (byte)'+' && cell[1] == '0')
        && cell.IndexOfAny((byte)'e', (byte)'E') < 0;

    private static CellParser<int> WholeNumber(ValueRange range) => (ReadOnlySpan<byte> cell, TextPool pool, out int value) =>
        Whole(cell, out value) ? range.Judge(value) : CellOutcome.WrongType;

    private static CellParser<Year> YearNumber(ValueRange range) => (ReadOnlySpan<byte> cell, TextPool pool, out Year value) =>
    {
        bool fine = Whole(cell, out int year);
        value = new Year(year);
        return fine ? range.Judge(year) : CellOutcome.WrongType;
    };

    // Programs that know only one kind of number write 2026.0.
    private static bool Whole(ReadOnlySpan<byte> cell, out int value)
    {
        int point = cell.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point > 0 && point < cell.Length - 1 && cell[(point + 1)..].IndexOfAnyExcept((byte)'0') < 0 && cell.Length - point < 4 ? cell[..point] : cell;
        return int.TryParse(whole, NumberStyles.Integer, CultureInfo.InvariantCulture, out value) && !cell.Contains((byte)0);
    }

    private static CellParser<T> Word<T>(ColumnAttribute column)
        where T : struct, Enum
    {
        var words = EnumWords.Of(typeof(T)).Zip(Enum.GetValues<T>()).Select(p => (System.Text.Encoding.UTF8.GetBytes(p.First), p.Second)).ToArray();
        return (ReadOnlySpan<byte> cell, TextPool pool, out T value) =>
        {
            foreach ((byte[] word, T member) in words)
            {
                if (cell.SequenceEqual(word))
                {
                    value = member;
                    return CellOutcome.Fine;
                }
            }

            value = default;
            return CellOutcome.UnknownWord;
        };
    }

    private static CellParser<T> Id<T>(ColumnAttribute column)
        where T : struct, IId<T>
    {
        // Elsewhere an id in a wrong form is an unknown id, and the message can propose the right one.
        bool defines = column.Key && column.Name == "id";
        return (ReadOnlySpan<byte> cell, TextPool pool, out T value) =>
        {
            value = T.Create(pool.Text(cell));
            return defines && !IsKebabCase(cell) ? CellOutcome.NotKebabCase : CellOutcome.Fine;
        };
    }
}
