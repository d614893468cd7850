package id.lembarkinerja.review;

import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.User;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who is called upon in a text by {@code @username}, and who can be. */
public final class Mentions {
    /** Not within a mail address. A full stop behind the name ends the sentence. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\w.@-])@([a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9_-])?)");

    private final Accounts accounts;

    /** Among these accounts. */
    public Mentions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those who may read the submissions of an agency, by name. */
    public List<User> readers(String agency) {
        return accounts.list().stream()
                .filter(user -> !user.disabled() && Permissions.allow(user, Action.READ_SUBMISSION, agency))
                .toList();
    }

    /** The names a text calls upon, whoever they belong to. */
    static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        MENTION.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
