/** Which item of one list is which item of another: tolerant of renaming, insertion and moving. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.comparison.align;
