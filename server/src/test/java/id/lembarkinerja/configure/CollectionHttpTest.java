package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secretariat takes all workbooks of the board at once. */
class CollectionHttpTest {
    private static final byte[] FIRST = "a=1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LATEST = "a=2".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "b=1".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    private Demo demo;

    @BeforeEach
    void start() throws IOException {
        demo = new Demo(folder);
        String jambi = open("staf", "dpmppa-kota-jambi", "=1+1");
        store("staf", jambi, 0, FIRST);
        store("staf", jambi, 1, LATEST);
        store("staf-dinsos", open("staf-dinsos", "dinas-sosial-kota-jambi", "IKU"), 0, OTHER);
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    private String open(String user, String agency, String title) {
        return demo.postJson(
                        user,
                        "/api/v1/submissions",
                        Map.of("agency", agency, "period", "2022", "form", "iku", "title", title))
                .text("id");
    }

    private void store(String user, String id, int base, byte[] bytes) {
        String path = "/api/v1/submissions/" + id + "/versions?name=..%2F..%2F%3DIKU%3A2022.xlsx&base=" + base;
        assertThat(demo.post(user, path, bytes).status()).isEqualTo(201);
    }

    private Map<String, byte[]> collected(String user, String query) throws IOException {
        Demo.Answer answer = demo.get(user, "/api/v1/board/workbooks" + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static List<String> list(Map<String, byte[]> entries) {
        return new String(entries.getOrDefault("daftar.csv", new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void every_latest_workbook_is_there_as_it_was_sent_and_the_list_says_who_sent_nothing() throws IOException {
        Map<String, byte[]> all = collected("sekretariat", "?period=2022");
        assertThat(all)
                .containsOnlyKeys(
                        "dpmppa-kota-jambi/iku 2022 versi 2 __.._=IKU_2022.xlsx",
                        "dinas-sosial-kota-jambi/iku 2022 versi 1 __.._=IKU_2022.xlsx",
                        "daftar.csv")
                .containsEntry("dpmppa-kota-jambi/iku 2022 versi 2 __.._=IKU_2022.xlsx", LATEST)
                .containsEntry("dinas-sosial-kota-jambi/iku 2022 versi 1 __.._=IKU_2022.xlsx", OTHER);
        List<String> list = list(all);
        assertThat(list).hasSize(1 + DemoData.AGENCIES.size());
        assertThat(list.get(0)).startsWith("\uFEFF\"Instansi\";\"Formulir\"");
        assertThat(list)
                .filteredOn(line -> line.contains("\"belum ada\""))
                .hasSize(DemoData.AGENCIES.size() - 2)
                .allMatch(line -> line.endsWith("\"belum dikirim\""));
        assertThat(list).anyMatch(line -> line.contains("\"iku\";\"'=1+1\";\"2022\";\"konsep\";\"2\""));
    }

    @Test
    void only_what_stands_as_asked_is_taken_and_only_what_the_person_may_read() throws IOException {
        assertThat(collected("sekretariat", "?period=2022&state=approved")).containsOnlyKeys("daftar.csv");
        assertThat(collected("sekretariat", "?period=2021")).containsOnlyKeys("daftar.csv");
        assertThat(collected("staf", "?period=2022").keySet()).hasSize(2).noneMatch(name -> name.startsWith("dinas"));
        assertThat(list(collected("staf", ""))).hasSize(2);
        assertThat(demo.get(null, "/api/v1/board/workbooks").status()).isEqualTo(401);
    }
}
