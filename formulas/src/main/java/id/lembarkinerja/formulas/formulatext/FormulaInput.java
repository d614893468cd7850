package id.lembarkinerja.formulas.formulatext;

/**
 * A value that the formula asks for.
 *
 * @param key its name in the tree, of lower-case letters, digits and underscores
 * @param name as printed, spaces and closing signs cleaned
 * @param unit as told behind the name ({@code orang}, {@code %}, {@code Rp}); empty when not told
 * @param explanation what the legend of the text says about it; empty when it says nothing
 * @param list whether several numbers are wanted; one number is a list of one
 */
public record FormulaInput(String key, String name, String unit, String explanation, boolean list) {}
