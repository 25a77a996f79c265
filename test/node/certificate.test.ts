import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCertificate } from '../../src/node/certificate.ts';
import { wallTime } from '../../src/world/clock.ts';

const day = 86_400_000;
const own = await createCertificate(['localhost', '127.0.0.1', 'parley.test', '::', 'fe80::1:2']);
const certificate = new X509Certificate(own.pem);

test('a certificate signs itself, with the private key that comes along', () => {
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.issuer).toBe(certificate.subject);
  expect(certificate.checkPrivateKey(createPrivateKey(own.privateKey))).toBe(true);
});

test('a certificate is no authority that could vouch for others', () => {
  expect(certificate.ca).toBe(false);
});

test('names are named as names, addresses as addresses', () => {
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkHost('parley.test')).toBe('parley.test');
  expect(certificate.checkHost('other.test')).toBeUndefined();
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.checkIP('127.0.0.2')).toBeUndefined();
  expect(certificate.checkIP('::')).toBe('::');
  expect(certificate.checkIP('fe80::1:2')).toBe('fe80::1:2');
});

test('a certificate holds from a day ago until in a year', () => {
  const { validFromDate, validToDate } = certificate;
  expect(Math.abs(wallTime() - day - validFromDate.getTime())).toBeLessThan(60_000);
  expect(Math.abs(wallTime() + 365 * day - validToDate.getTime())).toBeLessThan(60_000);
});

test('no two certificates share a number, as browsers refuse that of one issuer', async () => {
  const numbers = new Set<string>();
  for (let count = 0; count < 5; count++) {
    const { pem } = await createCertificate(['localhost']);
    numbers.add(new X509Certificate(pem).serialNumber);
  }
  expect(numbers.size).toBe(5);
});

test('the fingerprint is that of the whole certificate', () => {
  expect(own.fingerprint).toBe(certificate.fingerprint256);
  expect(own.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
});
