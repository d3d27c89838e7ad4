import { click, clicking } from './script';

test('digests, signatures and base64 are signed bytes and known values', () => {
  const { result } = click(`
    const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
    return [
      hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')),
      hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')),
      hex(Utilities.computeHmacSha256Signature(Utilities.newBlob('Hi There').getBytes(), Array(20).fill(11))),
      Utilities.base64Encode('ü?>'), Utilities.base64EncodeWebSafe('ü?>'), Utilities.base64EncodeWebSafe([-1]),
      Utilities.newBlob(Utilities.base64DecodeWebSafe('w7w_Pg==')).getDataAsString(),
      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').some((byte) => byte < 0),
    ];
  `);
  expect(result).toEqual([
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    'w7w/Pg==',
    'w7w_Pg==',
    '_w==',
    'ü?>',
    true,
  ]);
});

test('a text and bytes cannot be mixed in a signature', () => {
  expect(clicking(`Utilities.computeHmacSha256Signature('text', [1]);`)).toThrow(
    'computeHmacSha256Signature',
  );
});

test('UUIDs differ', () => {
  const { result } = click(`return [Utilities.getUuid(), Utilities.getUuid()];`);
  const [first, second] = result as string[];
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first).not.toBe(second);
});

test.each([
  ['yyyy-MM-dd HH:mm:ss', '2026-07-05 14:03:09'],
  ["EEE, d MMM yyyy 'at' h:mm a", 'Sun, 5 Jul 2026 at 2:03 PM'],
  ['EEEE MMMM yy', 'Sunday July 26'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-07-05T14:03:09.007+02:00'],
  ['Z', '+0200'],
  ['z', 'CEST'],
  ["h 'o''clock'", "2 o'clock"],
  ['D u w k K', '186 7 28 14 2'],
])('formatDate writes %j as %j', (pattern, written) => {
  const { result } = click(
    `return Utilities.formatDate(new Date(Date.UTC(2026, 6, 5, 12, 3, 9, 7)), 'Europe/Berlin', ${JSON.stringify(pattern)});`,
  );
  expect(result).toBe(written);
});

test('formatDate refuses what is no Date and letters that Java does not know', () => {
  expect(clicking(`Utilities.formatDate('2026-01-01', 'UTC', 'yyyy');`)).toThrow(
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  );
  expect(clicking(`Utilities.formatDate(new Date(), 'UTC', 'yyyy-bb');`)).toThrow(
    'Illegal pattern character',
  );
});

test('the year of the week, which is often typed for the year, is not simulated and says so', () => {
  expect(clicking(`Utilities.formatDate(new Date(), 'UTC', 'YYYY');`)).toThrow(
    'Utilities.formatDate with the letter Y is not simulated by the local Sheets.',
  );
});

test('a sleep of more than five minutes is refused', () => {
  expect(clicking(`Utilities.sleep(300001);`)).toThrow('maximum of 300000');
});
