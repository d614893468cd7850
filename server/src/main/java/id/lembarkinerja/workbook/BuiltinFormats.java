package id.lembarkinerja.workbook;

import java.util.Map;

/** The number formats a workbook names by number only, as an Indonesian Excel shows them. */
public final class BuiltinFormats {
    private static final String ACCOUNTING = "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-";
    private static final String ACCOUNTING_2 = "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-";
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "\"Rp\"#,##0;-\"Rp\"#,##0"),
            Map.entry(6, "\"Rp\"#,##0;[Red]-\"Rp\"#,##0"),
            Map.entry(7, "\"Rp\"#,##0.00;-\"Rp\"#,##0.00"),
            Map.entry(8, "\"Rp\"#,##0.00;[Red]-\"Rp\"#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;[Red]-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;[Red]-#,##0.00"),
            Map.entry(41, ACCOUNTING),
            Map.entry(42, ACCOUNTING.replace("* ", "\"Rp\"* ")),
            Map.entry(43, ACCOUNTING_2),
            Map.entry(44, ACCOUNTING_2.replace("* ", "\"Rp\"* ")),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    private BuiltinFormats() {}

    /** The format code of a built-in number; {@code General} for a number without a meaning. */
    public static String code(int id) {
        // 27–36 and 50–58 are dates in the East Asian editions of Excel.
        boolean regionalDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return CODES.getOrDefault(id, regionalDate ? "dd/mm/yyyy" : "General");
    }
}
