/** The error an Excel call ends with, as pages written for Excel expect it. */
export class ExcelError extends Error {
  override readonly name = 'RichApi.Error';
  readonly debugInfo: Record<string, unknown>;

  constructor(
    readonly code: string,
    message: string,
    info: Record<string, unknown> = {},
  ) {
    super(message);
    this.debugInfo = { code, message, ...info };
  }
}
