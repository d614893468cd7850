@NullMarked
package id.lembarkinerja.validation.report;

import org.jspecify.annotations.NullMarked;
