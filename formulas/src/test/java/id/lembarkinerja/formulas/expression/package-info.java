/** Tests of the tree of arithmetic: one reading, three spellings that agree. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.expression;
