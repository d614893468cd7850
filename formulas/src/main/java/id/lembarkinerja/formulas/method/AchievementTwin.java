package id.lembarkinerja.formulas.method;

/** Achievement as a native Excel formula, written for one rule. */
final class AchievementTwin {
    private AchievementTwin() {}

    static String of(Places places) {
        String target = places.cell("target");
        String actual = actual(places);
        String rule = places.choice("rumus", "naik");
        boolean range = "rentang".equals(rule) && places.has("batas_bawah");
        String text = range
                ? withinRange(places, actual)
                : "IF(" + target + "=0," + zero(places, actual) + ",IF(" + target + "<0," + negative(places, actual)
                        + "," + positive(rule, target, actual) + "))";
        return "IF(" + missing(places) + ",NA()," + limited(places, text) + ")";
    }

    private static String positive(String rule, String target, String actual) {
        return switch (rule) {
            case "turun" -> reflected(target, actual);
            case "turun-rasio" -> "IF(" + actual + "<0," + ExcelText.NUM_ERROR + "," + target + "/" + actual + "*100)";
            case "rentang" ->
                "IF(" + actual + "=" + target + ",100,IF(" + actual + "<" + target + "," + ratio(target, actual) + ","
                        + reflected(target, actual) + "))";
            default -> ratio(target, actual);
        };
    }

    private static String withinRange(Places places, String actual) {
        String low = "MIN(" + places.cell("batas_bawah") + "," + places.cell("target") + ")";
        String high = "MAX(" + places.cell("batas_bawah") + "," + places.cell("target") + ")";
        return "IF(AND(" + actual + ">=" + low + "," + actual + "<=" + high + "),100,IF(" + actual + "<" + low + ","
                + bounded(low, ratio(low, actual)) + "," + bounded(high, reflected(high, actual)) + "))";
    }

    private static String bounded(String bound, String text) {
        return "IF(" + bound + "=0," + ExcelText.DIVISION_ERROR + ",IF(" + bound + "<0," + ExcelText.NUM_ERROR + ","
                + text + "))";
    }

    private static String ratio(String target, String actual) {
        return actual + "/" + target + "*100";
    }

    private static String reflected(String target, String actual) {
        return "(2*" + target + "-" + actual + ")/" + target + "*100";
    }

    private static String zero(Places places, String actual) {
        String policy = places.choice("target_nol", "tanpa");
        if ("tanpa".equals(policy)) {
            return ExcelText.DIVISION_ERROR;
        }
        String met = switch (places.choice("rumus", "naik")) {
            case "turun", "turun-rasio" -> actual + "<=0";
            case "rentang" -> actual + "=0";
            default -> actual + ">=0";
        };
        return "IF(" + met + ",100," + ("penuh".equals(policy) ? ExcelText.DIVISION_ERROR : "0") + ")";
    }

    private static String negative(Places places, String actual) {
        String rule = places.choice("rumus", "naik");
        String target = places.cell("target");
        boolean distance = "jarak".equals(places.choice("target_negatif", "tanpa"));
        if (!distance || rule.startsWith("turun-") || "rentang".equals(rule)) {
            return ExcelText.NUM_ERROR;
        }
        String sign = "turun".equals(rule) ? "-" : "+";
        return "(ABS(" + target + ")" + sign + "(" + actual + "-" + target + "))/ABS(" + target + ")*100";
    }

    private static String actual(Places places) {
        String cell = places.cell("realisasi");
        return "tanpa".equals(places.choice("realisasi_kosong", "tanpa")) ? cell : "N(" + cell + ")";
    }

    private static String missing(Places places) {
        String target = "NOT(ISNUMBER(" + places.cell("target") + "))";
        String cell = places.cell("realisasi");
        return switch (places.choice("realisasi_kosong", "tanpa")) {
            case "nol" ->
                "OR(" + target + ",AND(NOT(ISNUMBER(" + cell + ")),TRIM(" + cell + ")<>\"\",TRIM(" + cell
                        + ")<>\"-\"))";
            case "semua-nol" ->
                "OR(" + target + ",AND(NOT(ISNUMBER(" + cell + ")),TRIM(" + cell + ")<>\"\",TRIM(" + cell
                        + ")<>\"-\",UPPER(TRIM(" + cell + "))<>\"N/A\"))";
            default -> "OR(" + target + ",NOT(ISNUMBER(" + cell + ")))";
        };
    }

    private static String limited(Places places, String text) {
        String limited = places.has("maksimum") ? "MIN(" + places.cell("maksimum") + "," + text + ")" : text;
        if (!places.has("minimum")) {
            return limited;
        }
        String least = places.cell("minimum");
        limited = "MAX(" + least + "," + limited + ")";
        return places.has("maksimum")
                ? "IF(" + least + ">" + places.cell("maksimum") + "," + ExcelText.NUM_ERROR + "," + limited + ")"
                : limited;
    }
}
