/** Two people's work on one base → what fits together, what is disputed, and what is written once that is decided. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.comparison.merge;
