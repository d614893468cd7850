package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a finding says must be said in both languages, about the same cells, with the same figures and quotations. */
final class BothLanguages {
    private static final Pattern FACT = Pattern.compile("\"[^\"]*\"|\\b[A-Z]{1,3}[1-9][0-9]*\\b|[0-9]+(?:[.,][0-9]+)*");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private BothLanguages() {}

    /**
     * Fails when the English is missing or tells other facts.
     *
     * @throws AssertionError with both texts
     */
    static void require(Finding finding) {
        require(finding.code(), finding.said());
        finding.fixes().forEach(fix -> require(finding.code(), fix.said()));
    }

    private static void require(String code, Bilingual said) {
        List<String> wrong = new ArrayList<>();
        if (said.english().isBlank() || said.english().equals(said.indonesian())) {
            wrong.add("no English");
        }
        if (PLACE.matcher(said.english()).find()
                != PLACE.matcher(said.indonesian()).find()) {
            wrong.add("a place without its part");
        }
        if (!facts(said.english()).equals(facts(said.indonesian()))) {
            wrong.add("other facts: " + facts(said.english()) + " for " + facts(said.indonesian()));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    code + ", " + String.join(", ", wrong) + "\n" + said.indonesian() + "\n" + said.english());
        }
    }

    private static Set<String> facts(String text) {
        Set<String> facts = new TreeSet<>();
        Matcher matcher = FACT.matcher(text);
        while (matcher.find()) {
            facts.add(matcher.group());
        }
        return facts;
    }
}
