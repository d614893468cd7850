@org.jspecify.annotations.NullMarked
package id.lembarkinerja.mutation;
