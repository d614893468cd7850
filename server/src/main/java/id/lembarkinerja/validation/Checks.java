package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.FormulaCalculator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All checks that ship, in the order in which their findings come. */
final class Checks {
    private static final List<Check> ALWAYS = List.of(
            new AchievementCheck(),
            new SwapCheck(),
            new SumCheck(),
            new MissingHeadingCheck(),
            new HiddenCharacterCheck(),
            new ExternalFormulaCheck(),
            new UnsafeFormulaCheck(),
            new MeanCheck(),
            new PercentageCheck(),
            new LearnedRatioCheck(),
            new EquationCheck(),
            new GrowthCheck(),
            new ParentCheck(),
            new BreakdownCheck(),
            new RollupCheck(),
            new CrossTableCheck(),
            new MissingCheck(),
            new AmountWithoutTargetCheck(),
            new EmptyIndicatorCheck(),
            new UnnamedAmountCheck(),
            new TextGapCheck(),
            new EmptyYearCheck(),
            new NotationCheck(),
            new MixedNotationCheck(),
            new TypedTextCheck(),
            new ShiftCheck(),
            new FormulaSyntaxCheck(),
            new UnitCheck(),
            new NamedUnitCheck(),
            new MissingUnitCheck(),
            new NonstandardWordCheck(),
            new ForeignAgencyCheck(),
            new NarrativeCheck(),
            new IndicatorQualityCheck(),
            new ListNumberCheck(),
            new NumberColumnCheck(),
            new ActionNumberCheck(),
            new CodeColumnCheck(),
            new DuplicateLabelCheck(),
            new YearCheck(),
            new HeadingYearCheck(),
            new NamedYearCheck(),
            new ImpossibleValueCheck(),
            new KnownScaleCheck(),
            new MagnitudeCheck(),
            new CopiedColumnsCheck(),
            new CopiedRowCheck(),
            new ScaleCheck(),
            new CategoryCheck(),
            new CategoryCountCheck(),
            new MissingCauseCheck(),
            // The longest is begun first, which is the last.
            new LabelVariantCheck());

    private Checks() {}

    /**
     * What all checks find in a dossier, the same however many threads take part.
     *
     * @param calculator computes formulas anew; null when the stored results are not to be doubted
     */
    static List<Finding> run(Dossier dossier, @Nullable FormulaCalculator calculator, SideBySide threads) {
        List<Supplier<List<Finding>>> tasks = new ArrayList<>();
        if (calculator != null) {
            // Begun last: somebody may still be computing.
            tasks.add(() -> ofFormulas(dossier, calculator));
        }
        ALWAYS.forEach(check -> tasks.add(() -> check.check(dossier)));
        List<List<Finding>> found = new ArrayList<>(threads.run(tasks));
        if (calculator != null) {
            Collections.rotate(found, -1);
        }
        return found.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Finding> ofFormulas(Dossier dossier, FormulaCalculator calculator) {
        List<Finding> findings = new ArrayList<>(new StoredResultCheck(calculator).check(dossier));
        findings.addAll(new OverwrittenFormulaCheck(calculator).check(dossier));
        findings.addAll(new SumRangeCheck(calculator).check(dossier));
        return findings;
    }
}
