package id.lembarkinerja.comparison;

import java.util.ArrayList;
import java.util.List;

/** Writes what was measured as a page of the documentation. */
final class ComparisonPage {
    private static final long SEED = 2026;
    private static final int EACH = 60;
    private static final int FILES_OF_EACH = 6;
    private static final List<int[]> MIXED = List.of(new int[] {60, 200}, new int[] {400, 60}, new int[] {20_000, 3});

    private final StringBuilder page = new StringBuilder();

    private ComparisonPage() {}

    static String measure() {
        PairYardstick yardstick = new PairYardstick();
        yardstick.measureAlone(SEED, EACH);
        yardstick.measureTwos(SEED);
        MIXED.forEach(size -> yardstick.measureMixed(SEED, size[0], size[1]));
        yardstick.measureFiles(SEED, FILES_OF_EACH);
        return new ComparisonPage().write(yardstick);
    }

    private String write(PairYardstick yardstick) {
        page.append("""
                # Comparing versions of which it is known what was done between them

                Workbooks that do not exist, with one to three tables of indicators on one or two sheets and a sheet of
                annexes, are edited by a program that writes down what it does; the comparison has to tell exactly that.
                The truth comes from the program that edits, not from the product. What only looks different (digits
                written otherwise, spaces, running numbers) has to be told apart from what says something else, and the
                result of a formula from the cell that it follows from.

                ```
                mvn -pl server test -Dtest=ComparisonYardstickTest -Dlembar.docs.write=true
                ```

                The same seed gives the same pairs. A smaller run of another seed is part of the tests and allows neither
                a miss nor an invention. In the pairs of real files both versions are written as .xlsx, read and
                recognised, so that what is compared is what the product made of them.

                """);
        total(yardstick);
        page.append("\n## Each kind alone\n\n| kind | told, of what was done | invented | in real files | invented |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        for (EditKind kind : EditKind.values()) {
            PairScore files = yardstick.files.getOrDefault(kind, new PairScore());
            PairScore alone = yardstick.alone.getOrDefault(kind, new PairScore());
            row(kind.words(), share(alone), alone.invented.size() + "", share(files), files.invented.size() + "");
        }
        page.append("\n## Mixed\n\n| pairs | edits told, of those done | invented |\n| --- | --- | --- |\n");
        row(
                "each kind with each other: " + yardstick.twos.pairs,
                share(yardstick.twos),
                yardstick.twos.invented.size() + "");
        yardstick.mixed.forEach((rows, score) ->
                row("as many as " + rows + " rows allow: " + score.pairs, share(score), score.invented.size() + ""));
        return page.toString();
    }

    private void total(PairYardstick yardstick) {
        List<PairScore> all = new ArrayList<>(yardstick.alone.values());
        all.addAll(yardstick.files.values());
        all.addAll(yardstick.mixed.values());
        all.add(yardstick.twos);
        int pairs = all.stream().mapToInt(score -> score.pairs).sum();
        int done = all.stream().mapToInt(score -> score.done).sum();
        int missed = all.stream().mapToInt(score -> score.missed.size()).sum();
        int invented = all.stream().mapToInt(score -> score.invented.size()).sum();
        String outcome = missed + invented == 0
                ? "nothing was missed and nothing invented"
                : missed + " were missed and " + invented + " invented";
        page.append("Seed ")
                .append(SEED)
                .append(", ")
                .append(pairs)
                .append(" pairs with ")
                .append(done)
                .append(" edits: **")
                .append(outcome)
                .append("**.\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String share(PairScore score) {
        return score.found + " of " + score.done;
    }
}
