import { KeyObject, X509Certificate } from 'node:crypto';
import { isIP, isIPv4 } from 'node:net';
import { Integer, OctetString, Utf8String } from 'asn1js';
import {
  AltName,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  GeneralName,
} from 'pkijs';
import { wallTime } from '../world/clock.ts';

const day = 86_400_000;

export interface OwnCertificate {
  /** What clients may trust. */
  readonly pem: string;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
  /** SHA-256, in hexadecimal pairs with colons, as tools print it. */
  readonly fingerprint: string;
}

/** A new self-signed certificate (RFC 5280) for these host names and addresses: from a day ago until in a year. */
export async function createCertificate(hosts: readonly string[]): Promise<OwnCertificate> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialNumber() });
  const name = { type: '2.5.4.3', value: new Utf8String({ value: 'Parley' }) };
  certificate.issuer.typesAndValues.push(new AttributeTypeAndValue(name));
  certificate.subject.typesAndValues.push(new AttributeTypeAndValue(name));
  certificate.notBefore.value = new Date(wallTime() - day);
  certificate.notAfter.value = new Date(wallTime() + 365 * day);
  certificate.extensions = [
    extension('2.5.29.17', new AltName({ altNames: hosts.map(generalName) })),
    extension('2.5.29.19', new BasicConstraints({ cA: false }), { critical: true }),
    // serverAuth, without which some systems trust no server certificate.
    extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.1'] })),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  const own = new X509Certificate(new Uint8Array(certificate.toSchema().toBER()));
  return {
    pem: own.toString(),
    privateKey: String(KeyObject.from(keys.privateKey).export({ format: 'pem', type: 'pkcs8' })),
    fingerprint: own.fingerprint256,
  };
}

/** Random, as browsers refuse a second certificate of the same issuer and number; its first bit keeps it positive. */
function serialNumber(): Uint8Array<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes;
}

function extension(
  extnID: string,
  value: { toSchema(): { toBER(): ArrayBuffer } },
  { critical = false } = {},
): Extension {
  return new Extension({ extnID, critical, extnValue: value.toSchema().toBER() });
}

/** dNSName and iPAddress of RFC 5280, 4.2.1.6. */
function generalName(host: string): GeneralName {
  if (isIP(host) === 0) return new GeneralName({ type: 2, value: host });
  return new GeneralName({ type: 7, value: new OctetString({ valueHex: addressBytes(host) }) });
}

function addressBytes(address: string): Uint8Array<ArrayBuffer> {
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number);
  // The URL standard writes every IPv6 address in one way.
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  const zeros = new Array<number>(8 - before.length - after.length).fill(0);
  return Uint8Array.from([...before, ...zeros, ...after].flatMap((it) => [it >> 8, it & 0xff]));
}

const groupsOf = (text: string): readonly number[] =>
  text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
