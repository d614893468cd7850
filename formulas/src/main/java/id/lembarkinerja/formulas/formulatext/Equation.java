package id.lembarkinerja.formulas.formulatext;

import java.util.List;

/** What stands on both sides of an equals sign, or of a colon or word in its place. */
record Equation(List<Mark> name, List<Mark> body) {}
