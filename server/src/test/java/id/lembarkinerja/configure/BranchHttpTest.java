package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.BranchKeeping;
import id.lembarkinerja.submission.BranchRetention;
import id.lembarkinerja.submission.Branches;
import id.lembarkinerja.submission.KeptBranch;
import id.lembarkinerja.submission.Retention;
import id.lembarkinerja.submission.RetentionPolicy;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of branches: they close and open again, they are not without number, and nothing of them is lost. */
class BranchHttpTest {
    private static final long ELEVEN_YEARS = 11L * 366 * 24 * 3600;

    @TempDir
    Path folder = Path.of("");

    private static String open(Demo demo, String form) {
        return demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", form, "title", "IKU"))
                .text("id");
    }

    private static Demo.Answer store(Demo demo, String id, String query, byte[] workbook) {
        return demo.post("staf", "/api/v1/submissions/" + id + "/versions?" + query, workbook);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String branches(String id) {
        return "/api/v1/submissions/" + id + "/branches";
    }

    private static String stale(Demo demo, String id, String query, String text) {
        return store(demo, id, query, text(text)).json().at("/branch/id").asText();
    }

    private static JsonNode branch(Demo demo, String id, String branch) {
        for (JsonNode one : demo.get("staf", branches(id)).json()) {
            if (one.path("id").asText().equals(branch)) {
                return one;
            }
        }
        throw new AssertionError(branch);
    }

    private static Demo.Answer act(Demo demo, String id, String branch, String what, Map<String, Object> wish) {
        return demo.postJson("staf", branches(id) + "/" + branch + "/" + what, wish);
    }

    @Test
    void a_merge_that_adds_nothing_closes_its_branch_and_says_which_version_holds_all_of_it() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "satu");
            store(demo, id, "base=0", text("a=1\nb=1\n"));
            store(demo, id, "base=1", text("a=2\nb=2\n"));
            String branch = stale(demo, id, "base=1", "a=2\nb=1\n");
            assertThat(branch(demo, id, branch).path("closed").isNull()).isTrue();

