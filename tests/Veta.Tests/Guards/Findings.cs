using Xunit;

namespace Veta.Tests.Guards;

/// <summary>Fails with every finding, one a line, where a plain assertion would cut them short.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        if (all.Length > 0) { Assert.Fail(string.Join("\n", all)); }
    }
}
