package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what is said is said in both languages: the English is English, and names the same cells and figures. */
final class BothLanguages {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");
    /** Addresses, figures and codes: whatever holds a digit. */
    private static final Pattern WITH_DIGITS = Pattern.compile("[\\p{L}$:!]*[0-9][\\p{L}0-9.,:/!$]*");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> INDONESIAN = Set.of(
            "adalah",
            "atau",
            "baris",
            "belum",
            "berbeda",
            "berkas",
            "bila",
            "dan",
            "dari",
            "dengan",
            "isi",
            "karena",
            "kolom",
            "lalu",
            "lembar",
            "nyatakan",
            "pada",
            "padahal",
            "perbaiki",
            "periksa",
            "sama",
            "sekitar",
            "sel",
            "seharusnya",
            "tetapi",
            "tidak",
            "tulis",
            "untuk",
            "yang");

    private BothLanguages() {}

    /** Fails for the first finding or fix that speaks one language only. */
    static void hold(Examination.Examined examined) {
        for (Finding finding : examined.findings()) {
            hold(finding, finding.said(), examined);
            finding.fixes().forEach(fix -> hold(finding, fix.said(), examined));
        }
    }

    private static void hold(Finding finding, Bilingual said, Examination.Examined examined) {
        String english = withoutQuotes(said.english());
        List<String> left = words(english).filter(INDONESIAN::contains).toList();
        if (!left.isEmpty()) {
            // Looked up only then: it reads every cell.
            Set<String> contents = contents(examined);
            left = left.stream().filter(word -> !contents.contains(word)).toList();
        }
        boolean alike = facts(said.indonesian()).equals(facts(said.english()));
        if (english.isBlank() || said.english().equals(said.indonesian()) || !left.isEmpty() || !alike) {
            throw new AssertionError("%s@%s: %s in \"%s\", of \"%s\""
                    .formatted(
                            finding.code(),
                            finding.cell(),
                            left.isEmpty() ? "other facts" : left.toString(),
                            said.english(),
                            said.indonesian()));
        }
    }

    /** The words of the workbooks, which English sentences name without quotes, too: sheets, a formula in words. */
    private static Set<String> contents(Examination.Examined examined) {
        Set<String> words = new HashSet<>();
        for (Workbook workbook : examined.workbooks()) {
            for (Sheet sheet : workbook.sheets()) {
                words(sheet.name()).forEach(words::add);
                for (int row = 0; row < sheet.rowCount(); row++) {
                    for (int column = 0; column < sheet.columnCount(); column++) {
                        words(sheet.cell(row, column).printed()).forEach(words::add);
                    }
                }
            }
        }
        return words;
    }

    private static Stream<String> words(String text) {
        return matches(WORD, text).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** What is quoted from the workbook is in the workbook's own language. */
    private static String withoutQuotes(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    private static List<String> facts(String text) {
        return Stream.concat(matches(QUOTED, text), matches(WITH_DIGITS, withoutQuotes(text)))
                .map(fact -> fact.replaceAll("[.,:]+$", ""))
                .sorted()
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
