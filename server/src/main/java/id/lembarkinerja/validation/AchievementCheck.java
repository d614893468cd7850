package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.CalculationText;
import id.lembarkinerja.evaluation.DirectionJudgement.Basis;
import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Direction;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.language.Bilingual;
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
    private static final Bilingual WRITE_COMPUTED =
            new Bilingual("Tulis capaian yang dihitung", "Write the computed achievement");
    private static final Bilingual WRITE_OTHER_WAY =
            new Bilingual("Tulis capaian menurut cara lain", "Write the achievement computed the other way");
    private static final Bilingual HIGHER = new Bilingual("tinggi", "higher");
    private static final Bilingual LOWER = new Bilingual("rendah", "lower");

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
                    .fix(WRITE_COMPUTED, FindingDraft.display(computed.value()));
            sibling.ifPresent(outcome -> draft.fix(WRITE_OTHER_WAY, FindingDraft.display(outcome.value())));
            return draft.message(
                    "Capaian {0} tidak mungkin untuk target dan realisasi ini: {1}{2}. {3} Periksa target dan"
                            + " realisasinya, lalu perbaiki {4}.",
                    "An achievement of {0} is not possible with this target and actual: {1}{2}. {3} Check target and"
                            + " actual, then correct {4}.",
                    FindingDraft.say(printed),
                    computed.derivation(),
                    sibling.map(outcome -> Bilingual.of(" (atau {0})", " (or {0})", outcome.derivation()))
                            .orElse(Bilingual.NOTHING),
                    score.judgement().reason(),
                    draft.cell());
        }

        private Finding contradicted(BigDecimal printed, Outcome.Computed computed, TableCell calculation) {
            FindingDraft draft = withFigures(FindingDraft.proven("achievement-mismatch", table))
                    .expected(computed.uncapped())
                    .fix(WRITE_COMPUTED, FindingDraft.display(computed.uncapped()));
            return draft.message(
                    "Baris ini sendiri menghitung {0} % di sel {1}, tetapi kolom capaian menyatakan {2} %. Samakan"
                            + " keduanya: {3}.",
                    "This row itself computes {0} % in cell {1}, but the achievement column states {2} %. Make both"
                            + " the same: {3}.",
                    FindingDraft.say(computed.uncapped()),
                    calculation.cell().a1(),
                    FindingDraft.say(printed),
                    computed.derivation());
        }

        private Finding capped(BigDecimal printed, Outcome.Computed computed) {
            FindingDraft draft =
                    withFigures(FindingDraft.hint("cap-applied", table)).expected(computed.uncapped());
            return draft.message(
                    "Capaian {0} tampak dibatasi; tanpa batas {1}. Bila batas itu memang aturannya, nyatakan pada catatan"
                            + " tabel; bila tidak, tulis nilai tanpa batas di {2}.",
                    "The achievement {0} seems to be capped; without a cap {1}. If the cap is the rule, state it in a note"
                            + " to the table; if not, write the uncapped value in {2}.",
                    FindingDraft.say(printed),
                    computed.derivation(),
                    draft.cell());
        }

        private Finding otherVariant(Outcome.Computed computed, Outcome.Computed sibling) {
            FindingDraft draft =
                    withFigures(FindingDraft.hint("achievement-variant", table)).expected(computed.value());
            return draft.message(
                    "Capaian dihitung dengan {0}; cara lain yang lazim memberi {1}. Nyatakan cara mana yang berlaku untuk"
                            + " indikator ini.",
                    "The achievement was computed as {0}; another usual way gives {1}. State which way holds for this"
                            + " indicator.",
                    sibling.derivation(),
                    computed.derivation());
        }

        private Finding suspectDirection(BigDecimal printed, Outcome.Computed computed, Outcome.Computed opposite) {
            FindingDraft draft = withFigures(FindingDraft.doubtful("direction-suspect", table))
                    .expected(computed.value())
                    .fix(
                            Bilingual.of("Hitung dengan arah yang disarankan", "Compute with the suggested direction"),
                            FindingDraft.display(computed.value()));
            Bilingual cut = PrintedFigure.agrees(opposite.uncapped(), printed)
                    ? Bilingual.NOTHING
                    : Bilingual.of(", dibatasi menjadi {0}", ", capped at {0}", FindingDraft.say(printed));
            return draft.message(
                    "Capaian {0} hanya cocok bila nilai yang lebih {1} dianggap lebih baik ({2}{3}). {4} Dengan arah itu"
                            + " {5}. Tetapkan arah indikator ini.",
                    "The achievement {0} fits only if a {1} value counts as better ({2}{3}). {4} With that direction {5}."
                            + " Decide the direction of this indicator.",
                    FindingDraft.say(printed),
                    opposite.rule().direction() == Direction.HIGHER_IS_BETTER ? HIGHER : LOWER,
                    opposite.derivation(),
                    cut,
                    score.judgement().reason(),
                    computed.derivation());
        }

        private Finding asShare(BigDecimal printed, Outcome.Computed computed) {
            FindingDraft draft = withFigures(FindingDraft.doubtful("number-format", table))
                    .expected(computed.value())
                    .fix(
                            Bilingual.of("Tulis sebagai persen", "Write it as a percentage"),
                            FindingDraft.display(computed.value()));
            return draft.message(
                    "Capaian tertulis sebagai pecahan {0}; dalam persen {1}. Tulis {2} atau beri format persen.",
                    "The achievement is written as the fraction {0}; in percent {1}. Write {2}, or give the cell a"
                            + " percentage format.",
                    FindingDraft.say(printed),
                    computed.derivation(),
                    FindingDraft.say(computed.value()));
        }
    }
}
