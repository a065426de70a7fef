using System.Globalization;

namespace Veta.Solvers.Highs;

/// <summary>Options of one HiGHS object: each return code is checked, and a value that is already set is not sent again.</summary>
internal sealed class HighsOptions(HighsHandle highs)
{
    private readonly Dictionary<string, double> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    internal void Bool(string name, bool value)
    {
        if (IsNew(name, value ? 1 : 0)) { Check(HighsNative.SetBool(highs, name, value ? 1 : 0), name, value.ToString(CultureInfo.InvariantCulture)); }
    }

    /// <summary>Sets an option that only newer versions know; false when this one does not.</summary>
    internal bool BoolIfKnown(string name, bool value)
    {
        bool isKnown = true;
        if (IsNew(name, value ? 1 : 0)) { isKnown = HighsNative.SetBool(highs, name, value ? 1 : 0) == 0; }
        if (!isKnown) { _numbers.Remove(name); }
        return isKnown;
    }

    internal void Int(string name, int value)
    {
        if (IsNew(name, value)) { Check(HighsNative.SetInt(highs, name, value), name, value.ToString(CultureInfo.InvariantCulture)); }
    }

    internal void Double(string name, double value)
    {
        if (IsNew(name, value)) { Check(HighsNative.SetDouble(highs, name, value), name, value.ToString("R", CultureInfo.InvariantCulture)); }
    }

    internal void Text(string name, string value)
    {
        if (_texts.TryGetValue(name, out string? known) && known == value) { return; }
        Check(HighsNative.SetString(highs, name, value), name, value);
        _texts[name] = value;
    }

    /// <summary>Sets a number even if it was the last value sent, because the engine may have changed it.</summary>
    internal void DoubleAgain(string name, double value)
    {
        _numbers.Remove(name);
        Double(name, value);
    }

    private static void Check(int code, string name, string value)
    {
        if (code != 0) { throw new HighsCallException(Say.EngineRefusedOption("HiGHS", name, value)); }
    }

    private bool IsNew(string name, double value)
    {
        if (_numbers.TryGetValue(name, out double known) && known.Equals(value)) { return false; }
        _numbers[name] = value;
        return true;
    }
}
