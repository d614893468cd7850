/**
 * A formula typed the Indonesian way, `=KINERJA.CAPAIAN(100;90,5)`, in the notation of the grid,
 * `=KINERJA.CAPAIAN(100,90.5)`. A semicolon between arguments tells both apart: without one the formula is left as it
 * is. Texts and names of sheets in quotes stay.
 */
export function toGridNotation(formula: string): string {
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/);
  if (!pieces.some((piece, i) => i % 2 === 0 && piece.includes(';'))) return formula;
  return pieces
    .map((piece, i) => {
      if (i % 2 === 0) return piece.replaceAll(',', '.').replaceAll(';', ',');
      // Between braces semicolons part rows, a backslash parts columns.
      return piece.startsWith('{') ? piece.replaceAll(',', '.').replaceAll('\\', ',') : piece;
    })
    .join('');
}
