/** The decoded text, or undefined where it is not percent-encoded UTF-8 (RFC 3986, 2.1). */
export function percentDecoded(text: string): string | undefined {
  // Most texts hold none, and a contract has very many.
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
