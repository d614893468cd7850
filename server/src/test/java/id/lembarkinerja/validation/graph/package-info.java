@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.graph;
