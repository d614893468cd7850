package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code number-format}: decimal points beside decimal commas, {@code 0.0207} under {@code 0,0207}. Each cell can be
 * read, so this is one hint a column, or one a table whose columns differ.
 */
final class MixedNotationCheck implements Check {
    private static final Bilingual THIS_TABLE = Bilingual.of("tabel ini", "this table");

    private record Written(Spot spot, String printed, BigDecimal number) {}

    private record Column(TableColumn column, List<Written> indonesian, List<Written> english) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<Column> columns = table.columns().stream()
                    .filter(column -> column.type() == ColumnType.NUMBER
                            || column.type() == ColumnType.PERCENT
                            || column.type() == ColumnType.MONEY)
                    .map(column -> written(table, column))
                    .toList();
            List<Column> mixed = columns.stream()
                    .filter(column ->
                            !column.indonesian().isEmpty() && !column.english().isEmpty())
                    .toList();
            mixed.forEach(
                    column -> findings.add(finding(where(column.column()), column.indonesian(), column.english())));
            if (mixed.isEmpty()) {
                acrossColumns(columns).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Text as a person typed it; a number cell is shown by the spreadsheet in its own notation. */
    private static Column written(RecognizedTable table, TableColumn column) {
        List<Written> indonesian = new ArrayList<>();
        List<Written> english = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Optional<TableCell> cell = row.find(column.key()).filter(one -> !one.carried());
            if (cell.isPresent() && cell.get().reading() instanceof Reading.Value value && !value.irregular()) {
                if (value.notation() == Notation.INDONESIAN) {
                    indonesian.add(written(table, row, column, cell.get(), value));
                } else if (value.notation() == Notation.ENGLISH) {
                    english.add(written(table, row, column, cell.get(), value));
                }
            }
        }
        return new Column(column, indonesian, english);
    }

    private static Written written(
            RecognizedTable table, TableRow row, TableColumn column, TableCell cell, Reading.Value value) {
        return new Written(Spot.of(table, row, column.key()), cell.printed().strip(), value.number());
    }

    private static Optional<Finding> acrossColumns(List<Column> columns) {
        List<Written> indonesian =
                columns.stream().flatMap(column -> column.indonesian().stream()).toList();
        List<Written> english =
                columns.stream().flatMap(column -> column.english().stream()).toList();
        return indonesian.isEmpty() || english.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(THIS_TABLE, indonesian, english));
    }

    private static Bilingual where(TableColumn column) {
        return Bilingual.of("kolom \"{0}\"", "column \"{0}\"", column.header());
    }

    /**
     * The rarer way is the odd one; where both are as frequent, the English one, for this is an Indonesian document.
     */
    private static Finding finding(Bilingual where, List<Written> indonesian, List<Written> english) {
        boolean englishIsOdd = english.size() <= indonesian.size();
        List<Written> odd = englishIsOdd ? english : indonesian;
        Written first = odd.get(0);
        Written usual = englishIsOdd ? indonesian.get(0) : english.get(0);
        String proposed = Decimals.indonesian(first.number());
        return SpotDraft.hint("number-format", first.spot())
                .related(usual.spot())
                .related(odd.stream().map(Written::spot).toList())
                .expected(Decimals.plain(first.number()))
                .fix(Bilingual.of("Tulis {0}", "Write {0}", proposed), first.number())
                .message(
                        "Di {0} angka ditulis dengan dua cara: \"{1}\" ({2}) dan \"{3}\" ({4}, cara {5}, {6}). \"{3}\""
                                + " dibaca {7}; tulis semua sebagai angka dengan koma desimal supaya tidak salah"
                                + " dibaca.",
                        "In {0} numbers are written in two ways: \"{1}\" ({2}) and \"{3}\" ({4}, the {5} way, {6})."
                                + " \"{3}\" is read as {7}; write all of them as numbers with a decimal comma, so that"
                                + " none is misread.",
                        where,
                        usual.printed(),
                        usual.spot().cell(),
                        first.printed(),
                        first.spot().cell(),
                        englishIsOdd ? Bilingual.of("Inggris", "English") : Bilingual.of("Indonesia", "Indonesian"),
                        Bilingual.count(odd.size(), "sel", "cell", "cells"),
                        proposed);
    }
}
