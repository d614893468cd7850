package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.ooxml.PoiFormulaCalculator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tasks give the same whether a second thread takes part or not. */
class SideBySideTest {

    @Test
    void results_come_in_the_order_of_the_tasks() {
        List<Supplier<Integer>> tasks = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> tasks.add(() -> i * i));
        List<Integer> expected = IntStream.range(0, 500).map(i -> i * i).boxed().toList();
        assertThat(new SideBySide(0).run(tasks)).isEqualTo(expected);
        assertThat(new SideBySide(1).run(tasks)).isEqualTo(expected);
    }

    @Test
    void two_tasks_that_need_each_other_run_at_once() {
        CountDownLatch both = new CountDownLatch(2);
        Supplier<Boolean> task = () -> {
            both.countDown();
            return await(both);
        };
        assertThat(new SideBySide(1).run(List.of(task, task))).containsExactly(true, true);
    }

    @Test
    void whoever_finds_no_helper_free_works_alone() {
        SideBySide one = new SideBySide(1);
        Supplier<List<String>> inner = () -> one.run(List.of(
                () -> Thread.currentThread().getName(),
                () -> Thread.currentThread().getName()));
        List<List<String>> names = one.run(List.of(inner, inner));
        names.forEach(ofOne -> assertThat(ofOne.get(0)).isEqualTo(ofOne.get(1)));
    }

    @Test
    void what_a_task_throws_reaches_the_caller_whoever_ran_it() {
        SideBySide two = new SideBySide(1);
        Supplier<String> wrong = () -> {
            throw new IllegalStateException("salah");
        };
        for (int round = 0; round < 100; round++) {
            assertThatThrownBy(() -> two.run(List.of(() -> "a", wrong, () -> "b", () -> "c")))
                    .isInstanceOf(IllegalStateException.class);
        }
        // The helper was given back each time.
        assertThat(two.run(List.of(() -> "a"))).containsExactly("a");
    }

    @Test
    void what_is_begun_ahead_runs_beside_the_caller() {
        CountDownLatch both = new CountDownLatch(2);
        Supplier<Boolean> begun = new SideBySide(1).ahead(() -> {
            both.countDown();
            return await(both);
        });
        both.countDown();
        await(both);
        assertThat(begun.get()).isTrue();
    }

    @Test
    void what_no_helper_took_is_done_once_by_whoever_asks() {
        List<String> done = new ArrayList<>();
        Supplier<String> later = new SideBySide(0).ahead(() -> {
            done.add(Thread.currentThread().getName());
            return "hasil";
        });
        assertThat(done).isEmpty();
        assertThat(later.get()).isEqualTo("hasil");
        assertThat(later.get()).isEqualTo("hasil");
        assertThat(done).containsExactly(Thread.currentThread().getName());
    }

    @Test
    void what_a_task_begun_ahead_throws_reaches_everybody_who_asks() {
        for (int helpers = 0; helpers < 2; helpers++) {
            Supplier<String> wrong = new SideBySide(helpers).ahead(() -> {
                throw new IllegalStateException("salah");
            });
            assertThatThrownBy(wrong::get).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(wrong::get).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void checks_find_the_same_alone_and_side_by_side() throws IOException {
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            Dossier dossier = dossier(sample);
            List<Finding> alone = run(dossier, new SideBySide(0));
            assertThat(alone).isNotEmpty();
            for (int round = 0; round < 3; round++) {
                assertThat(run(dossier, new SideBySide(1))).isEqualTo(alone);
            }
        }
    }

    private static List<Finding> run(Dossier dossier, SideBySide threads) {
        CalculatedOnce once = CalculatedOnce.begin(new PoiFormulaCalculator(), dossier.workbooks(), threads);
        Untouched none = FormerExamination.NONE.untouched(dossier.workbooks(), dossier.tables());
        return Checks.run(dossier, once, threads, none).stream()
                .flatMap(found -> found.all().stream())
                .toList();
    }

    private static Dossier dossier(SampleWorkbook sample) throws IOException {
        try (InputStream in = sample.open()) {
            WorkbookFile file = new WorkbookFile(sample.fileName(), in.readAllBytes());
            Examination.Examined read = (Examination.Examined) Desk.examiner().examine(List.of(file));
            return new Dossier(
                    FormFiles.load(), read.workbooks(), read.tables(), read.unrecognized(), read.scorecard());
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
