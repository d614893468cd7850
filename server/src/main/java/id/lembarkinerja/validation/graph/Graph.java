package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.graph.Agreement.Kind;
import id.lembarkinerja.validation.graph.Agreement.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of a dossier, tied to each other by what they state together. */
public final class Graph {
    private final List<RecognizedTable> tables;
    private final Map<String, Setting> settings = new HashMap<>();
    private final Map<String, List<Mention>> activities = new HashMap<>();
    private final Map<String, List<Mention>> indicators = new HashMap<>();
    private final Mentions mentions = new Mentions(new NameGroups());
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Unlike> unlike = new ArrayList<>();
    private final List<StatedFigure> stated = new ArrayList<>();
    private final List<Unlisted> unlisted = new ArrayList<>();

    private Graph(List<RecognizedTable> tables, List<String> fileNames) {
        this.tables = tables;
        tables.forEach(table -> settings.put(table.id(), Setting.of(table, fileNames.get(table.file()))));
    }

    /**
     * Compares the tables of a dossier.
     *
     * @param fileNames of the workbooks, in the order of the dossier
     */
    public static Graph of(List<RecognizedTable> tables, List<String> fileNames, List<Agreement> agreements) {
        Graph graph = new Graph(tables, fileNames);
        if (tables.size() > 1) {
            agreements.forEach(graph::examine);
        }
        return graph;
    }

    /** Cells that should state the same and do not. */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /** Tables too different to be compared cell by cell. */
    public List<Unlike> unlike() {
        return unlike;
    }

    /** Stated sums and numbers of rows that another table does not give. */
    public List<StatedFigure> stated() {
        return stated;
    }

    /** Rows that another table should name as well. */
    public List<Unlisted> unlisted() {
        return unlisted;
    }

    private void examine(Agreement agreement) {
        List<End> ends = agreement.parsedEnds();
        switch (agreement.kind()) {
            case EQUAL -> compareRows(agreement, cells(agreement, ends));
            case ONE_OF ->
                compareChoice(
                        agreement,
                        cells(agreement, ends.subList(0, 1)),
                        cells(agreement, ends.subList(1, ends.size())));
            case IN_WORDS -> compareWords(agreement, ends.get(0), cells(agreement, ends.subList(1, ends.size())));
            case TOTAL -> compareTotals(agreement, cells(agreement, ends));
            case SUM, COUNT ->
                compareStated(
                        agreement,
                        cells(agreement, ends.subList(0, 1)),
                        cells(agreement, ends.subList(1, ends.size())));
            case LISTED ->
                listed(agreement, cells(agreement, ends.subList(0, 1)), cells(agreement, ends.subList(1, ends.size())));
        }
    }

