/**
 * The SHA-256 of bytes as hexadecimal digits. Browsers compute it only on pages that came by https or from this very
 * computer; elsewhere `crypto.subtle` is missing.
 */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
