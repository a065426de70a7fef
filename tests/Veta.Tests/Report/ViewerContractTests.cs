using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Report;

public sealed class ViewerContractTests
{
    [Fact]
    [Trait("Category", "Guard")]
    public void The_contract_between_result_tables_and_viewer_is_current() => GeneratedFile.Check("web/src/contract.ts", ViewerContract.Print());
}
