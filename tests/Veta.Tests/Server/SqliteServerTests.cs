namespace Veta.Tests.Server;

public sealed class SqliteServerTests : ServerTests
{
    protected override string? Database() => null;
}
