package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.expression.Expression;

/**
 * A figure on the way to the result.
 *
 * @param key by which later steps and the result name it
 * @param name as a person knows it
 * @param expression over parameters and earlier steps
 */
public record Step(String key, Wording name, Expression expression) {}
