/** The one place where Java meets the browser: what the pane, Excel's cells and the workbench may ask the formulas. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.addin;
