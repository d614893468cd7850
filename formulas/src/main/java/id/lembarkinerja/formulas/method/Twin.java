package id.lembarkinerja.formulas.method;

/**
 * A native Excel formula that gives what a formula of the catalogue gives, so that nothing breaks without the add-in.
 *
 * @param head what it computes; empty for the one result of a formula
 * @param formula without equals sign, in the spelling workbooks store: English functions, commas, decimal points
 */
public record Twin(String head, String formula) {}
