namespace Veta.Network.Actions;

/// <summary>How a lever without a row is written: a word, what it is about, and an amount, such as <c>stock:MATERIAL@REGION=UNITS</c>.</summary>
/// <param name="Word">The first word.</param>
/// <param name="Amount">What the amount is called, in capitals.</param>
/// <param name="OfPlant">Whether it names a facility instead of a material.</param>
/// <param name="HasRegion">Whether it may name a region after the material.</param>
/// <param name="Most">Largest amount that counts; more counts as this. Default no limit.</param>
/// <param name="HasPenalty">Whether <c>,penalty=RATIO</c> may follow.</param>
internal sealed record LeverForm(string Word, string Amount, bool OfPlant = false, bool HasRegion = false, double Most = double.PositiveInfinity, bool HasPenalty = false)
{
    /// <summary>The form as help shows it.</summary>
    public override string ToString() => $"{Word}:{(OfPlant ? "FACILITY" : HasRegion ? "MATERIAL@REGION" : "MATERIAL")}={Amount}";
}
