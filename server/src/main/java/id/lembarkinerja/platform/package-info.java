/** What every feature stands on: transactions, the data folder, digests, access marks. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.platform;
