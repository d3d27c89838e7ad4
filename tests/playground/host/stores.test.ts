import { click, clicking, hostWith } from './script';

test('properties are texts by key, apart for document, script and user', () => {
  const { result } = click(`
    const script = PropertiesService.getScriptProperties();
    script.setProperty('n', 5).setProperties({ a: '1', b: '2' });
    PropertiesService.getDocumentProperties().setProperty('n', 'document');
    script.deleteProperty('a');
    const read = [script.getProperty('n'), script.getProperty('a'), script.getKeys(), PropertiesService.getDocumentProperties().getProperties(),
      PropertiesService.getUserProperties().getKeys()];
    script.setProperties({ only: 'this' }, true);
    return [...read, script.getKeys(), script.deleteAllProperties().getKeys()];
  `);
  expect(result).toEqual(['5', null, ['n', 'b'], { n: 'document' }, [], ['only'], []]);
});

test("each user has properties of one's own", () => {
  const source = `function put() { PropertiesService.getUserProperties().setProperty('k', 'mine'); } function get() { return PropertiesService.getUserProperties().getProperty('k'); }`;
  const host = hostWith(source, { user: 'a@example.com' });
  host.run('put');
  expect(hostWith(source, { user: 'a@example.com', saved: host.save() }).run('get')).toBe('mine');
  expect(hostWith(source, { user: 'b@example.com', saved: host.save() }).run('get')).toBeNull();
});

test('a property holds 9 KB and a store 500 KB', () => {
  expect(
    clicking(`PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1));`),
  ).toThrow('Argument too large: value');
  expect(
    clicking(
      `for (let i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000));`,
    ),
  ).toThrow('You have exceeded the property storage quota. Please remove some properties and try again.');
});

test('the cache forgets when its time is up', () => {
  const source = `
    function put(seconds) { CacheService.getScriptCache().put('k', 'v', seconds); }
    function get() { return CacheService.getScriptCache().get('k'); }
  `;
  const host = hostWith(source, { now: () => new Date('2026-01-01T00:00:00Z') });
  expect(host.run('get')).toBeNull();
  host.run('put', 60);
  host.advance(59_000);
  expect(host.run('get')).toBe('v');
  host.advance(1000);
  expect(host.run('get')).toBeNull();
});

test('the cache refuses long keys, large values and long times', () => {
  expect(clicking(`CacheService.getScriptCache().put('k'.repeat(251), 'v');`)).toThrow(
    'Argument too large: key',
  );
  expect(clicking(`CacheService.getScriptCache().put('k', 'v'.repeat(100 * 1024 + 1));`)).toThrow(
    'Argument too large: value',
  );
  expect(clicking(`CacheService.getScriptCache().put('k', 'v', 21601);`)).toThrow('expirationInSeconds');
});

test('many keys of the cache go in one call', () => {
  const { result } = click(`
    const cache = CacheService.getUserCache();
    cache.putAll({ a: '1', b: '2' }); cache.remove('b');
    return cache.getAll(['a', 'b']);
  `);
  expect(result).toEqual({ a: '1' });
});

const LOCK = `
  function tryIt() { const lock = LockService.getScriptLock(); return [lock.tryLock(1000), lock.hasLock()]; }
  function wait() { LockService.getScriptLock().waitLock(1000); }
  function ask() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); SpreadsheetApp.getUi().alert('Wait'); return lock.hasLock(); }
`;

test('a lock that another execution holds is not given, and waiting for it fails', () => {
  const host = hostWith(LOCK);
  const release = host.holdLock('script');
  expect(host.run('tryIt')).toEqual([false, false]);
  expect(() => host.run('wait')).toThrow('Lock timeout: another process was holding the lock for too long.');
  release();
  expect(host.run('tryIt')).toEqual([true, true]);
});

test('a lock ends with its execution, and is lost while a dialog waits', () => {
  const host = hostWith(LOCK);
  host.run('wait');
  expect(host.run('tryIt')).toEqual([true, true]);
  expect(host.run('ask')).toBe(false);
});
