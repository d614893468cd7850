/** What people type into cells, read as exact decimals; and decimals written the Indonesian way. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.number;
