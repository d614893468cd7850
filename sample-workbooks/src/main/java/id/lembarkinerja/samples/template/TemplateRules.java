package id.lembarkinerja.samples.template;

import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.samples.ShippedFormulas;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** What a blank form accepts and colours: lists, numbers, categories, and parents that are not their children's sum. */
final class TemplateRules {
    private static final String SCALE = "permendagri-86-2017";
    private static final List<String> CATEGORY_FILLS = List.of("C6E0B4", "E2EFDA", "FFF2CC", "F8CBAD", "F4B084");
    private static final String WRONG_FILL = "FFC7CE";

    private final TemplateDefinition definition;
    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final int first;
    private final int last;

    TemplateRules(TemplateDefinition definition, XSSFSheet sheet, TemplateStyles styles, int first, int last) {
        this.definition = definition;
        this.sheet = sheet;
        this.styles = styles;
        this.first = first;
        this.last = last;
    }

    void write() {
        for (int i = 0; i < definition.columns().size(); i++) {
            TemplateColumn column = definition.columns().get(i);
            if (column.formula().isEmpty() && column.kind() == TemplateColumn.Kind.CHOICE) {
                choice(i, column);
            } else if (column.formula().isEmpty() && column.isFigure()) {
                number(i, column);
            }
            if (column.key().equals("category")) {
                categories(i);
            }
        }
        definition.parents().forEach(this::parents);
    }

    private void choice(int index, TemplateColumn column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint list =
                helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        DataValidation validation = helper.createValidation(list, range(index));
        // Another unit or source may be right: a warning, no wall.
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Di luar daftar", "Isian ini tidak ada di daftar pilihan. Tetap pakai?");
        prompt(validation, column);
        sheet.addValidationData(validation);
    }

    private void number(int index, TemplateColumn column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String cell = new CellReference(first, index).formatAsString();
        DataValidationConstraint figure =
                helper.createCustomConstraint("OR(ISNUMBER(" + cell + ")," + cell + "=\"N/A\"," + cell + "=\"-\")");
        DataValidation validation = helper.createValidation(figure, range(index));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                "Isi dengan angka", "Tulis angka tanpa satuan (misalnya 97,5), atau N/A bila memang tidak ada.");
        prompt(validation, column);
        sheet.addValidationData(validation);
    }

    private static void prompt(DataValidation validation, TemplateColumn column) {
        if (!column.help().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(column.heading().get(column.heading().size() - 1), column.help());
        }
    }

    private CellRangeAddressList range(int index) {
        return new CellRangeAddressList(first, last, index, index);
    }

    private void categories(int index) {
        List<Band> bands = Objects.requireNonNull(
                        ShippedFormulas.load().scales().get(SCALE), SCALE)
                .bands();
        String cell = new CellReference(first, index, false, true).formatAsString();
        for (int i = 0; i < bands.size() && i < CATEGORY_FILLS.size(); i++) {
            color(index, cell + "=\"" + bands.get(i).label() + "\"", CATEGORY_FILLS.get(i));
        }
    }

    /** A row with children one level below whose amount is not their sum is coloured. */
    private void parents(String key) {
        int money = definition.indexOf(key);
        int code = definition.indexOf("code");
        String own = new CellReference(first, code, false, true).formatAsString();
        String amount = new CellReference(first, money, false, true).formatAsString();
        String codes = absolute(code);
        String amounts = absolute(money);
        String children =
                "(LEFT(" + codes + ",LEN(" + own + ")+1)=" + own + "&\".\")*(LEN(" + codes + ")-LEN(SUBSTITUTE(" + codes
                        + ",\".\",\"\"))=LEN(" + own + ")-LEN(SUBSTITUTE(" + own + ",\".\",\"\"))+1)";
        color(
                money,
                "AND(" + own + "<>\"\",SUMPRODUCT(" + children + ")>0,ABS(SUMPRODUCT(" + children + "*" + amounts
                        + ")-SUM(" + amount + "))>0.5)",
                WRONG_FILL);
    }

    private String absolute(int column) {
        return new CellReference(first, column, true, true).formatAsString() + ":"
                + new CellReference(last, column, true, true).formatAsString();
    }

    private void color(int index, String formula, String rgb) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(styles.color(rgb));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(first, last, index, index)}, rule);
    }
}
