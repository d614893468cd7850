package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.unit.UnitNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code unit-mismatch}: a unit that does not go with the indicator's name, such as an index in percent. */
final class NamedUnitCheck implements Check {
    private final UnitNames units = UnitNames.load();
    private final IndicatorNames names = IndicatorNames.load();

    /** Why name and unit do not go together; one finding tells all rows of a table with the same reason. */
    private enum Clash {
        SCORE_IN_PERCENT(
                "adalah indeks atau angka dengan skala sendiri, bukan persentase, tetapi bersatuan persen. Bila ini"
                        + " indeks, ganti satuannya; bila ini persentase, ganti nama indikatornya.",
                "is an index or a figure with a scale of its own, no percentage, but its unit is percent. If it is an"
                        + " index, change the unit; if it is a percentage, change the name of the indicator."),
        SHARE_OF_SCORE(
                "disebut persentase dan indeks sekaligus. Indeks punya skala sendiri: hapus kata persentase dan tanda"
                        + " persennya, atau sebutkan persentase dari apa.",
                "is called a percentage and an index at once. An index has a scale of its own: remove the word for"
                        + " percentage and the percent sign, or say what it is a percentage of."),
        SOFT_SCORE_IN_PERCENT(
                "disebut nilai, tetapi bersatuan persen. Pastikan ini persentase; bila ini skor atau indeks, ganti"
                        + " satuannya.",
                "is called a value, but its unit is percent. Make sure that it is a percentage; if it is a score or an"
                        + " index, change the unit."),
        SMALL_RATIO_IN_PERCENT(
                "adalah rasio yang ditulis sebagai pecahan, tetapi bersatuan persen. Pakai satuan rasio, atau tulis"
                        + " angkanya dalam persen.",
                "is a ratio written as a fraction, but its unit is percent. Use a unit for ratios, or write the figure"
                        + " in percent."),
        SHARE_IN_OTHER_UNIT(
                "disebut persentase, tetapi bersatuan lain. Samakan nama indikator dan satuannya.",
                "is called a percentage, but has another unit. Make the indicator's name and its unit agree."),
        COUNT_IN_PERCENT(
                "disebut jumlah, tetapi bersatuan persen. Bila yang diukur persentase, sebutkan persentase dari apa;"
                        + " bila jumlah, ganti satuannya.",
                "is called a number of things, but its unit is percent. If a percentage is measured, say what it is a"
                        + " percentage of; if a number, change the unit.");

        private final String indonesian;
        private final String english;

        Clash(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** What is said behind the name of the indicator. */
        Bilingual words() {
            return new Bilingual(indonesian, english);
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableColumn> measures = Measures.list(table);
            Map<Clash, List<TableRow>> clashes = new EnumMap<>(Clash.class);
            for (TableRow row : table.rows()) {
                if (row.kind() == RowKind.INDICATOR) {
                    find(dossier, measures, row)
                            .ifPresent(clash -> clashes.computeIfAbsent(clash, any -> new ArrayList<>())
                                    .add(row));
                }
            }
            clashes.forEach((clash, rows) -> findings.add(finding(table, measures, clash, rows)));
        }
        return findings;
    }

    private Optional<Clash> find(Dossier dossier, List<TableColumn> measures, TableRow row) {
        String unit = Measures.unit(measures, row);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        List<String> name = dossier.words(Measures.indicator(row));
        if (!units.isPercent(unit)) {
            return names.isShare(name) ? Optional.of(Clash.SHARE_IN_OTHER_UNIT) : Optional.empty();
        }
        if (names.isShareOfScore(name)) {
            return Optional.of(Clash.SHARE_OF_SCORE);
        }
        if (names.isScore(name)) {
            return Optional.of(Clash.SCORE_IN_PERCENT);
        }
        if (names.isSoftScore(name)) {
            return Optional.of(Clash.SOFT_SCORE_IN_PERCENT);
        }
        if (names.isCount(name)) {
            return Optional.of(Clash.COUNT_IN_PERCENT);
        }
        // A ratio of 45 % is a percentage; one of 0,02 is none.
        return names.isRatio(name) && isFraction(measures, row)
                ? Optional.of(Clash.SMALL_RATIO_IN_PERCENT)
                : Optional.empty();
    }

    private static boolean isFraction(List<TableColumn> measures, TableRow row) {
        List<BigDecimal> figures = measures.stream()
                .flatMap(column -> PrintedFigure.find(row, column.key()).stream())
                .filter(figure -> figure.signum() != 0)
                .toList();
        return !figures.isEmpty()
                && figures.stream().allMatch(figure -> figure.abs().compareTo(BigDecimal.ONE) < 0);
    }

    private static Finding finding(
            RecognizedTable table, List<TableColumn> measures, Clash clash, List<TableRow> rows) {
        TableRow first = rows.get(0);
        String column = columnOfUnit(measures, first);
        // Many offices call any score a value and any count of work done a hundred percent: worth knowing, no alarm.
        boolean soft = clash == Clash.SOFT_SCORE_IN_PERCENT || clash == Clash.COUNT_IN_PERCENT;
        FindingDraft draft = (soft
                        ? FindingDraft.hint("unit-mismatch", table)
                        : FindingDraft.doubtful("unit-mismatch", table))
                .at(first, column);
        rows.subList(1, rows.size()).forEach(row -> draft.related(table, row, column));
        return draft.message(
                "\"{0}\" ({1}, satuan \"{2}\") {3}{4}",
                "\"{0}\" ({1}, unit \"{2}\") {3}{4}",
                Measures.indicator(first).strip().replace('\n', ' '),
                draft.cell(),
                Measures.unit(measures, first),
                clash.words(),
                CellList.others(rows, column));
    }

    private static String columnOfUnit(List<TableColumn> measures, TableRow row) {
        if (Measures.statedUnit(row).isPresent()) {
            return "unit";
        }
        return measures.stream()
                .filter(column -> !Measures.unit(row, column).isEmpty())
                .map(TableColumn::key)
                .findFirst()
                .orElse("unit");
    }
}
