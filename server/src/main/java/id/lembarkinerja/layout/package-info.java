/** What an agency said about its layouts, remembered. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.layout;
