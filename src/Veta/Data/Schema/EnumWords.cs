using System.Collections.Concurrent;
using System.Text;

namespace Veta.Data.Schema;

/// <summary>The words that stand for the members of an enumeration in tables: kebab-case, single letters as they are.</summary>
public static class EnumWords
{
    private static readonly ConcurrentDictionary<Type, string[]> Known = new();

    /// <summary>All words of an enumeration, in the order of its members.</summary>
    /// <param name="type">An enumeration whose members are numbered 0, 1, 2, …</param>
    public static IReadOnlyList<string> Of(Type type) => Known.GetOrAdd(type, static t => [.. Enum.GetNames(t).Select(KebabCase)]);

    /// <summary>The word of one member.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Of(typeof(T))[Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture)];

    /// <summary>The member that a word stands for; false when the enumeration has no such word.</summary>
    public static bool TryParse<T>(string word, out T member)
        where T : struct, Enum
    {
        IReadOnlyList<string> words = Of(typeof(T));
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] == word)
            {
                member = Enum.GetValues<T>()[i];
                return true;
            }
        }

        member = default;
        return false;
    }

    /// <summary><c>PreFeasibility</c> becomes <c>pre-feasibility</c>; <c>A</c> stays <c>A</c>.</summary>
    internal static string KebabCase(string name)
    {
        if (name.Length == 1)
        {
            return name;
        }

        var text = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
