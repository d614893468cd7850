package id.lembarkinerja.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Instant DATE = Instant.parse("2025-01-31T17:00:00Z");

    @Test
    void a_period_closes_at_its_moment_and_not_before() {
        Period period = new Period("2024", "Tahun 2024", false, Optional.of(DATE));
        assertThat(period.isClosed(DATE.minusMillis(1))).isFalse();
        assertThat(period.isClosed(DATE)).isTrue();
        assertThat(period.isClosed(DATE.plusMillis(1))).isTrue();
    }

    @Test
    void a_period_closed_by_hand_is_closed_whatever_its_date() {
        assertThat(new Period("2024", "Tahun 2024", true, Optional.of(DATE)).isClosed(Instant.EPOCH))
                .isTrue();
        assertThat(new Period("2024", "Tahun 2024", false).isClosed(Instant.MAX))
                .isFalse();
    }

    @Test
    void a_period_is_of_the_year_its_id_begins_with() {
        assertThat(Period.findYear("2022")).hasValue(2022);
        assertThat(Period.findYear("2024-tw1")).hasValue(2024);
        assertThat(Period.findYear("tw1-2024")).isEmpty();
        assertThat(Period.findYear("20245")).isEmpty();
    }
}
