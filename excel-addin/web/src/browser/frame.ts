/** Whether the page stands inside a page of another site, whose browser then keeps our cookies from us. */
export function isFramedElsewhere(): boolean {
  if (window.parent === window) return false;
  try {
    return window.parent.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
