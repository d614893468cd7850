package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code missing-cause}: a target that was missed or clearly exceeded, in a table with room for the cause, and nothing
 * written there.
 */
final class MissingCauseCheck implements Check {
    private static final int MOST_NAMED = 5;
    private static final Bilingual MISSED = Bilingual.of("tidak tercapai", "missed");
    private static final Bilingual EXCEEDED = Bilingual.of("terlampaui", "exceeded");

    private final BigDecimal missedBelow;
    private final BigDecimal exceededAbove;

    MissingCauseCheck() {
        try (InputStream in = MissingCauseCheck.class.getResourceAsStream("cause-thresholds.json")) {
            JsonNode data = JsonMapper.builder().build().readTree(in);
            missedBelow = new BigDecimal(data.get("missedBelow").asText());
            exceededAbove = new BigDecimal(data.get("exceededAbove").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("cause-thresholds.json", e);
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            check(dossier, table).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> check(Dossier dossier, RecognizedTable table) {
        List<String> causes = table.columns().stream()
                .map(TableColumn::key)
                .filter(key -> key.startsWith("cause") || key.startsWith("follow-up"))
                .toList();
        boolean noted = causes.isEmpty() && table.findColumn("note").isPresent();
        List<String> columns = noted ? List.of("note") : causes;
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Achieved achieved = Achieved.of(dossier, table);
        List<TableRow> striking = achieved.rows().stream()
                .filter(row -> isStriking(achieved, row))
                .toList();
        List<TableRow> silent = striking.stream()
                .filter(row -> columns.stream().allMatch(column -> isBlank(row, column)))
                .toList();
        // Notes are for anything: only where other rows use them for this do empty ones lack something.
        boolean used = !noted || silent.size() * 2 < striking.size();
        return silent.isEmpty() || !used ? Optional.empty() : Optional.of(finding(achieved, columns.get(0), silent));
    }

    /** Where the document prints another achievement than target and realisation give, that is to be mended first. */
    private boolean isStriking(Achieved achieved, TableRow row) {
        int told = achieved.find(row).map(this::striking).orElse(0);
        return told != 0
                && achieved.computed(row)
                        .map(Outcome.Computed::uncapped)
                        .map(this::striking)
                        .filter(computed -> computed != told)
                        .isEmpty();
    }

    /** Less than nought for missed, more for exceeded. */
    private int striking(BigDecimal achievement) {
        return achievement.compareTo(missedBelow) < 0 ? -1 : achievement.compareTo(exceededAbove) > 0 ? 1 : 0;
    }

    private static boolean isBlank(TableRow row, String column) {
        String text = row.find(column).map(TableCell::printed).orElse("").strip();
        return text.isEmpty() || text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private Finding finding(Achieved achieved, String column, List<TableRow> rows) {
        RecognizedTable table = achieved.table();
        FindingDraft draft = FindingDraft.doubtful("missing-cause", table).at(rows.get(0), column);
        rows.subList(1, rows.size()).forEach(row -> draft.related(table, row, column));
        return draft.message(
                "Kolom \"{0}\" di {1} kosong untuk {2}{3}. Jelaskan penyebabnya dan tindak lanjutnya.",
                "Column \"{0}\" in {1} is empty for {2}{3}. Explain the cause and the follow-up.",
                table.heading(column),
                CellList.say(rows, column),
                named(achieved, rows),
                rows.size() > MOST_NAMED ? more(rows.size() - MOST_NAMED) : Bilingual.NOTHING);
    }

    /** The first indicators by name, each with its achievement and whether it was missed or exceeded. */
    private Bilingual named(Achieved achieved, List<TableRow> rows) {
        List<Bilingual> named = new ArrayList<>();
        for (TableRow row : rows.subList(0, Math.min(MOST_NAMED, rows.size()))) {
            BigDecimal value = achieved.find(row).orElse(BigDecimal.ZERO);
            Bilingual kind = value.compareTo(missedBelow) < 0 ? MISSED : EXCEEDED;
            named.add(Bilingual.of(
                    "\"{0}\" ({1} %, {2})", "\"{0}\" ({1} %, {2})", row.label(), FindingDraft.say(value), kind));
        }
        return Bilingual.joined(", ", named);
    }

    private static Bilingual more(int indicators) {
        return Bilingual.of(
                " dan {0}",
                " and {0}", Bilingual.count(indicators, "indikator lain", "other indicator", "other indicators"));
    }
}
