/**
 * The name of a workbook by the address that Excel gives: a path of Windows or the Mac, an address on the web, or the
 * bare name in the workbench. Empty when nothing is open, and for a book that was never saved.
 */
export function nameOf(url: string): string {
  const web = /^https?:\/\//i.test(url);
  const path = web ? url.replace(/[?#].*$/, '') : url;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  // Only addresses on the web are encoded; "Realisasi 98%.xlsx" on a disk means what it says.
  return web ? decoded(name) : name;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
