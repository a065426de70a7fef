using System.Diagnostics;
using Xunit;

namespace Veta.Tests.Tools;

public sealed class OptimisedCodeTests
{
    /// <summary>
    /// A method is first compiled without optimisation, so the other tests never see optimised code. This one runs them again in
    /// a process that optimises at once.
    /// </summary>
    [Fact]
    public async Task Instructions_give_the_same_results_in_optimised_code()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_TieredCompilation") == "0")
        {
            return; // this is that process
        }

        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        string assembly = typeof(OptimisedCodeTests).Assembly.Location;
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(assembly);
        }

        foreach (string argument in new[] { "-noLogo", "-noColor", "-class", typeof(NumericOpcodeTests).FullName!, "-class", typeof(StructuredOpcodeTests).FullName! })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_TieredCompilation"] = "0";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, output);
        Assert.Contains("Failed: 0", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Total: 0", output, StringComparison.Ordinal);
    }
}
