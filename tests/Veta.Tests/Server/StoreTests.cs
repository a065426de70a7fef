using Microsoft.EntityFrameworkCore;
using Veta.Server.State;
using Veta.Tests.Cluster;
using Xunit;

namespace Veta.Tests.Server;

[Collection(ClusterCollection.Name)]
public sealed class StoreTests
{
    [Fact]
    public void Migrations_of_both_stores_make_the_tables_that_the_program_knows()
    {
        using Store sqlite = StoreFactory.Sqlite("unused.sqlite").Open(), postgres = StoreFactory.Postgres("Host=localhost").Open();
        Assert.All([sqlite, postgres], store => Assert.False(store.Database.HasPendingModelChanges(), "run src/Veta.Server/migrate NAME"));
        Assert.Equal(sqlite.Database.GetMigrations().Select(Name), postgres.Database.GetMigrations().Select(Name));
    }

    [Fact]
    public void A_scenario_saved_by_two_at_once_is_saved_by_one()
    {
        string folder = Directory.CreateTempSubdirectory("veta-store").FullName;
        try
        {
            Collide(StoreFactory.Sqlite(Path.Combine(folder, "state.sqlite")));
            using PostgresServer postgres = PostgresServer.Start();
            Collide(StoreFactory.Postgres(postgres.NewDatabase()));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Collide(StoreFactory stores)
    {
        stores.Migrate();
        using (Store first = stores.Open())
        {
            first.Scenarios.Add(new ScenarioEntry { Id = "one", Package = "p", Title = "One", Latest = 1 });
            first.SaveChanges();
        }

        using Store ana = stores.Open(), ben = stores.Open();
        ana.Scenarios.Single().Latest = 2;
        ben.Scenarios.Single().Latest = 2;
        ana.SaveChanges();
        Assert.Throws<DbUpdateConcurrencyException>(() => ben.SaveChanges());
    }

    private static string Name(string migration) => migration.Split('_', 2)[1];
}
