export interface Signed {
  readonly secret: string;
  /** The raw body of the delivery. */
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Webhooks › Signature: `t=<epoch seconds>,v1=<hex HMAC-SHA256 of "<t>.<raw body>">`. */
export async function signatureOf({ secret, body, now }: Signed): Promise<string> {
  const seconds = Math.floor(now / 1000);
  const text = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', text.encode(secret), algorithm, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, text.encode(`${seconds}.${body}`));
  const hex = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0'));
  return `t=${seconds},v1=${hex.join('')}`;
}
