package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sentences count in tables. */
enum Counted {
    PROGRAM("program", "programme", "programmes", "program", 3),
    ACTIVITY("kegiatan", "activity", "activities", "activity", 5),
    SUB_ACTIVITY("sub kegiatan", "sub-activity", "sub-activities", "activity", 6),
    GOAL("tujuan", "goal", "goals", "goal", 0),
    OBJECTIVE("sasaran", "objective", "objectives", "objective", 0),
    INDICATOR("indikator", "indicator", "indicators", "indicator", 0);

    /** Fewer are no list. */
    private static final int FEWEST = 2;

    private final String indonesian;
    private final String one;
    private final String several;
    private final String column;
    /** Levels of its code since Permendagri 90/2019: {@code 2.08.02} programme, {@code 2.08.02.2.01} activity. */
    private final int codeLevels;

    Counted(String indonesian, String one, String several, String column, int codeLevels) {
        this.indonesian = indonesian;
        this.one = one;
        this.several = several;
        this.column = column;
        this.codeLevels = codeLevels;
    }

    /** {@code 8 program} and {@code 8 programmes}. */
    Bilingual say(int number) {
        return Bilingual.count(number, indonesian, one, several);
    }

    /** How many of these the table lists; empty when it does not tell. */
    Optional<Integer> count(RecognizedTable table) {
        Optional<Integer> count = stated(table)
                .or(() -> byCode(table))
                .or(() -> byFirstWord(table))
                .or(() -> byColumn(table));
        return count.filter(number -> number >= FEWEST);
    }

    /** A recapitulation that counts them itself, on its only row or its total. */
    private Optional<Integer> stated(RecognizedTable table) {
        String key = "count-" + column;
        if (this == SUB_ACTIVITY || table.findColumn(key).isEmpty()) {
            return Optional.empty();
        }
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL || table.rows().size() == 1)
                .toList();
        return rows.size() == 1
                ? PrintedFigure.find(rows.get(0), key)
                        .filter(figure -> figure.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValue)
                : Optional.empty();
    }

    private Optional<Integer> byCode(RecognizedTable table) {
        if (codeLevels == 0 || table.findColumn("code").isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Set<List<Integer>>> byLevels = new HashMap<>();
        for (TableRow row : table.rows()) {
            row.find("code")
                    .flatMap(cell -> LevelCode.find(cell.printed()))
                    .ifPresent(code -> byLevels.computeIfAbsent(code.values().size(), key -> new HashSet<>())
                            .add(code.values()));
        }
        // Accounts have codes too; only with programmes and activities together are these programme codes.
        boolean programmes = byLevels.containsKey(PROGRAM.codeLevels) && byLevels.containsKey(ACTIVITY.codeLevels);
        return programmes
                ? Optional.of(byLevels.getOrDefault(codeLevels, Set.of()).size())
                : Optional.empty();
    }

    /** Rows that call themselves "Program …", "Kegiatan …" in one column. */
    private Optional<Integer> byFirstWord(RecognizedTable table) {
        if (codeLevels == 0 || table.findColumn("code").isPresent()) {
            return Optional.empty();
        }
        int own = 0;
        Set<Counted> kinds = new HashSet<>();
        for (TableRow row : table.rows()) {
            Optional<Counted> kind = row.kind() == RowKind.TOTAL ? Optional.empty() : named(row.label());
            kind.ifPresent(kinds::add);
            own += kind.isPresent() && kind.get() == this ? 1 : 0;
        }
        return kinds.size() > 1 && own > 0 ? Optional.of(own) : Optional.empty();
    }

    private static Optional<Counted> named(String label) {
        String text = Words.normalize(label);
        if (text.startsWith("sub kegiatan ")) {
            return Optional.of(SUB_ACTIVITY);
        }
        if (text.startsWith("kegiatan ")) {
            return Optional.of(ACTIVITY);
        }
        return text.startsWith("program ") ? Optional.of(PROGRAM) : Optional.empty();
    }

    /** The filled cells of the column that holds nothing else. */
    private Optional<Integer> byColumn(RecognizedTable table) {
        Optional<TableColumn> own = table.findColumn(column);
        if (own.isEmpty()
                || !isOnlyHeading(own.get().header())
                || table.findColumn("code").isPresent()) {
            return Optional.empty();
        }
        boolean detailed =
                this == INDICATOR && table.findColumn("performance-target").isPresent();
        if (detailed
                || table.rows().stream()
                        .anyMatch(row ->
                                named(row.label()).filter(kind -> kind != this).isPresent())) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        int rows = 0;
        for (TableRow row : table.rows()) {
            Optional<TableCell> cell = row.find(column)
                    .filter(one -> !one.carried() && !one.printed().isBlank());
            if (cell.isPresent() && row.kind() == RowKind.INDICATOR) {
                rows++;
                seen.add(Words.normalize(cell.get().printed()));
            }
        }
        // Objectives may be written again in every row; activities and indicators are rows.
        return Optional.of(this == OBJECTIVE || this == GOAL || this == PROGRAM ? seen.size() : rows);
    }

    /** "Kegiatan", but neither "Program/Kegiatan" nor "Sub Kegiatan". */
    private boolean isOnlyHeading(String header) {
        List<String> words = Words.of(header);
        boolean sub = words.contains("sub");
        boolean ofActivities = this == ACTIVITY || this == SUB_ACTIVITY;
        boolean otherLevel = ofActivities
                ? words.contains("program") || (sub != (this == SUB_ACTIVITY))
                : (this == PROGRAM && words.contains("kegiatan"));
        boolean together =
                (this == OBJECTIVE && words.contains("tujuan")) || (this == GOAL && words.contains("sasaran"));
        return !otherLevel && !together;
    }
}
