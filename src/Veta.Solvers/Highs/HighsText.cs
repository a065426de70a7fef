using System.Text;

namespace Veta.Solvers.Highs;

/// <summary>Option and item names in an engine's memory, written once each.</summary>
internal sealed class HighsText(IHighsEngine engine)
{
    private readonly Dictionary<string, nint> _known = new(StringComparer.Ordinal);

    internal nint this[string text]
    {
        get
        {
            if (_known.TryGetValue(text, out nint address)) { return address; }
            byte[] bytes = Encoding.UTF8.GetBytes(text + "\0");
            address = engine.Allocate(bytes.Length);
            bytes.CopyTo(engine.View<byte>(address, bytes.Length));
            return _known[text] = address;
        }
    }

    /// <summary>Reads zero-terminated UTF-8 text; empty at address 0.</summary>
    internal string Read(nint address)
    {
        if (address == 0) { return ""; }
        int length = 0;
        while (engine.View<byte>(address + length, 1)[0] != 0) { length++; }
        return Encoding.UTF8.GetString(engine.View<byte>(address, length));
    }
}
