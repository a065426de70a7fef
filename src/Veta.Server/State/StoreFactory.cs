using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Veta.Server.State;

/// <summary>Opens stores: a file of SQLite, or a PostgreSQL database where a connection is named.</summary>
internal sealed class StoreFactory
{
    private readonly Func<Store> _open;

    private StoreFactory(Func<Store> open) => _open = open;

    /// <summary>A store in a file.</summary>
    public static StoreFactory Sqlite(string path)
    {
        string connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ToString();
        DbContextOptions<SqliteStore> options = new DbContextOptionsBuilder<SqliteStore>().UseSqlite(connection).Options;
        return new StoreFactory(() => new SqliteStore(options));
    }

    /// <summary>A store in a PostgreSQL database.</summary>
    public static StoreFactory Postgres(string connection)
    {
        DbContextOptions<PostgresStore> options = new DbContextOptionsBuilder<PostgresStore>().UseNpgsql(connection).Options;
        return new StoreFactory(() => new PostgresStore(options));
    }

    /// <summary>A new unit of work; whoever opens it closes it.</summary>
    public Store Open() => _open();

    /// <summary>Brings the tables to the form that this program knows.</summary>
    public void Migrate()
    {
        using Store store = Open();
        store.Database.Migrate();
        // What was committed stays, also where the machine loses its power.
        if (store is SqliteStore) { store.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"); }
    }
}
