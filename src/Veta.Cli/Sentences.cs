using System.Reflection;

namespace Veta.Cli;

/// <summary>Finds the sentences that the library names by key in the catalogue of the command line.</summary>
internal static class Sentences
{
    private static readonly Dictionary<string, PropertyInfo> All = typeof(Texts).GetProperties().Where(p => p.PropertyType == typeof(string)).ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>True when the catalogue has the key.</summary>
    public static bool Has(string key) => All.ContainsKey(key);

    /// <summary>The text of a key, its blanks open.</summary>
    public static string Of(Texts texts, string key) => (string)All[key].GetValue(texts)!;
}
