@org.jspecify.annotations.NullMarked
package id.lembarkinerja.samples.template;
