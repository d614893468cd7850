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
import java.util.TreeMap;

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
                offsets(years, findings);
                series(years, findings);
                thisYear(dossier, table, years).ifPresent(findings::add);
                nextYear(table, years).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** All headings with {@code (n-1)} and the like must mean the same {@code n}: two of them contradict each other. */
    private static void offsets(List<HeadingYear> years, List<Finding> findings) {
        Map<Integer, List<HeadingYear>> byBase = new TreeMap<>();
        for (HeadingYear year : years) {
            year.base()
                    .ifPresent(base -> byBase.computeIfAbsent(base, key -> new ArrayList<>())
                            .add(year));
        }
        if (byBase.size() < 2) {
            return;
        }
        int most = byBase.values().stream().mapToInt(List::size).max().orElse(0);
        List<Integer> usual = byBase.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        HeadingYear model = byBase.getOrDefault(usual.get(0), List.of()).get(0);
        byBase.forEach((base, odd) -> {
            // One merged heading over several columns is one slip.
            Map<Spot, HeadingYear> cells = new LinkedHashMap<>();
            odd.forEach(year -> cells.put(atCell(year.spot()), year));
            if (!base.equals(usual.get(0))) {
                cells.values().forEach(year -> findings.add(contradiction(year, model, usual.size() == 1)));
            }
        });
    }

    private static Spot atCell(Spot spot) {
        return new Spot(spot.file(), spot.sheet(), spot.cell(), spot.printed(), spot.table(), "", "");
    }

    private static Finding contradiction(HeadingYear odd, HeadingYear model, boolean clear) {
        int base = model.base().orElse(0);
        int right = base + odd.offset().orElse(0);
        SpotDraft draft = SpotDraft.noted("year-mismatch", odd.spot()).related(model.spot());
        if (clear) {
            draft.expected(Integer.toString(right));
        }
        return draft.message("Judul kolom di " + odd.spot().cell() + " menyebut " + odd.year() + " sebagai "
                + name(odd.offset().orElse(0)) + ", jadi n adalah "
                + odd.base().orElse(0) + "; judul di " + model.spot().cell() + " menyebut " + model.year() + " sebagai "
                + name(model.offset().orElse(0)) + ", jadi n adalah " + base + ". "
                + (clear ? "Ganti menjadi " + right + "." : "Samakan tahunnya."));
    }

    private static String name(int offset) {
        return offset == 0 ? "n" : offset < 0 ? "n-" + -offset : "n+" + offset;
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
                    HeadingYear year = group.get(odd.get(0));
                    int right = start + step * odd.get(0);
                    return Optional.of(SpotDraft.doubtful("year-mismatch", year.spot())
                            .related(group.get(odd.get(0) - 1).spot())
                            .related(group.get(odd.get(0) + 1).spot())
                            .expected(Integer.toString(right))
                            .message("Tahun pada judul kolom di " + year.spot().cell() + " adalah " + year.year()
                                    + ", di antara " + group.get(odd.get(0) - 1).year() + " dan "
                                    + group.get(odd.get(0) + 1).year() + ". Mungkin maksudnya " + right
                                    + "; periksa judulnya."));
                }
            }
        }
        return Optional.empty();
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
            return Optional.of(SpotDraft.doubtful("year-mismatch", other.get().spot())
                    .related(first.spot())
                    .message("Kolom \"" + other.get().column().header() + "\" dan kolom \""
                            + first.column().header() + "\" (" + first.spot().cell()
                            + ") menyebut tahun yang berbeda, padahal keduanya dibandingkan dalam satu tabel. Periksa"
                            + " tahun pada judul kolom di " + other.get().spot().cell() + "."));
        }
        Optional<TitleYears.TitleYear> title = TitleYears.find(dossier, table);
        if (title.isEmpty() || title.get().year() == first.year()) {
            return Optional.empty();
        }
        return Optional.of(SpotDraft.doubtful("year-mismatch", first.spot())
                .related(title.get().spot())
                .expected(Integer.toString(title.get().year()))
                .message("Judul kolom di " + first.spot().cell() + " menyebut tahun " + first.year()
                        + ", tetapi judul tabel di " + title.get().spot().cell() + " menyebut tahun "
                        + title.get().year() + ". Periksa mana yang benar, lalu samakan."));
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
                .message("Prakiraan maju di " + next.get().spot().cell() + " menyebut tahun "
                        + next.get().year() + ", padahal rencananya untuk tahun "
                        + plan.get().year() + " (" + plan.get().spot().cell() + "). Prakiraan maju adalah tahun "
                        + right + "; periksa judul kolomnya."));
    }
}
