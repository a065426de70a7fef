using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace Veta.Ensembles.Designs;

/// <summary>
/// Direction numbers of the Sobol sequence by Joe and Kuo ("Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30, 2635–2654, 2008, doi 10.1137/070709359; file
/// new-joe-kuo-6), all whose polynomials have degree 13 or less.
/// </summary>
internal static class SobolDirections
{
    /// <summary>How many drivers the table reaches.</summary>
    public const int MostDrivers = 1111;

    /// <summary>Binary digits of a point; the sequence has 2³² points.</summary>
    public const int Digits = 32;

    private const string Resource = "Veta.Ensembles.Designs.new-joe-kuo-6.1111.txt";

    private static readonly Lazy<IReadOnlyList<(int Degree, uint Inner, uint[] First)>> Rows = new(() => [.. Lines().Select(Row)]);

    /// <summary>The rows of the table for the second driver and those after it: degree and inner coefficients of the polynomial, and the first numbers m.</summary>
    internal static IReadOnlyList<(int Degree, uint Inner, uint[] First)> Table => Rows.Value;

    /// <summary>The direction numbers of a driver as binary fractions of 32 digits, the first with the highest digit set.</summary>
    /// <param name="driver">From 0.</param>
    /// <exception cref="InputException">The table does not reach so far.</exception>
    public static uint[] Of(int driver)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(driver);
        if (driver >= MostDrivers) { throw new InputException(Say.RefusalSobolDrivers(driver + 1, MostDrivers)); }
        uint[] directions = new uint[Digits];
        if (driver == 0)
        {
            for (int digit = 0; digit < Digits; digit++) { directions[digit] = 1u << (Digits - 1 - digit); }
            return directions;
        }

        (int degree, uint inner, uint[] first) = Table[driver - 1];
        for (int digit = 0; digit < Digits; digit++)
        {
            if (digit < degree)
            {
                directions[digit] = first[digit] << (Digits - 1 - digit);
                continue;
            }

            uint next = directions[digit - degree] ^ (directions[digit - degree] >> degree);
            for (int k = 1; k < degree; k++)
            {
                if (((inner >> (degree - 1 - k)) & 1) == 1) { next ^= directions[digit - k]; }
            }

            directions[digit] = next;
        }

        return directions;
    }

    private static IEnumerable<string> Lines()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The table {Resource} is not in the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') { yield return line; }
        }
    }

    private static (int Degree, uint Inner, uint[] First) Row(string line)
    {
        uint[] numbers = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => uint.Parse(word, CultureInfo.InvariantCulture))];
        int degree = (int)numbers[1];
        uint[] first = numbers[3..];
        if (first.Length != degree || first.Where((m, k) => m % 2 == 0 || BitOperations.Log2(m) > k).Any()) { throw new InvalidOperationException($"The row {line} of {Resource} is no row of direction numbers."); }
        return (degree, numbers[2], first);
    }
}
