/** What is said to a person, in the two languages of the product. */
@NullMarked
package id.lembarkinerja.formulas.language;

import org.jspecify.annotations.NullMarked;
