import { sayIn } from '../../src/words/say';
import { REPAIRS } from '../../src/repairs/registry';
test('x', () => { expect(sayIn(() => 'a {n, number}', 'en')('q', { n: 1000 })).toBe('a 1,000'); expect(REPAIRS.length).toBe(5); });
