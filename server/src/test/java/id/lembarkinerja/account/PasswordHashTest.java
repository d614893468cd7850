package id.lembarkinerja.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void a_hash_fits_its_password_only() {
        String hash = PasswordHash.of("rahasia sekali");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("rahasia");
        assertThat(PasswordHash.verify("rahasia sekali", hash)).isTrue();
        assertThat(PasswordHash.verify("rahasia sekalI", hash)).isFalse();
        assertThat(PasswordHash.of("rahasia sekali")).isNotEqualTo(hash);
    }

    @Test
    void a_name_nobody_has_takes_as_long_as_a_wrong_password() {
        String hash = PasswordHash.of("rahasia sekali");
        PasswordHash.verify("pemanasan", hash);
        long wrong = nanos(() -> PasswordHash.verify("salah", hash));
        long nobody = nanos(() -> PasswordHash.verifyNobody("salah"));
        assertThat(nobody).isBetween(wrong / 4, wrong * 4);
    }

    private static long nanos(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
