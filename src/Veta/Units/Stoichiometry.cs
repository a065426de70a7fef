using System.Globalization;

namespace Veta.Units;

/// <summary>Molar masses and mass fractions of chemical formulas, with <see cref="AtomicWeights"/>.</summary>
public static class Stoichiometry
{
    /// <summary>Mass of a mole, in grams.</summary>
    /// <param name="formula">Such as <c>Sb2O3</c>, <c>LiOH·H2O</c>, <c>(NH4)2SO4</c> or <c>LiNi0.8Mn0.1Co0.1O2</c>.</param>
    /// <exception cref="FormatException">The formula cannot be read or names an unknown element.</exception>
    public static double MolarMass(string formula) => Composition(formula).Sum(p => p.Value * AtomicWeights.All[p.Key]);

    /// <summary>Mass of an element per mass of the compound, 0 when it has none.</summary>
    /// <param name="element">Symbol, such as <c>Sb</c>.</param>
    /// <param name="formula">As in <see cref="MolarMass"/>.</param>
    /// <exception cref="FormatException">The formula cannot be read or names an unknown element.</exception>
    public static double MassFraction(string element, string formula)
    {
        IReadOnlyDictionary<string, double> atoms = Composition(formula);
        return atoms.GetValueOrDefault(element) * AtomicWeights.All.GetValueOrDefault(element) / atoms.Sum(p => p.Value * AtomicWeights.All[p.Key]);
    }

    /// <summary>Atoms of each element in a formula unit.</summary>
    /// <param name="formula">As in <see cref="MolarMass"/>.</param>
    /// <exception cref="FormatException">The formula cannot be read or names an unknown element.</exception>
    public static IReadOnlyDictionary<string, double> Composition(string formula)
    {
        var atoms = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (string part in formula.Split('·', '*'))
        {
            int at = 0;
            double coefficient = Number(part, ref at);
            Group(formula, part, ref at, coefficient, atoms, inside: false);
            if (at != part.Length)
            {
                throw Unreadable(formula, part, at);
            }
        }

        return atoms;
    }

    private static void Group(string formula, string text, ref int at, double factor, SortedDictionary<string, double> atoms, bool inside)
    {
        int start = at;
        while (at < text.Length && text[at] != ')')
        {
            var inner = new SortedDictionary<string, double>(StringComparer.Ordinal);
            if (text[at] == '(')
            {
                at++;
                Group(formula, text, ref at, 1, inner, inside: true);
                if (at == text.Length)
                {
                    throw Unreadable(formula, text, at);
                }

                at++;
            }
            else
            {
                inner[Element(formula, text, ref at)] = 1;
            }

            double count = Number(text, ref at) * factor;
            foreach ((string element, double number) in inner)
            {
                atoms[element] = atoms.GetValueOrDefault(element) + number * count;
            }
        }

        if (at == start || (!inside && at < text.Length))
        {
            throw Unreadable(formula, text, at);
        }
    }

    private static string Element(string formula, string text, ref int at)
    {
        int length = at + 1 < text.Length && char.IsAsciiLetterLower(text[at + 1]) ? 2 : 1;
        string symbol = text.Substring(at, length);
        if (!AtomicWeights.All.ContainsKey(symbol))
        {
            throw Unreadable(formula, text, at);
        }

        at += length;
        return symbol;
    }

    private static double Number(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return at == start ? 1 : double.Parse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static FormatException Unreadable(string formula, string part, int at) => new(
        $"'{formula}' cannot be read as a chemical formula at '{part[Math.Min(at, part.Length)..]}'. Write symbols and numbers, such as Sb2O3 or LiOH·H2O.");
}
