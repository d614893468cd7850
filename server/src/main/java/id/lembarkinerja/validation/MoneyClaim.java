package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.FileFigures.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code cross-table-mismatch}: a sentence states the budget, {@code pagu anggaran … sebesar Rp. 10.922.004.616,-}, and
 * the table it can mean has another total. An amount that stands anywhere in the tables is never asked about.
 */
final class MoneyClaim implements NarrativeCheck.Claim {
    private static final Pattern AMOUNT = Pattern.compile("\\b[Rr][Pp]\\.?\\s*(\\d[\\d.,]*\\d)");
    /** Words that make the amount a total of the tables, in front of it. */
    private static final Pattern BUDGET = Pattern.compile(
            "(total|pagu|jumlah|alokasi)\\s+(\\w+\\s+)?(anggaran|dana|belanja|indikatif|pagu)|pagu anggaran");

    private static final Pattern SPENT =
            Pattern.compile("(realisasi|penyerapan|serapan)\\s+(\\w+\\s+)?(anggaran|belanja|keuangan)");
    private static final int WORDS_BEFORE = 220;
    /** Smaller amounts are prices and allowances, not budgets. */
    private static final int SHORTEST = 7;

    private static final int MOST_DIGITS_APART = 2;
    private static final Bilingual NEARLY = Bilingual.of("hanya berbeda sedikit dari", "differs only slightly from");
    private static final Bilingual UNLIKE = Bilingual.of("tidak sama dengan", "does not equal");

    @Override
    public void check(Dossier dossier, Sentence sentence, List<Finding> findings) {
        Matcher matcher = AMOUNT.matcher(sentence.words());
        while (matcher.find()) {
            String before = sentence.words().substring(Math.max(0, matcher.start() - WORDS_BEFORE), matcher.start());
            Optional<BigDecimal> amount = amount(matcher.group(1));
            if (amount.isPresent()) {
                check(dossier, sentence, Words.normalize(before), amount.get()).ifPresent(findings::add);
            }
        }
    }

    private static Optional<BigDecimal> amount(String text) {
        return NumberParser.parse(text) instanceof Reading.Value value
                        && value.number().precision() - value.number().scale() >= SHORTEST
                ? Optional.of(value.number())
                : Optional.empty();
    }

    private static Optional<Finding> check(Dossier dossier, Sentence sentence, String before, BigDecimal amount) {
        List<RecognizedTable> tables = sentence.tablesOfFile(dossier.tables());
        boolean known = FileFigures.printed(tables, ColumnType.MONEY)
                .anyMatch(figure -> PrintedFigure.agreesAsSum(figure, amount));
        String column = last(SPENT, before) > last(BUDGET, before) ? "expenditure" : "budget";
        boolean claimed = Math.max(last(SPENT, before), last(BUDGET, before)) >= 0;
        if (known) {
            return Optional.empty();
        }
        List<Total> totals = tables.stream()
                .flatMap(table -> table.columns().stream()
                        .filter(one ->
                                one.type() == ColumnType.MONEY && one.key().startsWith(column))
                        .flatMap(one -> FileFigures.total(table, one).stream()))
                .toList();
        if (totals.stream().anyMatch(total -> PrintedFigure.agreesAsSum(total.value(), amount))) {
            return Optional.empty();
        }
        Optional<Total> near =
                totals.stream().filter(total -> isSlip(total.value(), amount)).findFirst();
        if (near.isPresent()) {
            return Optional.of(finding(sentence, amount, near.get(), NEARLY));
        }
        Optional<RecognizedTable> below =
                sentence.findBelow(totals.stream().map(Total::table).toList());
        Optional<Total> meant = totals.stream()
                .filter(total -> below.isPresent()
                        ? total.table().id().equals(below.get().id())
                        : totals.size() == 1)
                .findFirst();
        return claimed ? meant.map(total -> finding(sentence, amount, total, UNLIKE)) : Optional.empty();
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** As many digits, all but one or two the same. */
    private static boolean isSlip(BigDecimal total, BigDecimal amount) {
        String left = total.toBigInteger().toString();
        String right = amount.toBigInteger().toString();
        if (left.length() != right.length() || left.length() < SHORTEST) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < left.length(); i++) {
            apart += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        return apart <= MOST_DIGITS_APART;
    }

    private static Finding finding(Sentence sentence, BigDecimal amount, Total total, Bilingual how) {
        return SpotDraft.doubtful("cross-table-mismatch", sentence.spot())
                .related(total.spot())
                .expected(Decimals.plain(total.value()))
                .message(
                        "Kalimat di {0} menyebut Rp {1}, yang {2} jumlah kolom \"{3}\" di {4}, yaitu Rp {5}. Periksa"
                                + " mana yang benar, lalu samakan kalimat dan tabelnya.",
                        "The sentence in {0} says Rp {1}, which {2} the total of column \"{3}\" in {4}, Rp {5}. Check"
                                + " which is right, then make sentence and table agree.",
                        sentence.spot().cell(),
                        Decimals.indonesian(amount),
                        how,
                        total.column().header(),
                        total.spot().seenFrom(sentence.spot()),
                        Decimals.indonesian(total.value()));
    }
}
