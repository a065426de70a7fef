namespace Veta.Finance;

/// <summary>Growth over whole years.</summary>
internal static class Compounding
{
    /// <summary>
    /// factorⁿ by repeated squaring, for any whole number of years, negative ones included. The same bits on every platform, which <see cref="Math.Pow"/>
    /// does not promise; a plan must repeat to the last digit anywhere.
    /// </summary>
    /// <param name="factor">Yearly factor, such as 1 + rate; not 0 when <paramref name="years"/> is negative.</param>
    /// <param name="years">Number of years.</param>
    public static double Power(double factor, int years)
    {
        double power = 1, square = factor;
        for (uint rest = (uint)Math.Abs((long)years); rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1) { power *= square; }
            square *= square;
        }

        return years < 0 ? 1 / power : power;
    }
}
