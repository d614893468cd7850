package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Direction;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges one indicator by the criteria that can be judged from its row. */
final class IndicatorQuality {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A row with one of these is about an activity, whose output is the right thing to count. */
    private static final List<String> ACTIVITY_LEVEL = List.of("activity", "program", "code", "description", "budget");

    private static final Set<String> LAST_YEAR = Set.of("lalu", "sebelumnya");

    private final IndicatorWords words;

    IndicatorQuality(IndicatorWords words) {
        this.words = words;
    }

    /**
     * What is wanting.
     *
     * @param criterion the criterion that is not met, Indonesian
     * @param column where to look
     * @param what in one sentence, without the cell
     * @param advice what to do
     */
    record Want(String criterion, String column, String what, String advice) {}

    /** The most telling want of an indicator; empty when none shows. */
    Optional<Want> judge(Dossier dossier, RecognizedTable table, TableRow row, String column) {
        String indicator = row.find(column).map(TableCell::printed).orElse("").strip();
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        return together(column, indicator)
                .or(() -> unmeasured(table, row, column, indicator))
                .or(() -> output(table, column, indicator))
                .or(() -> ambition(dossier, table, row))
                .or(() -> formula(table, row, indicator));
    }

    private Optional<Want> together(String column, String indicator) {
        boolean listed = indicator
                        .lines()
                        .filter(line -> line.strip().matches("\\d{1,2}[.)]\\s*\\p{L}.*"))
                        .count()
                > 1;
        return listed || words.measuresTwice(indicator)
                ? Optional.of(new Want(
                        "objektif (satu indikator mengukur satu hal)",
                        column,
                        "mengukur lebih dari satu hal sekaligus",
                        "Pisahkan menjadi satu indikator untuk tiap hal"))
                : Optional.empty();
    }

    private Optional<Want> unmeasured(RecognizedTable table, TableRow row, String column, String indicator) {
        return words.isMeasured(indicator) || !isPercent(table, row)
                ? Optional.empty()
                : Optional.of(new Want(
                        "kuantitatif/terukur",
                        column,
                        "bertarget persen, tetapi tidak menyebut apa yang dihitung",
                        "Rumuskan sebagai besaran, misalnya \"Persentase … yang …\", \"Jumlah …\" atau \"Indeks …\""));
    }

    /** Only a percentage leaves open what is counted; a bare figure may count the things the indicator names. */
    private static boolean isPercent(RecognizedTable table, TableRow row) {
        String unit = row.find("unit").map(cell -> cell.printed().strip()).orElse("");
        String own = unit.isEmpty() ? unit(row, "target") : unit;
        boolean heading = table.findColumn("target")
                .filter(target -> target.header().contains("%"))
                .isPresent();
        return own.isEmpty()
                ? heading && PrintedFigure.find(row, "target").isPresent()
                : own.equals("%") || Words.normalize(own).startsWith("persen");
    }

    private Optional<Want> output(RecognizedTable table, String column, String indicator) {
        boolean objectives = table.findColumn("objective").isPresent()
                && ACTIVITY_LEVEL.stream()
                        .noneMatch(key -> table.findColumn(key).isPresent());
        return objectives && words.isOutput(indicator)
                ? Optional.of(new Want(
                        "langsung (mengukur hasil, bukan keluaran)",
                        column,
                        "menghitung keluaran, padahal tabel ini tentang sasaran",
                        "Pilih indikator yang menunjukkan hasil bagi penerima manfaat"))
                : Optional.empty();
    }

    private static Optional<Want> ambition(Dossier dossier, RecognizedTable table, TableRow row) {
        Optional<BigDecimal> target = PrintedFigure.find(row, "target");
        Optional<Direction> direction = dossier.scorecard()
                .find(table.id(), row.key())
                .map(RowScore::judgement)
                .map(judgement -> judgement.rule().direction());
        if (target.isEmpty() || direction.isEmpty() || direction.get() == Direction.WITHIN_RANGE) {
            return Optional.empty();
        }
        for (TableColumn column : table.columns()) {
            boolean before = column.key().equals("baseline")
                    || Words.of(column.header()).stream().anyMatch(LAST_YEAR::contains);
            Optional<BigDecimal> figure = before ? PrintedFigure.find(row, column.key()) : Optional.empty();
            if (figure.isPresent() && sameUnit(row, column.key())) {
                int better = direction.get() == Direction.HIGHER_IS_BETTER
                        ? target.get().compareTo(figure.get())
                        : figure.get().compareTo(target.get());
                boolean full = direction.get() == Direction.HIGHER_IS_BETTER
                        ? target.get().compareTo(HUNDRED) == 0
                        : target.get().signum() == 0;
                if (better < 0) {
                    return Optional.of(new Want(
                            "menggambarkan keberhasilan",
                            "target",
                            "bertarget " + FindingDraft.say(target.get()) + ", lebih rendah dari yang sudah dicapai ("
                                    + FindingDraft.say(figure.get()) + ")",
                            "Naikkan targetnya, atau jelaskan mengapa menurun"));
                }
                if (better == 0 && !full && column.key().equals("baseline")) {
                    return Optional.of(new Want(
                            "menggambarkan keberhasilan",
                            "target",
                            "bertarget sama dengan kondisi awal (" + FindingDraft.say(figure.get()) + ")",
                            "Tetapkan target yang menunjukkan kemajuan, atau jelaskan mengapa tetap"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameUnit(TableRow row, String column) {
        return unit(row, "target").equals(unit(row, column));
    }

    private static String unit(TableRow row, String column) {
        return row.find(column).map(TableCell::reading).orElse(null) instanceof Reading.Value value ? value.unit() : "";
    }

    private Optional<Want> formula(RecognizedTable table, TableRow row, String indicator) {
        boolean blank = row.find("formula")
                .filter(cell -> !cell.carried())
                .map(cell -> cell.printed().isBlank())
                .orElse(false);
        return blank && words.needsFormula(indicator) && isFilledElsewhere(table)
                ? Optional.of(new Want(
                        "objektif (tepat secara operasional)",
                        "formula",
                        "belum punya rumus, padahal berupa hasil hitungan",
                        "Tulis rumusnya, misalnya (jumlah A / jumlah B) × 100 %"))
                : Optional.empty();
    }

    private static boolean isFilledElsewhere(RecognizedTable table) {
        return table.rows().stream()
                .anyMatch(row -> row.find("formula")
                        .filter(cell -> !cell.printed().isBlank())
                        .isPresent());
    }
}
