import { UserError } from '../src/user-error';

test('a user error keeps the sentence that the person will read', () => {
  expect(new UserError('Open a tab first.').message).toBe('Open a tab first.');
});
