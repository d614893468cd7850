package id.lembarkinerja.comparison.contrast;

import id.lembarkinerja.comparison.Score;
import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan beside what came of it: each target with its realisation, each budget with its expenditure, quarter by quarter
 * where the tables have quarters. Plan and realisation stand in one table, or in two workbooks whose rows have the same
 * words.
 *
 * @param isOneWorkbook whether both stand in the same workbook
 * @param rows the smallest share of the plan first; those that cannot be set in relation last
 */
public record PlanContrast(String plan, String realisation, boolean isOneWorkbook, List<PlanRow> rows) {
    private static final Comparator<PlanRow> ORDER = Comparator.comparing(
            row -> row.findShare().orElse(null), Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

    /** What a plan calls a column, and what its realisation is called. */
    private enum Measure {
        PERFORMANCE("target", "actual"),
        MONEY("budget", "expenditure");

        private final String planned;
        private final String done;

        Measure(String planned, String done) {
            this.planned = planned;
            this.done = done;
        }

        /** {@code target-q1} gives {@code actual-q1}; empty for a column of another kind. */
        Optional<String> doneOf(String column) {
            boolean own = column.equals(planned) || column.startsWith(planned + "-");
            return own ? Optional.of(done + column.substring(planned.length())) : Optional.empty();
        }
    }

    /** Lays a plan beside its realisation; both can be the same workbook. */
    public static PlanContrast of(Snapshot plan, Snapshot realisation) {
        List<PlanRow> rows = new ArrayList<>();
        List<FiguredRow> planned = FiguredRow.list(plan, table -> hasPlan(table, plan.equals(realisation)));
        if (plan.equals(realisation)) {
            planned.forEach(row -> addFigures(row, row, rows));
        } else {
            List<FiguredRow> done = FiguredRow.list(realisation, PlanContrast::hasRealisation);
            Alignment alignment = FiguredRow.align(planned, done);
            for (int i = 0; i < planned.size(); i++) {
                if (alignment.toOf(i) >= 0) {
                    addFigures(planned.get(i), done.get(alignment.toOf(i)), rows);
                }
            }
        }
        rows.sort(ORDER);
        return new PlanContrast(plan.name(), realisation.name(), plan.equals(realisation), List.copyOf(rows));
    }

    private static void addFigures(FiguredRow plan, FiguredRow realisation, List<PlanRow> rows) {
        for (TableColumn column : plan.table().columns()) {
            for (Measure measure : Measure.values()) {
                measure.doneOf(column.key()).ifPresent(done -> {
                    Optional<Sighting> planned = plan.find(column.key());
                    Optional<Sighting> came = realisation.find(done);
                    boolean main = column.key().equals("target");
                    if (planned.isPresent() && came.isPresent()) {
                        Score score = main ? realisation.score() : Score.NONE;
                        rows.add(new PlanRow(plan.row().label(), planned.get(), came.get(), score));
                    }
                });
            }
        }
    }

    private static boolean hasPlan(RecognizedTable table, boolean same) {
        return table.columns().stream()
                .anyMatch(column -> doneOf(column.key())
                        .filter(done -> !same || table.findColumn(done).isPresent())
                        .isPresent());
    }

    private static Optional<String> doneOf(String column) {
        return Measure.PERFORMANCE.doneOf(column).or(() -> Measure.MONEY.doneOf(column));
    }

    private static boolean hasRealisation(RecognizedTable table) {
        return table.columns().stream()
                .anyMatch(column ->
                        column.key().startsWith("actual") || column.key().startsWith("expenditure"));
    }
}
