package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.expression.Expression.Choice;

/**
 * Something that must not be true of the arguments, or is worth telling when it is.
 *
 * @param when the comparison, as a choice between 1 and 0
 * @param message what is wrong and what to do
 * @param refuses whether there is no figure then; otherwise the message becomes a note
 */
public record Condition(Choice when, Message message, boolean refuses) {}