            Demo.Answer merged = act(demo, id, branch, "merge", Map.of("onto", 2));
            assertThat(merged.status()).isEqualTo(200);
            assertThat(merged.json().path("existing").asBoolean()).isTrue();
            JsonNode closed = branch(demo, id, branch).path("closed");
            assertThat(closed.path("kind").asText()).isEqualTo("contained");
            assertThat(closed.path("version").asInt()).isEqualTo(2);
            assertThat(closed.path("byName").asText()).isEqualTo("Staf DPMPPA");
            assertThat(closed.path("at").asText()).isNotEmpty();
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void a_branch_nobody_needs_is_closed_with_a_reason_and_nothing_of_it_goes() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "dua");
            store(demo, id, "base=0", text("a=1"));
            store(demo, id, "base=1", text("a=2"));
            String branch = stale(demo, id, "base=1", "a=3");
            Demo.Answer wordless = act(demo, id, branch, "close", Map.of("reason", "  "));
            assertThat(wordless.status()).isEqualTo(400);
            assertThat(wordless.text("detail")).contains("reason", "harus diisi");

            JsonNode closed = act(demo, id, branch, "close", Map.of("reason", "Salah berkas"))
                    .json()
                    .path("closed");
            assertThat(closed.path("kind").asText()).isEqualTo("discarded");
            assertThat(closed.path("reason").asText()).isEqualTo("Salah berkas");
            assertThat(closed.path("by").asText()).isEqualTo("staf");
            assertThat(demo.get("staf", branches(id) + "/" + branch + "/workbook")
                            .response()
                            .body())
                    .isEqualTo(text("a=3"));

            assertThat(act(demo, id, branch, "close", Map.of("reason", "Lagi"))
                            .json()
                            .at("/closed/reason")
                            .asText())
                    .isEqualTo("Salah berkas");
            assertThat(act(demo, id, branch, "reopen", Map.of("reason", "Ternyata benar"))
                            .json()
                            .path("closed")
                            .isNull())
                    .isTrue();
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void a_closed_branch_that_is_sent_again_waits_again() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "tiga");
            store(demo, id, "base=0", text("a=1"));
            store(demo, id, "base=1", text("a=2"));
            String branch = stale(demo, id, "base=1", "a=3");
            act(demo, id, branch, "close", Map.of("reason", "Salah berkas"));
            assertThat(stale(demo, id, "base=1", "a=3")).isEqualTo(branch);
            assertThat(branch(demo, id, branch).path("closed").isNull()).isTrue();
        }
    }

    @Test
    void what_was_said_with_a_stale_upload_counts_for_the_version_that_comes_of_it() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "empat");
            store(demo, id, "base=0", text("a=1\nb=1\n"));
            store(demo, id, "base=1", text("a=2\nb=1\n"));
            String branch = stale(
                    demo,
                    id,
                    "base=1&note=Angka+final&label=Triwulan+II&anyway=Digabung+bidang",
                    "a=1\nb=5\nformulir=lain\n");
            JsonNode kept = branch(demo, id, branch);
            assertThat(kept.path("label").asText()).isEqualTo("Triwulan II");
            assertThat(kept.path("anyway").asText()).isEqualTo("Digabung bidang");

            JsonNode version =
                    act(demo, id, branch, "merge", Map.of("onto", 2)).json().path("version");
            assertThat(version.path("label").asText()).isEqualTo("Triwulan II");
            assertThat(version.path("note").asText()).contains("Angka final", "Alasan: Digabung bidang");
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void what_is_said_when_merging_counts_more() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "lima");
            store(demo, id, "base=0", text("a=1\nb=1\n"));
            store(demo, id, "base=1", text("a=2\nb=1\n"));
            String branch = stale(demo, id, "base=1&note=dulu&label=Triwulan+I", "a=1\nb=5\n");
            JsonNode version = act(demo, id, branch, "merge", Map.of("onto", 2, "note", "kini", "label", "Triwulan II"))
                    .json()
                    .path("version");
            assertThat(version.path("label").asText()).isEqualTo("Triwulan II");
            assertThat(version.path("note").asText()).isEqualTo("kini");
        }
    }

    @Test
    void silences_of_a_stale_upload_hold_in_the_merged_version() throws Exception {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = open(demo, "pengukuran-iku");
            IkuWorkbook.Editing wrong = book -> {
                IkuWorkbook.row(book, 4).removeCell(IkuWorkbook.row(book, 4).getCell(4));
                IkuWorkbook.row(book, 4).createCell(4).setCellValue(12);
            };
            store(demo, id, "base=0", IkuWorkbook.workbook(wrong));
            store(demo, id, "base=1", IkuWorkbook.workbook(book -> {
                wrong.edit(book);
                IkuWorkbook.row(book, 5).getCell(2).setCellValue(11);
            }));
            byte[] mine = IkuWorkbook.workbook(book -> {
                wrong.edit(book);
                IkuWorkbook.row(book, 5).getCell(3).setCellValue(8);
            });
            JsonNode finding = demo.post("staf", "/api/v1/check?name=iku.xlsx", mine)
                    .json()
                    .path("findings")
                    .get(0);
            JsonNode wish = ((ObjectNode) finding.deepCopy()).put("reason", "Sudah ditetapkan");
            Demo.Answer stale = send(
                    demo,
                    "/api/v1/submissions/" + id + "/versions?base=1",
                    mine,
                    new String(Json.write(List.of(wish)), StandardCharsets.UTF_8));
            assertThat(stale.status()).isEqualTo(409);

            Demo.Answer merged = act(demo, id, stale.json().at("/branch/id").asText(), "merge", Map.of("onto", 2));
            assertThat(merged.status()).isEqualTo(201);
            assertThat(merged.json().at("/version/findings/silenced").asInt()).isEqualTo(1);
            assertThat(demo.get("penelaah", "/api/v1/submissions/" + id + "/versions/3/result")
                            .json()
                            .at("/silences/0/reason")
                            .asText())
                    .isEqualTo("Sudah ditetapkan");
        }
    }

    private static Demo.Answer send(Demo demo, String path, byte[] workbook, String silences) {
        return demo.upload("staf", path, "iku.xlsx", workbook, Map.of("silences", silences));
    }

    @Test
    void a_branch_of_another_form_needs_a_reason_as_a_version_does() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "enam");
            store(demo, id, "base=0", text("a=1\n"));
            byte[] other = text("b=2\nformulir=lain\n");
            Demo.Answer refused = demo.post("staf", branches(id) + "?base=1", other);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("type")).isEqualTo("other-form");
            Demo.Answer kept = demo.post("staf", branches(id) + "?base=1&anyway=Digabung+bidang", other);
            assertThat(kept.status()).isEqualTo(201);
            JsonNode version = act(demo, id, kept.text("id"), "merge", Map.of("onto", 1))
                    .json()
                    .path("version");
            assertThat(version.path("note").asText()).contains("Berisi lain, bukan enam", "Digabung bidang");
        }
    }

    @Test
    void only_so_many_branches_wait_at_once_and_closing_one_makes_room() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "tujuh");
            store(demo, id, "base=0", text("a=1"));
            store(demo, id, "base=1", text("a=2"));
            String first = stale(demo, id, "base=1", "b=0");
            for (int i = 1; i < Branches.Limits.USUAL.open(); i++) {
                assertThat(store(demo, id, "base=1", text("b=" + i)).text("type"))
                        .isEqualTo("stale-base");
            }
            Demo.Answer full = store(demo, id, "base=1", text("b=lebih"));
            assertThat(full.status()).isEqualTo(409);
            assertThat(full.text("type")).isEqualTo("too-many-branches");
            assertThat(full.text("detail")).contains("20 cabang", "tidak disimpan", "Gabungkan", "tutup");
            assertThat(demo.post("staf", branches(id) + "?base=1", text("b=surel"))
                            .text("type"))
                    .isEqualTo("too-many-branches");
            // What waits already is still told, and the latest version is still sent on.
            assertThat(stale(demo, id, "base=1", "b=0")).isEqualTo(first);
            assertThat(store(demo, id, "base=2", text("a=3")).status()).isEqualTo(201);

            act(demo, id, first, "close", Map.of("reason", "Tidak dipakai"));
            assertThat(store(demo, id, "base=1", text("b=lebih")).text("type")).isEqualTo("stale-base");
            assertThat(act(demo, id, first, "reopen", Map.of("reason", "Ternyata dipakai"))
                            .text("type"))
                    .isEqualTo("too-many-branches");
        }
    }

    @Test
    void what_waits_is_bounded_in_size_too() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "delapan");
            Installation installation = demo.server.installation;
            Branches small = branches(installation, InstantSource.system(), new Branches.Limits(9, 10));
            User staff = installation.accounts.list().stream()
                    .filter(user -> user.username().equals("staf"))
                    .findFirst()
                    .orElseThrow();
            assertThat(small.keep(id, upload("a=12345"), staff)).isInstanceOf(BranchKeeping.Done.class);
            assertThat(small.keep(id, upload("b=12345"), staff)).isEqualTo(new BranchKeeping.Full(1));
        }
    }

    private static Upload upload(String text) {
        return new Upload(1, "a.xlsx", "", "", "", text(text));
    }

    private static Branches branches(Installation installation, InstantSource clock, Branches.Limits limits) {
        return new Branches(
                installation.database, installation.store, installation.branchStore, installation.audit, clock, limits);
    }

    private static List<KeptBranch> remove(Demo demo) {
        Installation installation = demo.server.installation;
        InstantSource later = () -> Instant.now().plusSeconds(ELEVEN_YEARS);
        Branches branches = branches(installation, later, Branches.Limits.USUAL);
        RetentionPolicy policy = new RetentionPolicy(10, Set.of(State.DRAFT), Set.of());
        return new BranchRetention(installation.database, installation.store, branches, later)
                .remove(policy, "Jadwal retensi arsip 2035", "system");
    }

    @Test
    void contents_of_old_branches_go_by_policy_and_those_that_wait_never() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "sembilan");
            store(demo, id, "base=0", text("a=1\nb=1\n"));
            store(demo, id, "base=1", text("a=2\nb=1\n"));
            String merged = stale(demo, id, "base=1", "a=1\nb=5\n");
            act(demo, id, merged, "merge", Map.of("onto", 2));
            String waiting = stale(demo, id, "base=1", "a=1\nb=6\n");

            assertThat(remove(demo)).extracting(kept -> kept.branch().id()).containsExactly(merged);
            Demo.Answer gone = demo.get("staf", branches(id) + "/" + merged + "/workbook");
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text("detail")).contains("Isi cabang", "Jadwal retensi arsip 2035", "kirim lagi");
            assertThat(demo.get("staf", branches(id) + "/" + merged + "/merge").status())
                    .isEqualTo(410);
            assertThat(branch(demo, id, merged).at("/removed/reason").asText()).contains("2035");
            assertThat(branch(demo, id, merged).path("mergedInto").asInt()).isEqualTo(3);
            assertThat(demo.get("staf", branches(id) + "/" + waiting + "/workbook")
                            .status())
                    .isEqualTo(200);
            assertThat(remove(demo)).isEmpty();
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();

            assertThat(stale(demo, id, "base=1", "a=1\nb=5\n")).isEqualTo(merged);
            assertThat(demo.get("staf", branches(id) + "/" + merged + "/workbook")
                            .response()
                            .body())
                    .isEqualTo(text("a=1\nb=5\n"));
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void a_base_whose_content_is_gone_is_said_and_another_version_may_be_chosen() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "dasar");
            store(demo, id, "base=0", text("a=1\nb=1\n"));
            store(demo, id, "base=1", text("a=2\nb=1\n"));
            String branch = stale(demo, id, "base=1", "a=2\nb=5\n");
            Installation installation = demo.server.installation;
            new Retention(
                            installation.database,
                            installation.store,
                            installation.audit,
                            () -> Instant.now().plusSeconds(ELEVEN_YEARS))
                    .remove(new RetentionPolicy(10, Set.of(State.DRAFT), Set.of()), "Jadwal retensi", "system");
            JsonNode base = demo.get("staf", branches(id) + "/" + branch + "/merge")
                    .json()
                    .path("base");
            assertThat(base.path("guessed").asBoolean()).isTrue();
            assertThat(base.path("n").asInt()).isEqualTo(2);
            assertThat(base.path("gone").asInt()).isEqualTo(1);
            Demo.Answer needed = act(demo, id, branch, "merge", Map.of("onto", 2));
            assertThat(needed.text("type")).isEqualTo("base-needed");
            assertThat(needed.text("detail")).contains("Isi versi 1", "sudah dihapus", "Kemungkinan dari versi 2");
            assertThat(act(demo, id, branch, "merge", Map.of("onto", 2, "base", 2))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void of_two_who_merge_at_once_the_second_gets_a_fresh_plan_and_loses_nothing() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "serentak");
            store(demo, id, "base=0", text("a=1\nb=1\nc=1\n"));
            store(demo, id, "base=1", text("a=2\nb=1\nc=1\n"));
            String one = stale(demo, id, "base=1", "a=1\nb=5\nc=1\n");
            String other = stale(demo, id, "base=1", "a=1\nb=1\nc=7\n");
            List<Demo.Answer> answers = Stream.of(one, other)
                    .map(branch ->
                            CompletableFuture.supplyAsync(() -> act(demo, id, branch, "merge", Map.of("onto", 2))))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).extracting(Demo.Answer::status).containsExactlyInAnyOrder(201, 409);
            String late = answers.get(0).status() == 409 ? one : other;
            assertThat(act(demo, id, late, "merge", Map.of("onto", 3)).status()).isEqualTo(201);
            assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/versions/4/workbook")
                            .response()
                            .body())
                    .isEqualTo(text("a=2\nb=5\nc=7\n"));
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void a_branch_made_from_a_branch_adds_what_is_its_own() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "bercabang");
            store(demo, id, "base=0", text("a=1\nb=1\nc=1\n"));
            store(demo, id, "base=1", text("a=2\nb=1\nc=1\n"));
            String first = stale(demo, id, "base=1", "a=1\nb=5\nc=1\n");
            // Somebody went on with the branch as it was kept.
            String second = stale(demo, id, "base=1", "a=1\nb=5\nc=7\n");
            act(demo, id, first, "merge", Map.of("onto", 2));
            assertThat(act(demo, id, second, "merge", Map.of("onto", 3)).status())
                    .isEqualTo(201);
            assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/versions/4/workbook")
                            .response()
                            .body())
                    .isEqualTo(text("a=2\nb=5\nc=7\n"));
        }
    }

    @Test
    void a_content_that_went_without_being_on_record_is_refused_or_found() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "sepuluh");
            store(demo, id, "base=0", text("a=1"));
            store(demo, id, "base=1", text("a=2"));
            String branch = stale(demo, id, "base=1", "a=3");
            Installation installation = demo.server.installation;
            assertThatThrownBy(() -> execute(installation, "DELETE FROM branch_content"))
                    .hasMessageContaining("append-only");
            execute(installation, "DROP TRIGGER branch_event_keeps_update");
            act(demo, id, branch, "close", Map.of("reason", "Salah berkas"));
            execute(installation, "UPDATE branch_event SET kind = 'removed'");
            execute(installation, "DELETE FROM branch_content");
            assertThat(Verify.all(installation).defects())
                    .anySatisfy(defect -> assertThat(defect).contains("cabang " + branch, "berubah sejak disimpan"));
        }
    }

    private static void execute(Installation installation, String sql) {
        installation.database.run(() -> installation.database.handle().execute(sql));
    }
}
