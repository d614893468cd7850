package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.formulatext.FormulaCalculation;
import id.lembarkinerja.formulas.formulatext.FormulaOutcome;
import id.lembarkinerja.formulas.formulatext.FormulaReading;
import id.lembarkinerja.formulas.formulatext.FormulaTextParser;
import id.lembarkinerja.formulas.formulatext.ParsedFormula;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code formula-syntax}: a formula in words or a printed calculation that cannot be read, lacks a bracket, or gives
 * the achievement of its row only with a bracket that is not there.
 */
final class FormulaSyntaxCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bilingual FROM_HUNDRED =
            new Bilingual(", yaitu selisih capaian dari 100", ", the difference of the achievement from 100");
    /** Signs and words that stand in formulas only; a column of formulas also holds sources and plain names. */
    private static final List<String> FORMULA_SIGNS =
            List.of("x 100", "x100", "\u00d7 100", "\u00d7100", "* 100", "*100", "dibagi", "\u03a3", "\u2211", "=");

    /** Longer texts, and several paragraphs, describe a method: law, definition, sources. They are no formula. */
    private static final int LONGEST_FORMULA = 300;

    private static final int MOST_LINES = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                boolean calculation = column.type() == ColumnType.EXPRESSION;
                if (!calculation && !column.key().equals("formula")) {
                    continue;
                }
                for (TableRow row : table.rows()) {
                    text(row, column)
                            .flatMap(text -> check(dossier, table, row, column, text))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<String> text(TableRow row, TableColumn column) {
        return row.find(column.key())
                .filter(cell -> !cell.carried())
                .map(TableCell::printed)
                .map(String::strip)
                .filter(text -> text.length() > 2 && text.length() <= LONGEST_FORMULA)
                .filter(text -> text.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES);
    }

    private static Optional<Finding> check(
            Dossier dossier, RecognizedTable table, TableRow row, TableColumn column, String text) {
        boolean unbalanced = count(text, '(') != count(text, ')');
        boolean signs = hasFormulaSign(text);
        boolean calculation = column.type() == ColumnType.EXPRESSION;
        if (!unbalanced && !signs && !calculation) {
            return Optional.empty();
        }
        FormulaReading reading = FormulaTextParser.parse(text);
        if (reading instanceof FormulaReading.Unreadable unreadable) {
            return signs && !isProse(text) ? Optional.of(unreadable(table, row, column, unreadable)) : Optional.empty();
        }
        List<ParsedFormula> formulas = formulas(reading);
        Optional<Finding> bracket = unbalanced ? bracket(table, row, column, formulas) : Optional.empty();
        return bracket.or(
                () -> calculation ? precedence(dossier, table, row, column, formulas) : Optional.<Finding>empty());
    }

    /** A method told in sentences, with headings and lists, is no formula to be read. */
    private static boolean isProse(String text) {
        return text.length() > LONGEST_FORMULA || text.indexOf(':') >= 0 || text.indexOf('\n') >= 0;
    }

    private static boolean hasFormulaSign(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORMULA_SIGNS.stream().anyMatch(lower::contains);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static List<ParsedFormula> formulas(FormulaReading reading) {
        if (reading instanceof FormulaReading.Ambiguous ambiguous) {
            return ambiguous.candidates().stream()
                    .map(FormulaReading.Candidate::formula)
                    .toList();
        }
        return reading instanceof FormulaReading.Read read ? List.of(read.formula()) : List.of();
    }

    private static Finding unreadable(
            RecognizedTable table, TableRow row, TableColumn column, FormulaReading.Unreadable unreadable) {
        FindingDraft draft = FindingDraft.hint("formula-syntax", table).at(row, column.key());
        return draft.message(
                "Rumus di {0} tidak dapat dibaca: {1}",
                "The formula in {0} cannot be read: {1}", draft.cell(), unreadable.reason());
    }

    /** The parser mends brackets and says so: whatever it mended is missing in the document. */
    private static Optional<Finding> bracket(
            RecognizedTable table, TableRow row, TableColumn column, List<ParsedFormula> formulas) {
        List<Bilingual> mended = formulas.get(0).repairs().stream()
                .map(repair -> Bilingual.of("{0}", "{0}", repair))
                .filter(repair -> repair.indonesian().toLowerCase(Locale.ROOT).contains("kurung"))
                .toList();
        if (mended.isEmpty()) {
            return Optional.empty();
        }
        String rule = formulas.get(0).rule();
        FindingDraft draft = FindingDraft.noted("formula-syntax", table)
                .at(row, column.key())
                .expected(rule);
        return Optional.of(draft.message(
                "Tanda kurung pada rumus di {0} tidak berpasangan. {1} Rumus itu dibaca {2}; lengkapi kurungnya supaya hanya"
                        + " ada satu bacaan.",
                "The brackets of the formula in {0} do not match. {1} The formula is read as {2}; complete its brackets so"
                        + " that there is only one reading.",
                draft.cell(),
                Bilingual.joined(" ", mended),
                rule));
    }

    /** {@code (T - R x 100) / T}: multiplication comes first, so the subtraction needs a bracket of its own. */
    private static Optional<Finding> precedence(
            Dossier dossier, RecognizedTable table, TableRow row, TableColumn column, List<ParsedFormula> formulas) {
        List<BigDecimal> right = achievements(dossier, table, row);
        if (formulas.size() < 2
                || right.isEmpty()
                || formulas.stream().anyMatch(formula -> !formula.inputs().isEmpty())) {
            return Optional.empty();
        }
        Optional<BigDecimal> printed = value(formulas.get(0));
        Optional<ParsedFormula> meant = formulas.stream()
                .skip(1)
                .filter(formula ->
                        value(formula).filter(value -> agrees(value, right)).isPresent())
                .findFirst();
        if (printed.isEmpty() || meant.isEmpty() || agrees(printed.get(), right)) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.doubtful("formula-syntax", table)
                .at(row, column.key())
                .expected(meant.get().rule());
        BigDecimal result = value(meant.get()).orElseThrow();
        return Optional.of(draft.message(
                "Perhitungan di {0} seperti tertulis menghasilkan {1}, karena perkalian didahulukan. Dengan kurung, {2},"
                        + " hasilnya {3}{4}. Tambahkan kurungnya.",
                "The calculation in {0} as written gives {1}, because multiplication comes first. With brackets, {2}, it"
                        + " gives {3}{4}. Add the brackets.",
                draft.cell(),
                FindingDraft.say(printed.get()),
                meant.get().rule(),
                FindingDraft.say(result),
                isDistance(result, right) ? FROM_HUNDRED : Bilingual.NOTHING));
    }

    private static List<BigDecimal> achievements(Dossier dossier, RecognizedTable table, TableRow row) {
        Achieved achieved = Achieved.of(dossier, table);
        List<BigDecimal> figures = new ArrayList<>();
        PrintedFigure.find(row, achieved.column()).ifPresent(figures::add);
        achieved.computed(row).ifPresent(outcome -> figures.add(outcome.uncapped()));
        return figures;
    }

    private static Optional<BigDecimal> value(ParsedFormula formula) {
        return FormulaCalculation.of(formula, Map.of()) instanceof FormulaOutcome.Computed computed
                ? Optional.of(computed.value())
                : Optional.empty();
    }

    private static boolean agrees(BigDecimal value, List<BigDecimal> achievements) {
        return isAmong(value, achievements) || isDistance(value, achievements);
    }

    private static boolean isAmong(BigDecimal value, List<BigDecimal> achievements) {
        return achievements.stream()
                .anyMatch(achievement ->
                        PrintedFigure.agrees(value, achievement) || PrintedFigure.agrees(achievement, value));
    }

    /** The achievement is 100 and this. */
    private static boolean isDistance(BigDecimal value, List<BigDecimal> achievements) {
        return !isAmong(value, achievements) && isAmong(HUNDRED.add(value), achievements);
    }
}
