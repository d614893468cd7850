/** Views for the secretariat over all agencies. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.recap;
