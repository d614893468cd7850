package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two who work at once lose nothing: what was sent on a stale base is kept, merged, and named by the version. */
class MergeHttpTest {
    private static final String AGENCY = "dpmppa-kota-jambi";

    @TempDir
    Path folder = Path.of("");

    private static String open(Demo demo, String form) {
        return demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", AGENCY, "period", "2022", "form", form, "title", "IKU"))
                .text("id");
    }

    private static Demo.Answer store(Demo demo, String id, int base, byte[] workbook) {
        return demo.post("staf", "/api/v1/submissions/" + id + "/versions?base=" + base + "&name=iku.xlsx", workbook);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String branches(String id) {
        return "/api/v1/submissions/" + id + "/branches";
    }

    private static Demo.Answer merge(Demo demo, String id, String branch, Map<String, Object> wish) {
        return demo.postJson("staf", branches(id) + "/" + branch + "/merge", wish);
    }

    private static Map<String, String> choice(String id, String take) {
        return Map.of("id", id, "take", take, "value", "");
    }

    @Test
    void a_stale_upload_is_kept_byte_for_byte_and_merged_into_a_version_that_names_both_parents() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "satu");
            store(demo, id, 0, text("a=1\nb=1\nc=1\n"));
            store(demo, id, 1, text("a=2\nb=1\nc=1\n"));
            byte[] mine = text("a=1\nb=5\nc=1\n");
            Demo.Answer stale = store(demo, id, 1, mine);
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.text("detail")).contains("disimpan sebagai cabang");
            String branch = stale.json().at("/branch/id").asText();

            assertThat(demo.get("staf", branches(id) + "/" + branch + "/workbook")
                            .response()
                            .body())
                    .isEqualTo(mine);
            Demo.Answer merged = merge(demo, id, branch, Map.of("onto", 2, "note", "digabungkan"));
            assertThat(merged.status()).isEqualTo(201);
            JsonNode version = merged.json().path("version");
            assertThat(version.path("n").asInt()).isEqualTo(3);
            assertThat(version.path("note").asText()).isEqualTo("digabungkan");
            JsonNode second = demo.get("staf", "/api/v1/submissions/" + id + "/versions/2")
                    .json()
                    .path("version");
            assertThat(version.path("parentHash").asText())
                    .isEqualTo(second.path("hash").asText());
            assertThat(version.path("otherParentHash").asText())
                    .isEqualTo(stale.json().at("/branch/hash").asText());
            assertThat(new String(
                            demo.get("staf", "/api/v1/submissions/" + id + "/versions/3/workbook")
                                    .response()
                                    .body(),
                            StandardCharsets.UTF_8))
                    .isEqualTo("a=2\nb=5\nc=1\n");
            JsonNode kept = demo.get("penelaah", branches(id)).json();
            assertThat(kept).hasSize(1);
            assertThat(kept.get(0).path("mergedInto").asInt()).isEqualTo(3);
            assertThat(kept.get(0).path("authorName").asText()).isEqualTo("Staf DPMPPA");
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void the_same_bytes_on_the_same_base_are_one_branch() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "dua");
            store(demo, id, 0, text("a=1"));
            store(demo, id, 1, text("a=2"));
            String branch =
                    store(demo, id, 1, text("a=3")).json().at("/branch/id").asText();
            assertThat(store(demo, id, 1, text("a=3")).json().at("/branch/id").asText())
                    .isEqualTo(branch);
            assertThat(demo.get("staf", branches(id)).json()).hasSize(1);
        }
    }

    @Test
    void a_conflict_waits_for_a_choice_and_a_later_version_gives_a_fresh_plan() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "tiga");
            store(demo, id, 0, text("a=1\nb=1"));
            store(demo, id, 1, text("a=2\nb=1"));
            String branch =
                    store(demo, id, 1, text("a=3\nb=1")).json().at("/branch/id").asText();

            Demo.Answer open = merge(demo, id, branch, Map.of("onto", 2));
            assertThat(open.status()).isEqualTo(422);
            assertThat(open.text("type")).isEqualTo("choices-missing");
            assertThat(open.json().path("open").get(0).asText()).isEqualTo("a");

            store(demo, id, 2, text("a=2\nb=9"));
            Demo.Answer stale = merge(demo, id, branch, Map.of("onto", 2, "choices", List.of(choice("a", "mine"))));
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.json().at("/latest/n").asInt()).isEqualTo(3);
            assertThat(stale.json().at("/plan/conflicts/0/id").asText()).isEqualTo("a");
            assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/versions")
                            .json())
                    .hasSize(3);

            Demo.Answer merged = merge(demo, id, branch, Map.of("onto", 3, "choices", List.of(choice("a", "mine"))));
            assertThat(merged.status()).isEqualTo(201);
            assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/versions/4/workbook")
                            .response()
                            .body())
                    .isEqualTo(text("a=3\nb=9\n"));
        }
    }

    @Test
    void a_copy_that_came_by_mail_is_kept_and_its_base_guessed_but_not_taken_for_granted() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "empat");
            store(demo, id, 0, text("a=1\nb=1\nc=1\nd=1"));
            store(demo, id, 1, text("a=2\nb=2\nc=2\nd=1"));
            Demo.Answer kept = demo.post("staf", branches(id) + "?name=surel.xlsx", text("a=1\nb=1\nc=1\nd=7"));
            assertThat(kept.status()).isEqualTo(201);
            String branch = kept.text("id");

            Demo.Answer plan = demo.get("staf", branches(id) + "/" + branch + "/merge");
            assertThat(plan.status()).isEqualTo(200);
            assertThat(plan.json().at("/base/n").asInt()).isEqualTo(1);
            assertThat(plan.json().at("/base/guessed").asBoolean()).isTrue();
            assertThat(plan.json().at("/base/alike").asInt()).isEqualTo(75);
            Demo.Answer needed = merge(demo, id, branch, Map.of("onto", 2));
            assertThat(needed.text("type")).isEqualTo("base-needed");
            assertThat(needed.text("detail")).contains("versi 1", "75 %");

            assertThat(merge(demo, id, branch, Map.of("onto", 2, "base", 1)).status())
                    .isEqualTo(201);
            assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/versions/3/workbook")
                            .response()
                            .body())
                    .isEqualTo(text("a=2\nb=2\nc=2\nd=7\n"));
        }
    }

    @Test
    void a_marked_copy_says_itself_which_version_it_was_made_from() throws Exception {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = open(demo, "pengukuran-iku");
            store(demo, id, 0, IkuWorkbook.workbook(book -> {}));
            byte[] copy = demo.get("staf", "/api/v1/submissions/" + id + "/versions/1/copy")
                    .response()
                    .body();
            store(
                    demo,
                    id,
                    1,
                    IkuWorkbook.workbook(
                            book -> IkuWorkbook.row(book, 4).getCell(3).setCellValue(75)));
            byte[] mailed = ((WorkbookPatching.Patched) new OoxmlPatcher()
                            .patch("surel.xlsx", copy, List.of(CellEdit.number("IKU", "D6", BigDecimal.TEN))))
                    .bytes();
            Demo.Answer kept = demo.post("staf", branches(id) + "?name=surel.xlsx", mailed);
            assertThat(kept.json().path("base").asInt()).isEqualTo(1);
            assertThat(merge(demo, id, kept.text("id"), Map.of("onto", 2)).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void what_cannot_be_read_or_is_locked_is_refused_in_words() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "lima");
            store(demo, id, 0, text("a=1"));
            assertThat(demo.post("staf", branches(id), text("bukan berkas")).text("type"))
                    .isEqualTo("corrupt");
            store(demo, id, 1, text("a=2"));
            String branch =
                    store(demo, id, 1, text("b=3")).json().at("/branch/id").asText();
            for (String action : List.of("submit", "approve")) {
                demo.postJson(
                        action.equals("submit") ? "staf" : "penelaah",
                        "/api/v1/submissions/" + id + "/decisions",
                        Map.of("action", action));
            }
            assertThat(merge(demo, id, branch, Map.of("onto", 2)).text("type")).isEqualTo("locked");
            assertThat(demo.post("staf", branches(id), text("a=9")).text("type"))
                    .isEqualTo("locked");
            assertThat(demo.get("staf-dinsos", branches(id)).status()).isEqualTo(404);
            assertThat(merge(demo, id, "tidakada", Map.of("onto", 2)).status()).isEqualTo(404);
            assertThat(demo.send(
                                    "POST",
                                    branches(id) + "/" + branch + "/merge",
                                    "staf",
                                    BodyPublishers.ofString("{\"onto\":2,\"choices\":[5]}"),
                                    "Content-Type",
                                    "application/json")
                            .text("type"))
                    .isEqualTo("parameter");
        }
    }

    @Test
    void rows_and_cells_of_two_real_workbooks_come_together() throws Exception {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = open(demo, "pengukuran-iku");
            store(demo, id, 0, IkuWorkbook.workbook(book -> {}));
            store(demo, id, 1, IkuWorkbook.workbook(book -> {
                IkuWorkbook.row(book, 4).getCell(3).setCellValue(75);
                IkuWorkbook.insert(book, 6, "Persentase desa siaga", 60, 66);
            }));
            Demo.Answer stale = store(demo, id, 1, IkuWorkbook.workbook(book -> {
                IkuWorkbook.row(book, 4).getCell(2).setCellValue(90);
                IkuWorkbook.row(book, 5).getCell(3).setCellValue(12);
                IkuWorkbook.insert(book, 5, "Jumlah kader terlatih", 30, 27);
            }));
            assertThat(stale.status()).isEqualTo(409);
            JsonNode proposal = stale.json().path("mergeProposal");
            assertThat(proposal.path("conflicts")).isEmpty();
            assertThat(proposal.path("overlaps")).isNotEmpty();

            Demo.Answer merged = merge(demo, id, stale.json().at("/branch/id").asText(), Map.of("onto", 2));
            assertThat(merged.status()).isEqualTo(201);
            byte[] bytes = demo.get("staf", "/api/v1/submissions/" + id + "/versions/3/workbook")
                    .response()
                    .body();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(IkuWorkbook.labels(sheet))
                        .containsExactly(
                                "Cakupan pelayanan",
                                "Jumlah kader terlatih",
                                "Jumlah forum anak",
                                "Persentase desa siaga",
                                "Jumlah");
                assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(90);
                assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(75);
                assertThat(sheet.getRow(6).getCell(3).getNumericCellValue()).isEqualTo(12);
                assertThat(sheet.getRow(5).getCell(4).getCellFormula()).isEqualTo("D6/C6*100");
                assertThat(sheet.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(90);
                Cell total = sheet.getRow(8).getCell(2);
                assertThat(total.getCellFormula()).isEqualTo("SUM(C5:C8)");
                assertThat(total.getNumericCellValue()).isEqualTo(90 + 30 + 10 + 60);
            }
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void the_label_of_a_merged_version_is_one_short_line_as_of_any_other() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "label");
            store(demo, id, 0, text("a=1\nb=1"));
            store(demo, id, 1, text("a=2\nb=1"));
            String branch =
                    store(demo, id, 1, text("a=1\nb=3")).json().at("/branch/id").asText();
            for (String label : List.of("x".repeat(61), "dua\nbaris")) {
                Demo.Answer refused = merge(demo, id, branch, Map.of("onto", 2, "label", label));
                assertThat(refused.status()).isEqualTo(400);
                assertThat(refused.text("detail")).contains("label", "satu baris");
            }
            assertThat(merge(demo, id, branch, Map.of("onto", 2, "label", "Final"))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void a_file_that_names_no_version_is_not_said_to_come_from_version_zero() throws Exception {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "nol");
            store(demo, id, 0, text("a=1"));
            assertThat(store(demo, id, 0, text("a=2")).text("detail"))
                    .doesNotContain("versi 0")
                    .contains("Staf DPMPPA", "versi 1", "cabang");
        }
    }

    @Test
    void one_side_may_be_taken_for_everything_that_was_not_chosen() throws Exception {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = open(demo, "pengukuran-iku");
            store(demo, id, 0, IkuWorkbook.workbook(book -> {}));
            store(demo, id, 1, figures(75, 8));
            String branch =
                    store(demo, id, 1, figures(76, 7)).json().at("/branch/id").asText();
            JsonNode conflicts = demo.get("staf", branches(id) + "/" + branch + "/merge")
                    .json()
                    .at("/plan/conflicts");
            assertThat(conflicts).hasSize(2);
            JsonNode effects = conflicts.get(0).path("effects");
            assertThat(effects.at("/theirs/achievement").asText()).isEqualTo("93.75");
            assertThat(effects.at("/mine/achievement").asText()).isEqualTo("95");
            String first = conflicts.get(0).path("id").asText();
            Demo.Answer merged = merge(
                    demo,
                    id,
                    branch,
                    Map.of("onto", 2, "choices", List.of(choice(first, "theirs")), "otherwise", "mine"));
            assertThat(merged.status()).isEqualTo(201);
            byte[] bytes = demo.get("staf", "/api/v1/submissions/" + id + "/versions/3/workbook")
                    .response()
                    .body();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                assertThat(IkuWorkbook.row(book, 4).getCell(3).getNumericCellValue())
                        .isEqualTo(75);
                assertThat(IkuWorkbook.row(book, 5).getCell(3).getNumericCellValue())
                        .isEqualTo(7);
            }
        }
    }

    private static byte[] figures(int first, int second) throws Exception {
        return IkuWorkbook.workbook(book -> {
            IkuWorkbook.row(book, 4).getCell(3).setCellValue(first);
            IkuWorkbook.row(book, 5).getCell(3).setCellValue(second);
        });
    }

    @Test
    void whose_workbook_carries_the_result_may_be_chosen() throws Exception {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = open(demo, "pengukuran-iku");
            store(demo, id, 0, IkuWorkbook.workbook(book -> {}));
            store(
                    demo,
                    id,
                    1,
                    IkuWorkbook.workbook(book ->
                            book.createSheet("Rekap").createRow(0).createCell(0).setCellValue("rekap")));
            String branch = store(
                            demo,
                            id,
                            1,
                            IkuWorkbook.workbook(book -> book.createSheet("Lampiran")
                                    .createRow(0)
                                    .createCell(0)
                                    .setCellValue("lampiran")))
                    .json()
                    .at("/branch/id")
                    .asText();
            JsonNode plan = demo.get("staf", branches(id) + "/" + branch + "/merge?carrier=mine")
                    .json()
                    .path("plan");
            assertThat(plan.path("carrier").asText()).isEqualTo("mine");
            assertThat(plan.path("conflicts")).hasSize(1);
            JsonNode left = plan.path("conflicts").get(0);
            assertThat(left.path("deed").asText()).isEqualTo("added-sheet");
            assertThat(left.path("label").asText()).isEqualTo("Rekap");
            Demo.Answer merged = merge(
                    demo,
                    id,
                    branch,
                    Map.of(
                            "onto",
                            2,
                            "carrier",
                            "mine",
                            "choices",
                            List.of(choice(left.path("id").asText(), "mine"))));
            assertThat(merged.status()).isEqualTo(201);
        }
    }
}
