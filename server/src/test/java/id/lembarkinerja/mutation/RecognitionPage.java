package id.lembarkinerja.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes what was measured as a page of the documentation. */
final class RecognitionPage {
    private final StringBuilder page = new StringBuilder();

    /** @param seen wordings that recognition was not mended against at first, and looked at later */
    static String of(String sizes, Yardstick known, List<Yardstick> seen, Yardstick heldOut) {
        return new RecognitionPage().write(sizes, known, seen, heldOut);
    }

    private String write(String sizes, Yardstick known, List<Yardstick> seen, Yardstick heldOut) {
        page.append("# Recognition and checks on workbooks nobody has seen\n\n")
                .append("Ten agencies that do not exist, every form, the headings of other agencies, ")
                .append(Mutation.values().length)
                .append(" mutations of the layout alone and mixed, and ")
                .append(Spoiler.defects().size())
                .append(" kinds of planted mistakes. The truth of each workbook comes from the model it was drawn")
                .append(" from, not from the product. Recognition was mended against the wordings of the first")
                .append(" column, so that column flatters it. Those of the second and third were held out at first;")
                .append(" their misses then showed what was wanting, and the third, far from every printed form, led")
                .append(" to the thesaurus of headings, so these columns flatter it too. The held-out wordings were")
                .append(" written by somebody who had seen neither the thesaurus nor the known headings; their words")
                .append(" were never taken over, but one false proof in them led to knowing headings that a page")
                .append(" repeats. They are the better guess for other agencies.\n\n")
                .append("```\nmvn -pl server test -Dtest=RecognitionYardstickTest -Dlembar.docs.write=true\n```\n\n")
                .append(sizes)
                .append(". The same seed gives the same workbooks. A smaller run of another seed is part of the")
                .append(" tests.\n\n");
        List<Yardstick> all = new ArrayList<>(List.of(known));
        all.addAll(seen);
        all.add(heldOut);
        summary(all);
        tallies(
                "Tables and columns by form",
                "form",
                "tables",
                known.recognition().tablesByForm,
                known.recognition().columnsByForm);
        page.append("\n## Tables by mutation\n\n| mutation | tables of workbooks that have it |\n|---|---|\n");
        known.recognition()
                .tablesByMutation
                .forEach((mutation, tally) -> page.append("| ")
                        .append(mutation.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(" | ")
                        .append(share(tally))
                        .append(" |\n"));
        page.append("\n## Mistakes found, by finding code\n\n| code | found | held-out |\n|---|---|---|\n");
        known.findings()
                .byDefect
                .forEach((code, tally) -> row(
                        "`" + code + "`",
                        share(tally),
                        share(heldOut.findings().byDefect.getOrDefault(code, new Tally()))));
        page.append("\nNot planted: ")
                .append(String.join(", ", known.unplanted()))
                .append(".\n");
        questions(known);
        return page.toString();
    }

    private void summary(List<Yardstick> measured) {
        page.append("|  | wordings of the generator | other wordings, seen since | far wordings, seen since |")
                .append(" held-out wordings |\n| --- | --- | --- | --- | --- |\n");
        line("workbooks", measured, one -> Integer.toString(one.workbooks()));
        line("tables with the right form and range", measured, one -> share(one.recognition().tables));
        line("columns with the right key", measured, one -> share(one.recognition().columns));
        line("rows of the right kind", measured, one -> share(one.recognition().rows));
        line("figures read rightly or asked about", measured, one -> share(one.recognition().values));
        line("filled cells in a table or listed", measured, one -> share(one.recognition().cells));
        line("planted mistakes that the document proves, found", measured, one -> share(one.findings().proven));
        line(
                "proofs of what is no mistake",
                measured,
                one -> Integer.toString(one.findings().falsehoods.size()));
        line("questions and remarks per workbook without a mistake", measured, RecognitionPage::perWorkbook);
    }

    private void line(String what, List<Yardstick> measured, Function<Yardstick, String> figure) {
        page.append("| ").append(what);
        measured.forEach(one -> page.append(" | ").append(figure.apply(one)));
        page.append(" |\n");
    }

    private void questions(Yardstick known) {
        page.append("\n## Questions on workbooks without a mistake\n\n");
        if (known.findings().questions.isEmpty()) {
            page.append("None.\n");
            return;
        }
        page.append("| code | in ").append(known.findings().cleanWorkbooks).append(" workbooks |\n|---|---|\n");
        known.findings()
                .questions
                .forEach((code, count) -> page.append("| ")
                        .append(code)
                        .append(" | ")
                        .append(count)
                        .append(" |\n"));
    }

    private void tallies(String title, String what, String first, Map<String, Tally> left, Map<String, Tally> right) {
        page.append("\n## ").append(title).append("\n\n");
        row(what, first, "columns");
        row("---", "---", "---");
        left.forEach((key, tally) -> row("`" + key + "`", share(tally), share(right.getOrDefault(key, new Tally()))));
    }

    private void row(Object first, Object second, Object third) {
        page.append("| ")
                .append(first)
                .append(" | ")
                .append(second)
                .append(" | ")
                .append(third)
                .append(" |\n");
    }

    private static String share(Tally tally) {
        return tally.all() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.2f %% (%d of %d)", tally.share() * 100, tally.right(), tally.all());
    }

    private static String perWorkbook(Yardstick yardstick) {
        int asked = yardstick.findings().questions.values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return String.format(Locale.ROOT, "%.2f", (double) asked / Math.max(1, yardstick.findings().cleanWorkbooks));
    }
}
