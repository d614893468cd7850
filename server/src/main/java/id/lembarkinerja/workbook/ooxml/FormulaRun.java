package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CalculatedFormulas.Circle;
import id.lembarkinerja.workbook.CalculatedFormulas.Differing;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/** Goes once through all formulas of a workbook, each after those it reads, however long their chain is. */
final class FormulaRun {
    private static final Ptg[] UNSURE = new Ptg[0];
    private static final int MOST_CIRCLES = 100;

    private enum State {
        UNSEEN,
        OPEN,
        DONE
    }

    /** A formula on the way, with the formulas it reads and how many of them were gone through. */
    private static final class Step {
        final int node;
        final Ptg[] tokens;
        final int[] reads;
        int at;

        Step(int node, Ptg[] tokens, int[] reads) {
            this.node = node;
            this.tokens = tokens;
            this.reads = reads;
        }
    }

    private final Workbook workbook;
    private final CellsRead work = new CellsRead(false);
    private final FormulaTokens tokens;
    private final FormulaNodes nodes;
    private final OneFormula one;
    private final State[] states;
    private final boolean[] circular;
    private final @Nullable Differing[] differing;
    private final List<Circle> circles = new ArrayList<>();

    FormulaRun(Workbook workbook) {
        this.workbook = workbook;
        GridBook book = new GridBook(workbook, work);
        this.tokens = new FormulaTokens(book);
        this.nodes = new FormulaNodes(workbook, book, work);
        this.one = new OneFormula(book, work);
        this.states = new State[nodes.count()];
        Arrays.fill(states, State.UNSEEN);
        this.circular = new boolean[nodes.count()];
        this.differing = new Differing[nodes.count()];
        for (int node = 0; node < states.length && isComplete(); node++) {
            if (states[node] == State.UNSEEN) {
                follow(node);
            }
        }
    }

    List<Differing> differing() {
        return Arrays.stream(differing).filter(Objects::nonNull).toList();
    }

    List<Circle> circles() {
        return List.copyOf(circles);
    }

    boolean isComplete() {
        return !work.isTooMuch(0);
    }

    private void follow(int start) {
        Deque<Step> way = new ArrayDeque<>();
        way.push(open(start));
        while (!way.isEmpty()) {
            Step step = way.element();
            if (step.at == step.reads.length) {
                way.pop();
                states[step.node] = State.DONE;
                compute(step);
                continue;
            }
            int next = step.reads[step.at++];
            if (states[next] == State.UNSEEN) {
                way.push(open(next));
            } else if (states[next] == State.OPEN) {
                close(way, next);
            }
        }
    }

    private Step open(int node) {
        states[node] = State.OPEN;
        SheetCell cell = nodes.cell(node);
        boolean array = workbook.sheets()
                .get(cell.sheet())
                .isArrayFormula(cell.address().row(), cell.address().column());
        Ptg[] found = array
                ? UNSURE
                : tokens.find(cell(cell).formula(), cell.sheet(), cell.address())
                        .orElse(UNSURE);
        return new Step(node, found, nodes.readBy(node, found));
    }

    private Cell cell(SheetCell cell) {
        return workbook.sheets()
                .get(cell.sheet())
                .cell(cell.address().row(), cell.address().column());
    }

    private void close(Deque<Step> way, int first) {
        List<Integer> circle = new ArrayList<>();
        for (Step step : way) {
            circle.add(0, step.node);
            if (step.node == first) {
                break;
            }
        }
        boolean known = circle.stream().anyMatch(node -> circular[node]);
        circle.forEach(node -> circular[node] = true);
        if (!known && circles.size() < MOST_CIRCLES) {
            List<SheetCell> cells = circle.stream().map(nodes::cell).toList();
            boolean certain = cells.stream()
                    .allMatch(cell -> CertainFormulas.readsAllItNames(cell(cell).formula()));
            circles.add(new Circle(cells, certain));
        }
    }

    private void compute(Step step) {
        if (step.tokens.length == 0 || circular[step.node] || !isComplete()) {
            return;
        }
        SheetCell at = nodes.cell(step.node);
        Cell cell = cell(at);
        one.compute(at, step.tokens).ifPresent(result -> {
            work.remember(at, result);
            if (one.differs(at, step.tokens, cell, result)) {
                boolean stored = cell.kind() != CellKind.BLANK;
                differing[step.node] = new Differing(at, stored, result, cause(step));
            }
        });
    }

    private Optional<SheetCell> cause(Step step) {
        for (int read : step.reads) {
            Differing before = differing[read];
            if (before != null) {
                return Optional.of(before.cause().orElse(before.cell()));
            }
        }
        return Optional.empty();
    }
}
