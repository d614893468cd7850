package id.lembarkinerja.account.http;

import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Gate;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.Subject;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place where rights are enforced: who is calling, was the request meant, may this role do this to this agency.
 * Handlers run only after it and find the {@link Caller} in the request.
 */
public final class SessionGate implements Gate {
    /** Name of the session cookie. */
    public static final String COOKIE = "lk_session";

    private static final String BEARER = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final Accounts accounts;

    /** Asks these accounts. */
    public SessionGate(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void admit(Context context, Route route) {
        Action action = action(route.permission());
        if (action == Action.OPEN) {
            return;
        }
        Caller caller = identify(context);
        Attributes.put(context, Caller.class, caller);
        if (!Permissions.ever(caller.user().role(), action)) {
            throw forbidden(caller).asException();
        }
        if (route.subject() != Subject.NONE) {
            Optional<String> agency = route.subject().findAgency(context);
            // An agency of somebody else is answered like one that does not exist.
            if (agency.isEmpty() || !Permissions.allow(caller.user(), action, agency.get())) {
                throw Problems.notFound().asException();
            }
        }
    }

    private static Action action(Permission permission) {
        if (permission instanceof Action action) {
            return action;
        }
        throw new IllegalStateException("route declares no known action: " + permission.name());
    }

    private Caller identify(Context context) {
        @Nullable String header = context.header("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return find(header.substring(BEARER.length()).strip());
        }
        @Nullable String cookie = context.cookie(COOKIE);
        if (cookie == null || cookie.isEmpty()) {
            throw signInFirst().asException();
        }
        Caller caller = find(cookie);
        if (!SAFE.contains(context.method().name())) {
            requireCsrf(context, cookie);
        }
        return caller;
    }

    private Caller find(String token) {
        Optional<Caller> caller = token.length() <= 100 ? accounts.findCaller(token) : Optional.empty();
        return caller.orElseThrow(() -> signInFirst().asException());
    }

    /** A browser sends the cookie by itself, also for a page of somebody else; that page cannot know this header. */
    private static void requireCsrf(Context context, String token) {
        @Nullable String header = context.header("X-CSRF-Token");
        boolean right = header != null
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.UTF_8),
                        Accounts.csrf(token).getBytes(StandardCharsets.UTF_8));
        if (!right) {
            throw Problem.of(
                            403,
                            "csrf",
                            "Permintaan tidak dikenali",
                            "Permintaan ini tidak berasal dari halaman Lembar Kinerja. Muat ulang halaman lalu coba lagi.")
                    .asException();
        }
    }

    private static Problem signInFirst() {
        return Problem.of(
                401,
                "sign-in-required",
                "Belum masuk",
                "Anda belum masuk, atau sesi sudah berakhir. Masuk dengan nama pengguna dan kata sandi, lalu ulangi.");
    }

    private static Problem forbidden(Caller caller) {
        return Problem.of(
                403,
                "forbidden",
                "Tidak berwenang",
                "Peran Anda (" + caller.user().role().label()
                        + ") tidak boleh melakukan ini. Mintalah kepada pengguna dengan peran yang sesuai.");
    }
}
