package id.lembarkinerja.account;

import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Signing in and out, and keeping the users. */
public final class Accounts {
    private static final int LONGEST_PASSWORD = 1_000;
    /** Nobody has a longer name; the throttle would have to remember it. */
    private static final int LONGEST_USERNAME = 100;

    private final Transactions transactions;
    private final AccountStore store;
    private final AuditLog audit;
    private final InstantSource clock;
    private final SignInThrottle throttle = new SignInThrottle();

    /** On a store and a log that share their transactions. */
    public Accounts(Transactions transactions, AccountStore store, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Checks the password and opens a session. An unknown name takes as long as a wrong password. */
    public SignIn signIn(String given, String password, String address) {
        String username = given.length() > LONGEST_USERNAME ? given.substring(0, LONGEST_USERNAME) + "…" : given;
        Instant now = clock.instant();
        Duration wait = throttle.waitFor(username, address, now);
        if (!wait.isZero()) {
            return new SignIn.Throttled(wait);
        }
        Optional<User> user = transactions.read(() -> store.findUser(username));
        Optional<String> hash = transactions.read(() -> store.findPasswordHash(username));
        boolean right = password.length() <= LONGEST_PASSWORD
                && (hash.isPresent() ? PasswordHash.verify(password, hash.get()) : PasswordHash.verifyNobody(password));
        if (!right || user.isEmpty() || user.get().disabled()) {
            throttle.failed(username, address, now);
            return new SignIn.Rejected();
        }
        throttle.succeeded(username, address);
        return new SignIn.Accepted(open(user.get(), now));
    }

    private Caller open(User user, Instant now) {
        String token = Codes.token();
        Session session = new Session(digest(token), user.username(), now, now);
        transactions.run(() -> {
            store.deleteSessions(now.minus(Session.ABSOLUTE), now.minus(Session.IDLE));
            store.insertSession(session);
            audit.append(user.username(), "sign-in", "user:" + user.username(), "");
        });
        return new Caller(user, session, token);
    }

    /** Whose session this token opens, when it is still valid. */
    public Optional<Caller> findCaller(String token) {
        Instant now = clock.instant();
        Optional<Caller> caller = transactions.read(() -> store.findSession(digest(token))
                .filter(session -> session.expires().isAfter(now))
                .flatMap(session -> store.findUser(session.username())
                        .filter(user -> !user.disabled())
                        .map(user -> new Caller(user, session, token))));
        caller.map(Caller::session)
                .filter(session -> session.lastSeen().plus(Session.SEEN_STEP).isBefore(now))
                .ifPresent(session -> transactions.run(() -> store.touchSession(session.tokenDigest(), now)));
        return caller;
    }

    /** Ends the session. */
    public void signOut(Caller caller) {
        transactions.run(() -> store.deleteSession(caller.session().tokenDigest()));
    }

    /**
     * What a page must repeat in a header when the browser itself sends the cookie. It follows from the token, so
     * another site, which cannot read the cookie, cannot know it.
     */
    public static String csrf(String token) {
        return Digests.ofFields("csrf", token);
    }

    /** Adds a user; false when the name is taken. */
    public boolean add(User user, String password, String by) {
        String hash = PasswordHash.of(password);
        return transactions.write(() -> {
            if (store.findUser(user.username()).isPresent()) {
                return false;
            }
            store.insertUser(user, hash, clock.instant());
            record(by, "user-add", user.username(), user.role().label());
            return true;
        });
    }

    /** Says which agencies a reviewer reviews, instead of those before; no agency at all is allowed. */
    public Assigning assign(String username, Set<String> agencies, String by) {
        return transactions.write(() -> {
            Optional<User> user = store.findUser(username).filter(found -> !found.disabled());
            if (user.isEmpty()) {
                return new Assigning.UnknownUser(username);
            }
            if (user.get().role() != Role.PENELAAH) {
                return new Assigning.NoReviewer(user.get());
            }
            Set<String> unknown = new TreeSet<>(agencies);
            store.listAgencies().forEach(agency -> unknown.remove(agency.id()));
            if (!unknown.isEmpty()) {
                return new Assigning.UnknownAgencies(unknown);
            }
            if (!agencies.equals(user.get().assigned())) {
                store.assign(username, agencies);
                record(by, "user-assign", username, String.join(" ", new TreeSet<>(agencies)));
            }
            return new Assigning.Assigned(user.get().reviewing(agencies));
        });
    }

    /** Those who review and may sign in, by name. */
    public List<User> listReviewers() {
        return list().stream()
                .filter(user -> user.role() == Role.PENELAAH && !user.disabled())
                .sorted(Comparator.comparing(User::name))
                .toList();
    }

    /** Keeps a user out; false when there is none of that name. */
    public boolean disable(String username, String by) {
        return transactions.write(() -> {
            if (store.findUser(username).isEmpty()) {
                return false;
            }
            store.disableUser(username);
            record(by, "user-disable", username, "");
            return true;
        });
    }

    /** All users. */
    public List<User> list() {
        return transactions.read(store::listUsers);
    }

    /** The name of a user, for people to read; the username itself when there is no such user. */
    public String nameOf(String username) {
        return transactions.read(() -> store.findUser(username)).map(User::name).orElse(username);
    }

    /** The agencies within a scope. */
    public List<Agency> listAgencies(Scope scope) {
        return transactions.read(store::listAgencies).stream()
                .filter(agency -> scope.contains(agency.id()))
                .toList();
    }

    /** Adds an agency or gives it a new name. */
    public void save(Agency agency, String by) {
        transactions.run(() -> {
            store.saveAgency(agency);
            audit.append(
                    by, "agency-save", "agency:" + agency.id(), RecordedKind.detail(agency.name(), digest(agency)));
        });
    }

    /** Every user as the log must know it: name, role, agencies, password and whether the user may sign in. */
    public RecordedKind recordedUsers() {
        Map<String, String> states = transactions.read(() ->
                store.listUsers().stream().collect(Collectors.toMap(user -> "user:" + user.username(), this::digest)));
        return new RecordedKind("Akun", Set.of("user-add", "user-assign", "user-disable"), Set.of(), states);
    }

    /** Every agency as the log must know it. */
    public RecordedKind recordedAgencies() {
        Map<String, String> states = listAgencies(Scope.everything()).stream()
                .collect(Collectors.toMap(agency -> "agency:" + agency.id(), Accounts::digest));
        return new RecordedKind("Perangkat daerah", Set.of("agency-save"), Set.of(), states);
    }

    /** Inside the transaction of the change: the digest is that of the user as stored by now. */
    private void record(String by, String action, String username, String words) {
        audit.append(
                by,
                action,
                "user:" + username,
                RecordedKind.detail(words, digest(store.findUser(username).orElseThrow())));
    }

    private String digest(User user) {
        return Digests.ofFields(
                "lembar-user-1",
                user.username(),
                user.name(),
                user.role().label(),
                user.agency().orElse(""),
                String.join(" ", new TreeSet<>(user.assigned())),
                Boolean.toString(user.disabled()),
                store.findPasswordHash(user.username()).orElse(""));
    }

    private static String digest(Agency agency) {
        return Digests.ofFields("lembar-agency-1", agency.id(), agency.name());
    }

    private static String digest(String token) {
        return Digests.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
