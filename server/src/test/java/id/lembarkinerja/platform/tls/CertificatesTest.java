package id.lembarkinerja.platform.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void they_stay_the_same_from_start_to_start() throws Exception {
        Certificates first = Certificates.open(folder, List.of(), NOW);
        Certificates again = Certificates.open(folder, List.of(), NOW.plus(Duration.ofDays(300)));
        assertThat(again.authority()).isEqualTo(first.authority());
        assertThat(again.server()).isEqualTo(first.server());
    }

    @Test
    void the_server_certificate_is_renewed_before_it_ends_and_the_authority_stays() throws Exception {
        Certificates first = Certificates.open(folder, List.of(), NOW);
        Certificates later = Certificates.open(folder, List.of(), NOW.plus(Duration.ofDays(370)));
        assertThat(later.authority()).isEqualTo(first.authority());
        assertThat(later.server()).isNotEqualTo(first.server());
        later.server().verify(first.authority().getPublicKey());
    }

    @Test
    void a_new_name_needs_a_new_authority_because_the_old_one_may_not_vouch_for_it() throws Exception {
        Certificates first = Certificates.open(folder, List.of(), NOW);
        Certificates named = Certificates.open(folder, List.of("kinerja.jambi.test"), NOW);
        assertThat(named.authority()).isNotEqualTo(first.authority());
        assertThat(CertificateMaker.names(named.server())).contains("kinerja.jambi.test", "localhost");
    }

    @Test
    void the_server_certificate_lasts_no_longer_than_browsers_accept() throws Exception {
        Certificates made = Certificates.open(folder, List.of(), NOW);
        Duration life = Duration.between(
                made.server().getNotBefore().toInstant(),
                made.server().getNotAfter().toInstant());
        assertThat(life).isEqualTo(Duration.ofDays(397));
        assertThat(made.server().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(made.authority().getCriticalExtensionOIDs()).contains("2.5.29.30");
    }
}
