/** Every figure of the product: numbers, achievement, aggregates, rating scales. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas;
