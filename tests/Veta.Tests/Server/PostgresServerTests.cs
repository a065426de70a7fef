using Xunit;

namespace Veta.Tests.Server;

public sealed class PostgresServerTests(PostgresFixture postgres) : ServerTests, IClassFixture<PostgresFixture>
{
    protected override string? Database() => postgres.Server.NewDatabase();
}
