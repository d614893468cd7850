package id.lembarkinerja.account;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignIn {
    /** Signed in. */
    record Accepted(Caller caller) implements SignIn {}

    /** Unknown name, wrong password or disabled account; which of them is not told. */
    record Rejected() implements SignIn {}

    /** Too many wrong passwords; the password was not even looked at. */
    record Throttled(Duration left) implements SignIn {}
}
