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
import java.util.regex.Pattern;

/** Judges the indicators of one table by the criteria that can be judged from their rows. */
final class IndicatorQuality {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A row with one of these is about an activity, whose output is the right thing to count. */
    private static final List<String> ACTIVITY_LEVEL = List.of("activity", "program", "code", "description", "budget");

    private static final Set<String> LAST_YEAR = Set.of("lalu", "sebelumnya");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s*\\p{L}.*");

    private final IndicatorWords words;
    private final Dossier dossier;
    private final RecognizedTable table;
    /** The columns that tell what was reached before. */
    private final List<TableColumn> earlier;

    private final boolean percentHeading;
    private final boolean aboutObjectives;
    private final boolean formulasFilled;

    IndicatorQuality(IndicatorWords words, Dossier dossier, RecognizedTable table) {
        this.words = words;
        this.dossier = dossier;
        this.table = table;
        this.earlier =
                table.columns().stream().filter(IndicatorQuality::isEarlier).toList();
        this.percentHeading = table.findColumn("target")
                .filter(target -> target.header().contains("%"))
                .isPresent();
        this.aboutObjectives = table.findColumn("objective").isPresent()
                && ACTIVITY_LEVEL.stream()
                        .noneMatch(key -> table.findColumn(key).isPresent());
        this.formulasFilled = table.rows().stream()
                .anyMatch(row -> row.find("formula")
                        .filter(cell -> !cell.printed().isBlank())
                        .isPresent());
    }

    private static boolean isEarlier(TableColumn column) {
        return column.key().equals("baseline")
                || Words.of(column.header()).stream().anyMatch(LAST_YEAR::contains);
    }

    /** The most telling want of an indicator; empty when none shows. */
    Optional<IndicatorWant> judge(TableRow row, String column) {
        String indicator = row.find(column).map(TableCell::printed).orElse("").strip();
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        List<String> name = dossier.words(indicator);
        return together(column, indicator, name)
                .or(() -> unmeasured(row, column, indicator, name))
                .or(() -> output(column, name))
                .or(() -> ambition(row))
                .or(() -> formula(row, name));
    }

    private Optional<IndicatorWant> together(String column, String indicator, List<String> name) {
        return isList(indicator) || words.measuresTwice(name)
                ? Optional.of(IndicatorWant.oneThing(column))
                : Optional.empty();
    }

    private static boolean isList(String indicator) {
        return indicator
                        .lines()
                        .filter(line -> NUMBERED.matcher(line.strip()).matches())
                        .count()
                > 1;
    }

    private Optional<IndicatorWant> unmeasured(TableRow row, String column, String indicator, List<String> name) {
        return words.isMeasured(indicator, name) || !isPercent(row)
                ? Optional.empty()
                : Optional.of(IndicatorWant.measure(column));
    }

    /** Only a percentage leaves open what is counted; a bare figure may count the things the indicator names. */
    private boolean isPercent(TableRow row) {
        String unit = row.find("unit").map(cell -> cell.printed().strip()).orElse("");
        String own = unit.isEmpty() ? unit(row, "target") : unit;
        return own.isEmpty()
                ? percentHeading && PrintedFigure.find(row, "target").isPresent()
                : own.equals("%") || Words.normalize(own).startsWith("persen");
    }

    private Optional<IndicatorWant> output(String column, List<String> name) {
        return aboutObjectives && words.isOutput(name) ? Optional.of(IndicatorWant.result(column)) : Optional.empty();
    }

    private Optional<IndicatorWant> ambition(TableRow row) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> target = PrintedFigure.find(row, "target");
        Optional<Direction> direction = dossier.scorecard()
                .find(table.id(), row.key())
                .map(RowScore::judgement)
                .map(judgement -> judgement.rule().direction());
        if (target.isEmpty() || direction.isEmpty() || direction.get() == Direction.WITHIN_RANGE) {
            return Optional.empty();
        }
        for (TableColumn column : earlier) {
            Optional<BigDecimal> figure = PrintedFigure.find(row, column.key());
            if (figure.isPresent() && sameUnit(row, column.key())) {
                int better = direction.get() == Direction.HIGHER_IS_BETTER
                        ? target.get().compareTo(figure.get())
                        : figure.get().compareTo(target.get());
                boolean full = direction.get() == Direction.HIGHER_IS_BETTER
                        ? target.get().compareTo(HUNDRED) == 0
                        : target.get().signum() == 0;
                if (better < 0) {
                    return Optional.of(IndicatorWant.ambition(target.get(), figure.get()));
                }
                if (better == 0 && !full && column.key().equals("baseline")) {
                    return Optional.of(IndicatorWant.progress(figure.get()));
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

    private Optional<IndicatorWant> formula(TableRow row, List<String> name) {
        boolean blank = row.find("formula")
                .filter(cell -> !cell.carried())
                .map(cell -> cell.printed().isBlank())
                .orElse(false);
        return blank && words.needsFormula(name) && formulasFilled
                ? Optional.of(IndicatorWant.formula())
                : Optional.empty();
    }
}
