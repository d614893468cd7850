/** Where a receipt is verified, drawn and printed; nobody needs to sign in there. */

const API = '/api/v1/receipts';

export const receiptPage = (code: string, language: string) =>
  `/r/${encodeURIComponent(code)}?lang=${language}`;
export const receiptPdf = (code: string, language: string) =>
  `${API}/${encodeURIComponent(code)}/pdf?lang=${language}`;
export const receiptQr = (code: string) => `${API}/${encodeURIComponent(code)}/qr`;
