package id.lembarkinerja.layout.jdbc;

import id.lembarkinerja.layout.LayoutStore;
import id.lembarkinerja.layout.RememberedLayout;
import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.recognition.LayoutMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Table {@code layout}; the column keys of an answer stand in one text, separated by spaces. */
public final class JdbcLayoutStore implements LayoutStore {
    private static final String SELECT = "SELECT agency, layout, form, columns, by_user, at FROM layout ";

    private final Database database;

    /** In this database. */
    public JdbcLayoutStore(Database database) {
        this.database = database;
    }

    @Override
    public List<RememberedLayout> list(String agency) {
        return database.handle()
                .createQuery(SELECT + "WHERE agency = ? ORDER BY at DESC, layout")
                .bind(0, agency)
                .map(JdbcLayoutStore::row)
                .list();
    }

    @Override
    public List<RememberedLayout> listAll() {
        return database.handle()
                .createQuery(SELECT + "ORDER BY agency, layout")
                .map(JdbcLayoutStore::row)
                .list();
    }

    @Override
    public Optional<RememberedLayout> find(String agency, String layout) {
        return database.handle()
                .createQuery(SELECT + "WHERE agency = ? AND layout = ?")
                .bind(0, agency)
                .bind(1, layout)
                .map(JdbcLayoutStore::row)
                .findOne();
    }

    @Override
    public void save(RememberedLayout layout) {
        database.handle()
                .execute(
                        "INSERT INTO layout(agency, layout, form, columns, by_user, at) VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT(agency, layout) DO UPDATE SET form = excluded.form,"
                                + " columns = excluded.columns, by_user = excluded.by_user, at = excluded.at",
                        layout.agency(),
                        layout.layout(),
                        layout.mapping().form(),
                        String.join(" ", layout.mapping().columns()),
                        layout.by(),
                        layout.at().toString());
    }

    @Override
    public boolean delete(String agency, String layout) {
        return database.handle()
                        .createUpdate("DELETE FROM layout WHERE agency = ? AND layout = ?")
                        .bind(0, agency)
                        .bind(1, layout)
                        .execute()
                > 0;
    }

    private static RememberedLayout row(ResultSet row, StatementContext context) throws SQLException {
        return new RememberedLayout(
                row.getString("agency"),
                row.getString("layout"),
                new LayoutMapping(
                        row.getString("form"), List.of(row.getString("columns").split(" ", -1))),
                row.getString("by_user"),
                Instant.parse(row.getString("at")));
    }
}
