/** JSON in and out. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.platform.json;
