/** Wires everything by hand and holds the command line. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.configure;
