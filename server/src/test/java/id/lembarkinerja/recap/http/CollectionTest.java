package id.lembarkinerja.recap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.account.Agency;
import id.lembarkinerja.recap.Board;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.FindingCounts;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CollectionTest {
    private static final Instant NOON = Instant.parse("2026-03-31T05:00:00Z");

    private static Board.Line line(String agency) {
        Submission submission =
                new Submission(agency, new Submission.Key(agency, "2026", "iku"), "IKU", State.SUBMITTED, "staf", NOON);
        Version version = Version.following(
                agency,
                1,
                new Version.Origin(
                        new Version.Digest("a", "b", "c", "d"),
                        new Version.Sender("staf", "Staf", NOON, "", ""),
                        "iku.xlsx",
                        3,
                        "RECEIPT",
                        Contributions.NONE),
                new FindingCounts(0, 0, 0, 0, 0),
                Version.START);
        return new Board.Line(new Agency(agency, agency), Optional.of(new Filed(submission, Optional.of(version))));
    }

    private static List<String> names(byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void what_was_removed_by_policy_is_told_in_the_list_and_the_rest_is_there() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Collection(version -> version.submission().equals("a")
                        ? Optional.empty()
                        : Optional.of("abc".getBytes(StandardCharsets.UTF_8)))
                .write(List.of(line("a"), line("b")), out);
        assertThat(names(out.toByteArray())).containsExactly("b/iku 2026 versi 1 iku.xlsx", "daftar.csv");
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("sudah dihapus menurut kebijakan");
    }

    @Test
    void a_workbook_that_cannot_be_read_leaves_no_zip_that_passes_for_whole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Collection collection = new Collection(version -> {
            if (version.submission().equals("b")) {
                throw new IllegalStateException("disk");
            }
            return Optional.of("abc".getBytes(StandardCharsets.UTF_8));
        });
        assertThatThrownBy(() -> collection.write(List.of(line("a"), line("b")), out))
                .hasMessage("disk");
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0005\u0006");
    }
}
