import { runAccuracy } from '../../scripts/accuracy';

afterEach(() => jest.restoreAllMocks());

test.each([
  ['an option that is none', ['--places', '3'], "'--places'"],
  ['what is no number', ['--healthy-site', 'first'], '--healthy-site takes a whole number, not “first”.'],
  ['a cause without a fault', ['--cause', 'portal-renamed'], 'There is no fault for portal-renamed'],
])('%s is said with the usage, before anything is measured', async (_, args, said) => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runAccuracy(args)).toBe(2);
  expect(error).toHaveBeenCalledWith(expect.stringContaining(said));
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Usage: npm run accuracy'));
});

test.each(['--help', '-h'])('%s tells the usage alone', async (help) => {
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await runAccuracy([help])).toBe(0);
  expect(log.mock.calls).toEqual([[expect.stringContaining('Usage: npm run accuracy')]]);
});
