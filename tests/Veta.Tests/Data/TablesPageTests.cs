using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class TablesPageTests
{
    [Fact]
    [Trait("Category", "Guard")]
    public void The_page_of_tables_is_current() => GeneratedFile.Check("docs/tables.md", TablesPage.Print());
}
