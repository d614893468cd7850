package id.lembarkinerja.mutation;

import java.util.Locale;
import java.util.Map;

/** Writes what was measured as a page of the documentation. */
final class RecognitionPage {
    private final StringBuilder page = new StringBuilder();

    static String of(long seed, int mixed, int each, Yardstick known, Yardstick heldOut) {
        return new RecognitionPage().write(seed, mixed, each, known, heldOut);
    }

    private String write(long seed, int mixed, int each, Yardstick known, Yardstick heldOut) {
        page.append("# Recognition and checks on workbooks nobody has seen\n\n")
                .append("Ten agencies that do not exist, every form, the headings of other agencies, ")
                .append(Mutation.values().length)
                .append(" mutations of the layout alone and mixed, and ")
                .append(Spoiler.defects().size())
                .append(
                        " kinds of planted mistakes. The truth of each workbook comes from the model it was drawn from,")
                .append(
                        " not from the product. Recognition was mended against the wordings of the first column, so that")
                .append(
                        " column flatters it. The held-out wordings were written by the same hand before any of this was")
                .append(
                        " mended, and nothing was mended against them: they are the better guess for other agencies.\n\n")
                .append("```\nmvn -pl server test -Dtest=RecognitionYardstickTest -Dlembar.docs.write=true\n```\n\n")
                .append("Seed ")
                .append(seed)
                .append(", ")
                .append(mixed)
                .append(" workbooks of mixed mutations beside those of one, ")
                .append(each)
                .append(
                        " workbooks of each mistake. The same seed gives the same workbooks. A smaller run of another seed is part of the tests.\n\n");
        row("", "wordings of the generator", "held-out wordings");
        row("---", "---", "---");
        row("workbooks", known.workbooks(), heldOut.workbooks());
        row(
                "tables with the right form and range",
                share(known.recognition().tables),
                share(heldOut.recognition().tables));
        row("columns with the right key", share(known.recognition().columns), share(heldOut.recognition().columns));
        row("rows of the right kind", share(known.recognition().rows), share(heldOut.recognition().rows));
        row(
                "figures read rightly or asked about",
                share(known.recognition().values),
                share(heldOut.recognition().values));
        row("filled cells in a table or listed", share(known.recognition().cells), share(heldOut.recognition().cells));
        row(
                "planted mistakes that the document proves, found",
                share(known.findings().proven),
                share(heldOut.findings().proven));
        row(
                "proofs of what is no mistake",
                known.findings().falsehoods.size(),
                heldOut.findings().falsehoods.size());
        row("questions and remarks per workbook without a mistake", perWorkbook(known), perWorkbook(heldOut));
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