    private List<Cells> cells(Agreement agreement, List<End> ends) {
        return tables.stream()
                .map(table -> Cells.of(table, setting(table), agreement, ends))
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private Setting setting(RecognizedTable table) {
        Setting setting = settings.get(table.id());
        if (setting == null) {
            throw new IllegalStateException("no table " + table.id());
        }
        return setting;
    }

    private List<Mention> mentions(RecognizedTable table, Thing thing) {
        return thing == Thing.INDICATOR
                ? indicators.computeIfAbsent(table.id(), id -> mentions.indicators(table))
                : activities.computeIfAbsent(table.id(), id -> mentions.activities(table));
    }

    private void compareRows(Agreement agreement, List<Cells> parts) {
        if (parts.size() < 2) {
            return;
        }
        EqualFigures figures = EqualFigures.compare(agreement, things(agreement.thing(), parts));
        disagreements.addAll(figures.disagreements());
        unlike.addAll(figures.unlike());
    }

    /** For each thing that two tables name the cells that state it. */
    private List<List<Told>> things(Thing thing, List<Cells> parts) {
        Map<String, Cells> byTable = new HashMap<>();
        parts.forEach(cells -> byTable.put(cells.table().id(), cells));
        List<List<Mention>> named =
                parts.stream().map(cells -> mentions(cells.table(), thing)).toList();
        List<List<Told>> things = new ArrayList<>();
        for (List<Mention> mentioned : Identities.list(named)) {
            List<Told> told = new ArrayList<>();
            for (Mention mention : mentioned) {
                Optional.ofNullable(byTable.get(mention.table().id()))
                        .ifPresent(cells -> told.addAll(cells.told(mention.row())));
            }
            things.add(told);
        }
        return things;
    }

    private void compareChoice(Agreement agreement, List<Cells> first, List<Cells> others) {
        for (Cells one : first) {
            for (Cells other : others) {
                Choice.compare(
                                agreement,
                                one,
                                other,
                                Identities.list(List.of(
                                        mentions(one.table(), agreement.thing()),
                                        mentions(other.table(), agreement.thing()))))
                        .ifPresent(choice -> {
                            disagreements.addAll(choice.disagreements());
                            unlike.addAll(choice.unlike());
                        });
            }
        }
    }

    private void compareWords(Agreement agreement, End words, List<Cells> targets) {
        Map<String, List<Told>> twins = new HashMap<>();
        for (List<Told> thing : things(agreement.thing(), targets)) {
            thing.forEach(told -> twins.put(told.table().id() + "|" + told.row().key(), thing));
        }
        for (Cells cells : targets) {
            Optional<TableColumn> column = cells.table().findColumn(words.column());
            if (cells.table().form().equals(words.form()) && column.isPresent()) {
                compareWords(agreement, cells, column.get(), twins);
            }
        }
    }

    /** The rows below an indicator, up to the next one, tell of its target. */
    private void compareWords(Agreement agreement, Cells cells, TableColumn column, Map<String, List<Told>> twins) {
        Map<String, Mention> named = new HashMap<>();
        mentions(cells.table(), agreement.thing())
                .forEach(one -> named.put(one.row().key(), one));
        Mention indicator = null;
        for (TableRow row : cells.table().rows()) {
            indicator = named.getOrDefault(row.key(), indicator);
            List<Told> targets = indicator == null ? List.of() : cells.told(indicator.row());
            if (indicator == null || targets.size() != 1) {
                continue;
            }
            Told target = targets.get(0);
            List<Told> right = new ArrayList<>(List.of(target));
            twins.getOrDefault(target.table().id() + "|" + target.row().key(), List.of()).stream()
                    .filter(one -> !one.table().id().equals(target.table().id()))
                    .filter(one -> one.quantity().compare(target.quantity()) == Quantity.Verdict.SAME)
                    .forEach(right::add);
            TargetInWords.find(cells, row, column, indicator.name(), target)
                    .filter(told -> told.quantity().compare(target.quantity()) == Quantity.Verdict.DIFFERENT)
                    .ifPresent(told ->
                            disagreements.add(new Disagreement(agreement, List.of(List.of(told), right), false)));
        }
    }

    private void compareTotals(Agreement agreement, List<Cells> parts) {
        List<Told> totals = new ArrayList<>();
        for (Cells cells : parts) {
            Told total = total(cells, totals);
            boolean covers = total != null
                    && totals.stream()
                            .allMatch(one -> Coverage.isSame(
                                    one.table(),
                                    mentions(one.table(), agreement.thing()),
                                    cells.table(),
                                    mentions(cells.table(), agreement.thing())));
            if (total != null && covers) {
                totals.add(total);
            }
        }
        if (totals.size() > 1) {
            disagreements.addAll(
                    EqualFigures.compare(agreement, List.of(totals)).disagreements());
        }
    }

    private static @Nullable Told total(Cells cells, List<Told> others) {
        List<String> agency = others.stream()
                .map(told -> told.setting().agency())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(List.of());
        for (String key : cells.keys()) {
            Optional<Told> told = Summary.rowOf(cells.table(), key)
                    .or(() -> Summary.agencyRow(cells.table(), agency))
                    .flatMap(row -> cells.told(row).stream()
                            .filter(one -> one.column().key().equals(key))
                            .findFirst());
            if (told.isPresent()) {
                return told.get();
            }
        }
        return null;
    }

    private void compareStated(Agreement agreement, List<Cells> first, List<Cells> others) {
        if (first.isEmpty() || others.isEmpty()) {
            return;
        }
        PlanRows rows = new PlanRows(
                tables.stream().map(table -> mentions(table, agreement.thing())).toList());
        for (Cells one : first) {
            for (Cells other : others) {
                List<Mention> named = mentions(other.table(), agreement.thing());
                Summary.agencyRow(one.table(), other.setting().agency())
                        .flatMap(row -> one.told(row).stream().findFirst())
                        .flatMap(told -> agreement.kind() == Kind.COUNT
                                ? RowCount.compare(agreement, told, other, named, rows)
                                : RowSum.compare(agreement, told, other, named, rows))
                        .ifPresent(stated::add);
            }
        }
    }

    private void listed(Agreement agreement, List<Cells> first, List<Cells> others) {
        if (first.isEmpty() || others.isEmpty()) {
            return;
        }
        Counterparts.find(
                        agreement,
                        first,
                        others,
                        table -> mentions(table, agreement.thing()),
                        new PlanRows(tables.stream()
                                .map(table -> mentions(table, agreement.thing()))
                                .toList()))
                .ifPresent(unlisted::add);
    }
}
