package org.gouvernail.web.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to the embedded database or to PostgreSQL, whichever the address in the configuration names. The
 * server pools them; business data and the batch repository share that one pool.
 */
public class GouvernailDataSource implements DataSource {

    private static volatile boolean reached;

    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        return connect(Settings.databaseUser(), Settings.databasePassword());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    /** A connection outside the pool with the rights of the schema's owner. */
    static Connection asOwner() throws SQLException {
        return connect(Settings.ownerUser(), Settings.ownerPassword());
    }

    private static Connection connect(String user, String password) throws SQLException {
        String url = Settings.databaseUrl();
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        properties.setProperty("password", password);
        if (Settings.postgresql()) {
            properties.setProperty("reWriteBatchedInserts", "true");
        }
        Connection connection = opened(url, properties);
        if (connection == null) {
            throw new SQLException("the database address must begin with jdbc:postgresql: or jdbc:h2:");
        }
        return connection;
    }

    /** The server asks for the first connection before any code of the product runs: without a database it ends here. */
    private static @Nullable Connection opened(String url, Properties properties) throws SQLException {
        try {
            Connection connection = driver().connect(url, properties);
            reached = true;
            return connection;
        } catch (SQLException e) {
            if (!reached) {
                FailedStart.end(e);
            }
            throw e;
        }
    }

    private static Driver driver() throws SQLException {
        if (Settings.postgresql()) {
            return new org.postgresql.Driver();
        }
        try {
            return (Driver)
                    Class.forName("org.h2.Driver").getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // nothing is logged here
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getSimpleName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
