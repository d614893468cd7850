package id.lembarkinerja.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");

    @Test
    void five_wrong_passwords_are_forgiven_then_each_costs_more_time() {
        SignInThrottle throttle = new SignInThrottle();
        for (int i = 0; i < 4; i++) {
            throttle.failed("staf", "10.0.0.1", NOW);
        }
        assertThat(throttle.waitFor("staf", "10.0.0.1", NOW)).isZero();
        throttle.failed("staf", "10.0.0.1", NOW);
        assertThat(throttle.waitFor("staf", "10.0.0.1", NOW)).isEqualTo(Duration.ofSeconds(30));
        throttle.failed("staf", "10.0.0.1", NOW);
        assertThat(throttle.waitFor("staf", "10.0.0.1", NOW)).isEqualTo(Duration.ofSeconds(60));
        assertThat(throttle.waitFor("staf", "10.0.0.1", NOW.plusSeconds(61))).isZero();
    }

    @Test
    void somebody_elsewhere_may_still_sign_in() {
        SignInThrottle throttle = new SignInThrottle();
        for (int i = 0; i < 9; i++) {
            throttle.failed("staf", "10.0.0.1", NOW);
        }
        assertThat(throttle.waitFor("staf", "10.0.0.2", NOW)).isZero();
        throttle.succeeded("staf", "10.0.0.1");
        assertThat(throttle.waitFor("staf", "10.0.0.1", NOW)).isZero();
    }

    @Test
    void an_address_that_tries_many_accounts_is_stopped() {
        SignInThrottle throttle = new SignInThrottle();
        for (int i = 0; i < 50; i++) {
            throttle.failed("nama" + i, "10.0.0.1", NOW);
        }
        assertThat(throttle.waitFor("lain", "10.0.0.1", NOW)).isPositive();
    }

    @Test
    void a_clock_set_back_locks_nobody_out_for_longer() {
        SignInThrottle throttle = new SignInThrottle();
        for (int i = 0; i < 5; i++) {
            throttle.failed("staf", "10.0.0.1", NOW);
        }
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        assertThat(throttle.waitFor("staf", "10.0.0.1", yesterday)).isEqualTo(Duration.ofSeconds(30));
        assertThat(throttle.waitFor("staf", "10.0.0.1", yesterday.plusSeconds(31)))
                .isZero();
    }
}
