package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.FormulaCalculator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All checks that ship, in the order in which their findings come. */
final class Checks {
    private static final List<ScopedCheck> ALWAYS = List.of(
            ofTable(new AchievementCheck()),
            ofTable(new SwapCheck()),
            ofDossier(new SumCheck()),
            ofDossier(new MissingHeadingCheck()),
            ofTable(new HiddenCharacterCheck()),
            ofDossier(new ExternalFormulaCheck()),
            ofDossier(new UnsafeFormulaCheck()),
            ofDossier(new MeanCheck()),
            ofTable(new PercentageCheck()),
            ofTable(new LearnedRatioCheck()),
            ofTable(new EquationCheck()),
            ofTable(new GrowthCheck()),
            ofDossier(new ParentCheck()),
            ofDossier(new BreakdownCheck()),
            ofTable(new RollupCheck()),
            ofDossier(new CrossTableCheck()),
            ofTable(new MissingCheck()),
            ofTable(new AmountWithoutTargetCheck()),
            ofTable(new EmptyIndicatorCheck()),
            ofTable(new UnnamedAmountCheck()),
            ofTable(new TextGapCheck()),
            ofTable(new EmptyYearCheck()),
            ofTable(new NotationCheck()),
            ofTable(new MixedNotationCheck()),
            ofSheet(new TypedTextCheck()),
            ofTable(new ShiftCheck()),
            ofTable(new FormulaSyntaxCheck()),
            ofTable(new UnitCheck()),
            ofTable(new NamedUnitCheck()),
            ofTable(new MissingUnitCheck()),
            ofDossier(new NonstandardWordCheck()),
            ofDossier(new ForeignAgencyCheck()),
            ofDossier(new NarrativeCheck()),
            ofTable(new IndicatorQualityCheck()),
            ofTable(new ListNumberCheck()),
            ofTable(new NumberColumnCheck()),
            ofTable(new ActionNumberCheck()),
            ofDossier(new CodeColumnCheck()),
            ofTable(new DuplicateLabelCheck()),
            ofDossier(new YearCheck()),
            ofSheet(new HeadingYearCheck()),
            ofDossier(new NamedYearCheck()),
            ofTable(new ImpossibleValueCheck()),
            ofTable(new KnownScaleCheck()),
            ofTable(new MagnitudeCheck()),
            ofTable(new CopiedColumnsCheck()),
            ofTable(new CopiedRowCheck()),
            ofDossier(new ScaleCheck()),
            ofDossier(new CategoryCheck()),
            ofDossier(new CategoryCountCheck()),
            ofTable(new MissingCauseCheck()),
            // The longest is begun first, which is the last.
            ofDossier(new LabelVariantCheck()));

    private Checks() {}

    private static ScopedCheck ofTable(Check check) {
        return new ScopedCheck(Scope.TABLE, check);
    }

    private static ScopedCheck ofSheet(Check check) {
        return new ScopedCheck(Scope.SHEET, check);
    }

    private static ScopedCheck ofDossier(Check check) {
        return new ScopedCheck(Scope.DOSSIER, check);
    }

    /** All that need nothing but the dossier. */
    static List<ScopedCheck> list() {
        return ALWAYS;
    }

    /**
     * What all checks find in a dossier, the same however many threads take part and whatever is untouched.
     *
     * @param calculator computes formulas anew; null when the stored results are not to be doubted
     * @param untouched tables of which it is known what one that looks at them alone will find
     */
    static List<ScopedCheck.Found> run(
            Dossier dossier, @Nullable FormulaCalculator calculator, SideBySide threads, Untouched untouched) {
        List<Supplier<ScopedCheck.Found>> tasks = new ArrayList<>();
        if (calculator != null) {
            // Begun last: somebody may still be computing. Formulas read other sheets.
            ScopedCheck formulas = ofDossier(any -> ofFormulas(any, calculator));
            tasks.add(() -> formulas.check(dossier, untouched));
        }
        ALWAYS.forEach(check -> tasks.add(() -> check.check(dossier, untouched)));
        List<ScopedCheck.Found> found = new ArrayList<>(threads.run(tasks));
        if (calculator != null) {
            Collections.rotate(found, -1);
        }
        return found;
    }

    private static List<Finding> ofFormulas(Dossier dossier, FormulaCalculator calculator) {
        List<Finding> findings = new ArrayList<>(new StoredResultCheck(calculator).check(dossier));
        findings.addAll(new OverwrittenFormulaCheck(calculator).check(dossier));
        findings.addAll(new SumRangeCheck(calculator).check(dossier));
        return findings;
    }
}
