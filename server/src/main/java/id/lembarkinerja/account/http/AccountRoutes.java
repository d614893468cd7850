package id.lembarkinerja.account.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.Session;
import id.lembarkinerja.account.SignIn;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.platform.json.Json;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.List;

/** Signing in and out, and the agencies one sees. */
public final class AccountRoutes {
    private static final String SESSION = "/api/v1/session";

    private final Accounts accounts;

    /** On these accounts. */
    public AccountRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.post(
                        SESSION,
                        Action.OPEN,
                        RouteDoc.json("Sign in; gives a bearer token and sets the session cookie.")
                                .body("application/json")
                                .problems(401, 429),
                        this::signIn),
                Route.get(SESSION, Action.LOOK_AROUND, RouteDoc.json("Who is signed in."), this::session),
                Route.delete(
                        SESSION,
                        Action.LOOK_AROUND,
                        RouteDoc.json("Sign out.").answers(new Answer(204, "")),
                        this::signOut),
                Route.get(
                        "/api/v1/agencies",
                        Action.LOOK_AROUND,
                        RouteDoc.json("The agencies the caller may see."),
                        this::agencies));
    }

    private void signIn(Context context) {
        ObjectNode body = Bodies.object(context);
        String username = Bodies.text(body, "username").strip();
        String password = Bodies.text(body, "password");
        SignIn outcome = accounts.signIn(username, password, context.req().getRemoteAddr());
        if (outcome instanceof SignIn.Throttled throttled) {
            throw throttled(context, throttled.left()).asException();
        }
        if (!(outcome instanceof SignIn.Accepted accepted)) {
            throw Problem.of(
                            401,
                            "wrong-credentials",
                            "Nama pengguna atau kata sandi salah",
                            "Periksa nama pengguna dan kata sandi (huruf besar dan kecil dibedakan), lalu coba lagi. Bila"
                                    + " lupa, minta kata sandi baru kepada pengelola server.")
                    .asException();
        }
        Caller caller = accepted.caller();
        context.cookie(cookie(context, caller.token(), (int) Session.ABSOLUTE.toSeconds()));
        Answers.json(context, 200, session(caller).put("token", caller.token()));
    }

    private static Cookie cookie(Context context, String token, int seconds) {
        Cookie cookie = new Cookie(SessionGate.COOKIE, token);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(context.req().isSecure());
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    private static Problem throttled(Context context, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        context.header("Retry-After", Long.toString(seconds));
        return Problem.of(
                429,
                "too-many-attempts",
                "Terlalu banyak percobaan",
                "Kata sandi terlalu sering salah. Tunggu " + seconds + " detik, lalu coba lagi.");
    }

    private void session(Context context) {
        Answers.json(context, 200, session(Attributes.get(context, Caller.class)));
    }

    private void signOut(Context context) {
        accounts.signOut(Attributes.get(context, Caller.class));
        context.cookie(cookie(context, "", 0));
        context.status(204);
    }

    private void agencies(Context context) {
        User user = Attributes.get(context, Caller.class).user();
        ArrayNode list = Json.array();
        for (Agency agency : accounts.listAgencies(Permissions.scope(user, Action.READ_SUBMISSION))) {
            list.add(json(agency));
        }
        Answers.json(context, 200, list);
    }

    private ObjectNode session(Caller caller) {
        User user = caller.user();
        ObjectNode who = Json.object();
        who.put("username", user.username())
                .put("name", user.name())
                .put("role", user.role().label());
        who.set("agency", Json.MAPPER.nullNode());
        ArrayNode visible = Json.array();
        Scope scope = Permissions.scope(user, Action.READ_SUBMISSION);
        for (Agency agency : accounts.listAgencies(scope)) {
            visible.add(agency.id());
            if (user.agency().filter(agency.id()::equals).isPresent()) {
                who.set("agency", json(agency));
            }
        }
        who.set("agencies", visible);
        ObjectNode answer = Json.object();
        answer.set("user", who);
        answer.put("csrf", Accounts.csrf(caller.token()))
                .put("expires", caller.session().expires().toString());
        return answer;
    }

    private static ObjectNode json(Agency agency) {
        return Json.object().put("id", agency.id()).put("name", agency.name());
    }
}
