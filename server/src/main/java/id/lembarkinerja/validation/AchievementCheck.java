package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.CalculationText;
import id.lembarkinerja.evaluation.DirectionJudgement.Basis;
import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Direction;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code achievement-mismatch}, {@code direction-suspect}, {@code cap-applied}, {@code achievement-variant}: a printed
 * achievement against what target and realisation give under the likely rule and under the other usual ones.
 */
final class AchievementCheck implements Check {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Relation relation : dossier.relations(table, Relation.Kind.ACHIEVEMENT)) {
                for (TableRow row : table.rows()) {
                    dossier.scorecard()
                            .find(table.id(), row.key())
                            .ifPresent(score -> new Row(table, row, relation.columns(), score).check(findings));
                }
            }
        }
        return findings;
    }

    private record Row(RecognizedTable table, TableRow row, List<String> columns, RowScore score) {

        void check(List<Finding> findings) {
            Optional<BigDecimal> printed = PrintedFigure.find(row, achievement());
            if (PercentageCheck.isCarried(row, achievement())
                    || printed.isEmpty()
                    || !hasFiguresOfTheYear()
                    || !(score.outcome() instanceof Outcome.Computed computed)) {
                return;
            }
            if (PrintedFigure.agrees(computed.value(), printed.get())) {
                return;
            }
            Variants variants = Variants.of(row, columns);
            if (PrintedFigure.agrees(computed.value(), printed.get().movePointRight(2))) {
                findings.add(asShare(printed.get(), computed));
                return;
            }
            Optional<TableCell> calculation = contradictingCalculation(printed.get(), computed.uncapped());
            calculation.ifPresent(cell -> findings.add(contradicted(printed.get(), computed, cell)));
            if (UsualCaps.explain(computed.uncapped(), printed.get())) {
                findings.add(capped(printed.get(), computed));
                return;
            }
            Optional<Outcome.Computed> sibling = variants.sibling(score);
            if (sibling.isPresent() && PrintedFigure.agrees(sibling.get().value(), printed.get())) {
                findings.add(otherVariant(computed, sibling.get()));
                return;
            }
            Optional<Outcome.Computed> opposite = variants.find(opposite(), printed.get());
            Basis basis = score.judgement().basis();
            boolean declared = basis == Basis.DECLARED || basis == Basis.CALCULATION;
            opposite.ifPresent(outcome -> findings.add(suspectDirection(printed.get(), computed, outcome)));
            if (calculation.isEmpty() && (opposite.isEmpty() || declared)) {
                findings.add(mismatch(printed.get(), computed, sibling));
            }
        }

        /** Figures that were made of the quarters prove nothing against a printed achievement. */
        private boolean hasFiguresOfTheYear() {
            return columns.subList(0, 2).stream()
                    .allMatch(column -> row.find(column)
                            .filter(cell -> !cell.printed().isBlank())
                            .isPresent());
        }

        private String achievement() {
            return columns.get(2);
        }

        private Direction opposite() {
            return score.judgement().rule().direction() == Direction.HIGHER_IS_BETTER
                    ? Direction.LOWER_IS_BETTER
                    : Direction.HIGHER_IS_BETTER;
        }

        /**
         * A cell of the same row that prints a calculation whose result is the computed figure, not the printed one.
         */
        private Optional<TableCell> contradictingCalculation(BigDecimal printed, BigDecimal computed) {
            return row.cells().values().stream()
                    .filter(cell -> CalculationText.parse(cell.printed())
                            .flatMap(CalculationText::result)
                            .filter(result -> !PrintedFigure.agrees(result, printed))
                            .filter(result -> PrintedFigure.agrees(computed, result))
                            .isPresent())
                    .findFirst();
        }

        private FindingDraft withFigures(FindingDraft draft) {
            return draft.at(row, achievement())
                    .related(table, row, columns.get(0))
                    .related(table, row, columns.get(1));
        }

        private Finding mismatch(BigDecimal printed, Outcome.Computed computed, Optional<Outcome.Computed> sibling) {
            FindingDraft draft = withFigures(FindingDraft.proven("achievement-mismatch", table))
                    .expected(computed.value())
                    .fix("Tulis capaian yang dihitung", FindingDraft.display(computed.value()));
            String other = sibling.map(outcome -> " (atau " + outcome.derivation() + ")")
                    .orElse("");
            sibling.ifPresent(
                    outcome -> draft.fix("Tulis capaian menurut cara lain", FindingDraft.display(outcome.value())));
            return draft.message("Capaian " + FindingDraft.say(printed)
                    + " tidak mungkin untuk target dan realisasi ini: "
                    + computed.derivation() + other + ". " + score.judgement().reason()
                    + " Periksa target dan realisasinya, lalu perbaiki " + draft.cell() + ".");
        }

        private Finding contradicted(BigDecimal printed, Outcome.Computed computed, TableCell calculation) {
            FindingDraft draft = withFigures(FindingDraft.proven("achievement-mismatch", table))
                    .expected(computed.uncapped())
                    .fix("Tulis capaian yang dihitung", FindingDraft.display(computed.uncapped()));
            return draft.message("Baris ini sendiri menghitung " + FindingDraft.say(computed.uncapped()) + " % di sel "
                    + calculation.cell().a1() + ", tetapi kolom capaian menyatakan " + FindingDraft.say(printed)
                    + " %. Samakan keduanya: " + computed.derivation() + ".");
        }

        private Finding capped(BigDecimal printed, Outcome.Computed computed) {
            FindingDraft draft =
                    withFigures(FindingDraft.hint("cap-applied", table)).expected(computed.uncapped());
            return draft.message("Capaian " + FindingDraft.say(printed) + " tampak dibatasi; tanpa batas "
                    + computed.derivation()
                    + ". Bila batas itu memang aturannya, nyatakan pada catatan tabel; bila tidak, tulis nilai tanpa batas di "
                    + draft.cell() + ".");
        }

        private Finding otherVariant(Outcome.Computed computed, Outcome.Computed sibling) {
            FindingDraft draft =
                    withFigures(FindingDraft.hint("achievement-variant", table)).expected(computed.value());
            return draft.message("Capaian dihitung dengan " + sibling.derivation() + "; cara lain yang lazim memberi "
                    + computed.derivation() + ". Nyatakan cara mana yang berlaku untuk indikator ini.");
        }

        private Finding suspectDirection(BigDecimal printed, Outcome.Computed computed, Outcome.Computed opposite) {
            FindingDraft draft = withFigures(FindingDraft.doubtful("direction-suspect", table))
                    .expected(computed.value())
                    .fix("Hitung dengan arah yang disarankan", FindingDraft.display(computed.value()));
            String cut = PrintedFigure.agrees(opposite.uncapped(), printed)
                    ? ""
                    : ", dibatasi menjadi " + FindingDraft.say(printed);
            String taken = opposite.rule().direction() == Direction.HIGHER_IS_BETTER ? "tinggi" : "rendah";
            return draft.message("Capaian " + FindingDraft.say(printed) + " hanya cocok bila nilai yang lebih " + taken
                    + " dianggap lebih baik (" + opposite.derivation() + cut + "). "
                    + score.judgement().reason()
                    + " Dengan arah itu " + computed.derivation() + ". Tetapkan arah indikator ini.");
        }

        private Finding asShare(BigDecimal printed, Outcome.Computed computed) {
            FindingDraft draft = withFigures(FindingDraft.doubtful("number-format", table))
                    .expected(computed.value())
                    .fix("Tulis sebagai persen", FindingDraft.display(computed.value()));
            return draft.message("Capaian tertulis sebagai pecahan " + FindingDraft.say(printed) + "; dalam persen "
                    + computed.derivation() + ". Tulis " + FindingDraft.say(computed.value())
                    + " atau beri format persen.");
        }
    }
}
