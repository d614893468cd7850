/** How a formula is called and how it answers: parameters, arguments as cells give them, answers with derivation. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.call;
