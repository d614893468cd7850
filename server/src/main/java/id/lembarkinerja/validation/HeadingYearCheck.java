package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.HeadingYears.HeadingYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code year-mismatch} within the headings of one table: {@code 2018 (n-3)} beside {@code 2020 (n)}, a series of years
 * that does not rise by one, target and actual of different years, a title that names another year than the columns.
 */
final class HeadingYearCheck implements Check {
    private static final int SHORTEST_SERIES = 3;
    /** Columns that speak of the year of the table, as long as their heading says nothing else. */
    private static final List<String> THIS_YEAR =
            List.of("target", "actual", "achievement", "budget", "expenditure", "target-year", "percent");
    /** Words of headings that name another year by right. */
    private static final Set<String> OTHER_YEAR = Set.of(
            "akhir",
            "renstra",
            "rpjmd",
            "lalu",
            "sebelumnya",
            "awal",
            "kondisi",
            "maju",
            "berikutnya",
            "prakiraan",
            "perkiraan",
            "proyeksi",
            "sampai",
            "sd",
            "kumulatif",
            "n");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<HeadingYear> years = HeadingYears.list(dossier, table);
            if (!years.isEmpty()) {
                findings.addAll(HeadingOffsets.check(years));
                series(years, findings);
                thisYear(dossier, table, years).ifPresent(findings::add);
                nextYear(table, years).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static void series(List<HeadingYear> years, List<Finding> findings) {
        Map<String, List<HeadingYear>> groups = new LinkedHashMap<>();
        for (HeadingYear year : years) {
            if (year.offset().isEmpty()) {
                groups.computeIfAbsent(
                                Words.normalize(year.above()) + "|" + Words.normalize(year.heading()),
                                key -> new ArrayList<>())
                        .add(year);
            }
        }
        for (List<HeadingYear> group : groups.values()) {
            if (group.size() >= SHORTEST_SERIES) {
                oddInSeries(group).ifPresent(findings::add);
            }
        }
    }

    /** Exactly one year is off a series that otherwise rises, or falls, by one. */
    private static Optional<Finding> oddInSeries(List<HeadingYear> group) {
        for (int step : List.of(1, -1)) {
            for (int anchor = 0; anchor < 2; anchor++) {
                int start = group.get(anchor).year() - step * anchor;
                List<Integer> odd = new ArrayList<>();
                for (int i = 0; i < group.size(); i++) {
                    if (group.get(i).year() != start + step * i) {
                        odd.add(i);
                    }
                }
                if (odd.isEmpty()) {
                    return Optional.empty();
                }
                // A gap at either end may be meant; an odd one in the middle has both neighbours against it.
                if (odd.size() == 1 && odd.get(0) > 0 && odd.get(0) < group.size() - 1) {
                    int at = odd.get(0);
                    return Optional.of(
                            outOfSeries(group.get(at), group.get(at - 1), group.get(at + 1), start + step * at));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding outOfSeries(HeadingYear year, HeadingYear before, HeadingYear after, int right) {
        return SpotDraft.doubtful("year-mismatch", year.spot())
                .related(before.spot())
                .related(after.spot())
                .expected(Integer.toString(right))
                .message(
                        "Tahun pada judul kolom di {0} adalah {1}, di antara {2} dan {3}. Mungkin maksudnya {4}; periksa"
                                + " judulnya.",
                        "The year in the heading in {0} is {1}, between {2} and {3}. Perhaps {4} is meant; check the heading.",
                        year.spot().cell(),
                        year.year(),
                        before.year(),
                        after.year(),
                        right);
    }

    private static Optional<Finding> thisYear(Dossier dossier, RecognizedTable table, List<HeadingYear> years) {
        List<HeadingYear> own = years.stream()
                .filter(year -> THIS_YEAR.contains(year.column().key())
                        && Words.of(year.column().header()).stream().noneMatch(OTHER_YEAR::contains))
                .toList();
        boolean comparison = years.stream()
                .anyMatch(year -> own.stream()
                        .anyMatch(other -> other.year() != year.year()
                                && Words.normalize(other.above() + other.heading())
                                        .equals(Words.normalize(year.above() + year.heading()))));
        if (own.isEmpty() || comparison) {
            return Optional.empty();
        }
        HeadingYear first = own.get(0);
        Optional<HeadingYear> other =
                own.stream().filter(year -> year.year() != first.year()).findFirst();
        if (other.isPresent()) {
            return Optional.of(otherYear(other.get(), first));
        }
        Optional<TitleYears.TitleYear> title = TitleYears.find(dossier, table);
        if (title.isEmpty() || title.get().year() == first.year()) {
            return Optional.empty();
        }
        return Optional.of(SpotDraft.doubtful("year-mismatch", first.spot())
                .related(title.get().spot())
                .expected(Integer.toString(title.get().year()))
                .message(
                        "Judul kolom di {0} menyebut tahun {1}, tetapi judul tabel di {2} menyebut tahun {3}. Periksa mana"
                                + " yang benar, lalu samakan.",
                        "The heading in {0} names the year {1}, but the title of the table in {2} names the year {3}. Check"
                                + " which is right, then make them the same.",
                        first.spot().cell(),
                        first.year(),
                        title.get().spot().cell(),
                        title.get().year()));
    }

    private static Finding otherYear(HeadingYear other, HeadingYear first) {
        return SpotDraft.doubtful("year-mismatch", other.spot())
                .related(first.spot())
                .message(
                        "Kolom \"{0}\" dan kolom \"{1}\" ({2}) menyebut tahun yang berbeda, padahal keduanya dibandingkan"
                                + " dalam satu tabel. Periksa tahun pada judul kolom di {3}.",
                        "Columns \"{0}\" and \"{1}\" ({2}) name different years, although they are compared in one table."
                                + " Check the year in the heading in {3}.",
                        other.column().header(),
                        first.column().header(),
                        first.spot().cell(),
                        other.spot().cell());
    }

    /** "Prakiraan Maju Rencana Tahun 2023" belongs to a plan for 2022. */
    private static Optional<Finding> nextYear(RecognizedTable table, List<HeadingYear> years) {
        Optional<HeadingYear> next = years.stream()
                .filter(year -> Words.of(year.column().header()).contains("maju"))
                .findFirst();
        Optional<HeadingYear> plan = years.stream()
                .filter(year -> {
                    List<String> words = Words.of(year.column().header());
                    return words.contains("rencana") && !words.contains("maju");
                })
                .findFirst();
        if (next.isEmpty()
                || plan.isEmpty()
                || next.get().year() == plan.get().year() + 1
                || table.rows().isEmpty()) {
            return Optional.empty();
        }
        int right = plan.get().year() + 1;
        return Optional.of(SpotDraft.doubtful("year-mismatch", next.get().spot())
                .related(plan.get().spot())
                .expected(Integer.toString(right))
                .message(
                        "Prakiraan maju di {0} menyebut tahun {1}, padahal rencananya untuk tahun {2} ({3}). Prakiraan maju"
                                + " adalah tahun {4}; periksa judul kolomnya.",
                        "The projection for the next year in {0} names the year {1}, but the plan is for the year {2} ({3})."
                                + " The next year is {4}; check the heading.",
                        next.get().spot().cell(),
                        next.get().year(),
                        plan.get().year(),
                        plan.get().spot().cell(),
                        right));
    }
}
