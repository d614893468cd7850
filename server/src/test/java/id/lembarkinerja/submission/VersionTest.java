package id.lembarkinerja.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final String BRANCH = "b".repeat(64);

    private static Version version(Contributions others) {
        Version.Origin origin = new Version.Origin(
                new Version.Digest("1".repeat(64), "2".repeat(64), "3".repeat(64), "sha256:aturan"),
                new Version.Sender("staf", "Siti", Instant.parse("2026-08-17T10:00:00Z"), "isi", "Murni"),
                "iku.xlsx",
                14_382,
                "7K3M9QX2AB",
                others);
        return Version.following("k3v9", 2, origin, new FindingCounts(3, 0, 0, 1, 0), Version.START);
    }

    @Test
    void a_version_of_its_author_alone_keeps_the_hash_it_had_before_there_were_branches() {
        assertThat(version(Contributions.NONE).hash())
                .isEqualTo("4e8875d7db9b987deb6e5038fd9584ae442bf4c85356cb8cd8f7f094361d6b20");
    }

    @Test
    void the_hash_tells_apart_whose_work_a_version_holds() {
        assertThat(Stream.of(
                                Contributions.NONE,
                                new Contributions(BRANCH, List.of()),
                                new Contributions("", List.of("penelaah")),
                                new Contributions("", List.of("penelaah", "sekretariat")),
                                new Contributions("", List.of("sekretariat", "penelaah")),
                                new Contributions(BRANCH, List.of("penelaah")))
                        .map(others -> version(others).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_altered_contribution_breaks_the_version() {
        Version credited = version(new Contributions("", List.of("penelaah")));
        Version robbed = new Version(
                credited.submission(),
                credited.n(),
                version(Contributions.NONE).origin(),
                credited.findings(),
                credited.parent(),
                credited.hash());
        assertThat(credited.isIntact()).isTrue();
        assertThat(robbed.isIntact()).isFalse();
    }
}
