package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.tls.Certificates;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The routes, served. With a certificate one port speaks both: https to everybody, and plain http to this machine only,
 * for trying without certificates; the first bytes of a connection tell which.
 */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int THREADS = 24;
    private static final long STOP_MILLIS = 10_000;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Where to listen; port zero takes any free one. */
    public record Address(String host, int port, Optional<Certificates> certificates) {}

    /** Starts listening. Fails with {@link java.net.BindException} as cause when the port is taken. */
    public static WebServer start(Address address, List<Route> routes, Gate gate) {
        return start(address, routes, gate, HeavyWork.ofThisMachine());
    }

    /** As above, with other bounds on heavy work. */
    static WebServer start(Address address, List<Route> routes, Gate gate, HeavyWork work) {
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            config.jetty.addConnector((server, http) -> connector(server, http, address));
            ErrorAnswers.register(config.routes);
            config.routes.before(context -> {
                SecurityHeaders.set(context.path(), context::header);
                refusePlainFromElsewhere(context);
            });
            for (Route route : routes) {
                config.routes.addEndpoint(new Endpoint(route.method(), route.path(), context -> {
                    gate.admit(context, route);
                    answer(context, route, work);
                }));
            }
            config.routes.after(UnreadBody::drain);
            config.requestLogger.http((context, millis) -> LOG.info(
                    "{} {} {} {} ms", context.method(), context.path(), context.statusCode(), Math.round(millis)));
        });
        javalin.start();
        return new WebServer(javalin);
    }

    private static void answer(Context context, Route route, HeavyWork work) throws Exception {
        work.enter(context);
        try {
            route.handler().handle(context);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw HeavyWork.tooDemanding(context, e).asException();
        } finally {
            work.leave(context);
        }
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Bodies.LARGEST_FILE;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("web");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ErrorAnswers.BeforeRouting());
            server.setStopTimeout(STOP_MILLIS);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(16_384);
        });
    }

    private static Connector connector(Server server, HttpConfiguration http, Address address) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector;
        if (address.certificates().isPresent()) {
            HttpConfiguration secured = new HttpConfiguration(http);
            // Names are checked by the browser; a wrong one must not become a 400 without explanation.
            secured.addCustomizer(new SecureRequestCustomizer(false));
            HttpConnectionFactory inside = new HttpConnectionFactory(secured);
            SslContextFactory.Server ssl = new SslContextFactory.Server();
            ssl.setKeyStore(address.certificates().get().keyStore());
            ssl.setKeyStorePassword("");
            ssl.setIncludeProtocols("TLSv1.3", "TLSv1.2");
            SslConnectionFactory tls = new SslConnectionFactory(ssl, HttpVersion.HTTP_1_1.asString());
            connector = new ServerConnector(server, new DetectorConnectionFactory(tls), plain, inside);
        } else {
            connector = new ServerConnector(server, plain);
        }
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setIdleTimeout(60_000);
        return connector;
    }

    private static void refusePlainFromElsewhere(Context context) {
        if (context.req().isSecure()
                || new InetSocketAddress(context.req().getRemoteAddr(), 0)
                        .getAddress()
                        .isLoopbackAddress()) {
            return;
        }
        throw Problem.of(
                        403,
                        "https-only",
                        "Hanya lewat https",
                        "Dari komputer lain server ini hanya dapat dibuka lewat https. Ganti http:// menjadi https:// pada"
                                + " alamatnya.")
                .asException();
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests and lets those under way finish, for at most ten seconds. */
    @Override
    public void close() {
        javalin.stop();
    }

    /** Whether a host name or address, which may stand in brackets as in a URL, means this machine only. */
    public static boolean isLoopback(String written) {
        boolean bracketed = written.startsWith("[") && written.endsWith("]");
        String host = bracketed ? written.substring(1, written.length() - 1) : written;
        if (host.equals("localhost")) {
            return true;
        }
        InetAddress address = isNumeric(host) ? new InetSocketAddress(host, 0).getAddress() : null;
        return address != null && address.isLoopbackAddress();
    }

    private static boolean isNumeric(String host) {
        return host.chars().allMatch(c -> c == '.' || c == ':' || Character.digit(c, 16) >= 0);
    }
}
