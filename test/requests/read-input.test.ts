import fc from 'fast-check';
import type { Clue, Symptom } from '../../src/facts/complaint';
import { readInput } from '../../src/requests/read-input';

const emailsIn = (text: string) => readInput(text).emails;
const jane = 'jane@customer.example';
const mary = 'mary@customer.example';

describe('addresses in a text', () => {
  test.each<[string, string, string[]]>([
    ['one', jane, [jane]],
    ['one with white space around it', `  ${jane}\r\n`, [jane]],
    ['commas', `${jane},${mary}`, [jane, mary]],
    ['commas and spaces', `${jane}, ${mary}`, [jane, mary]],
    ['semicolons, as mail programs write them', `${jane}; ${mary};`, [jane, mary]],
    ['lines', `${jane}\n${mary}\r\n`, [jane, mary]],
    ['tabs, as tables are copied', `Jane\t${jane}\nMary\t${mary}`, [jane, mary]],
    ['names in front', `Jane Doe <${jane}>, "Mary Major" <${mary}>`, [jane, mary]],
    ['a link to write to', `mailto:${jane}`, [jane]],
    ['a link in Markdown', `[${jane}](mailto:${jane})`, [jane]],
    ['brackets', `(${jane})`, [jane]],
    ['a sentence', `Why can I not invite ${jane}? I invited ${mary}.`, [jane, mary]],
    ['typographic quotes', `“${jane}” and „${mary}“ and «bob@customer.example»`, [jane, mary, 'bob@customer.example']],
    ['single quotes', `'${jane}' and ‘${mary}’`, [jane, mary]],
    ['twice', `${jane} ${jane}`, [jane]],
    ['twice in other case', `Jane@Customer.example\n${jane}`, ['Jane@Customer.example']],
    ['the order given', `${mary}\n${jane}\n${mary}`, [mary, jane]],
    ['several in one pair of quotes', `"${jane}, ${mary}"`, [jane, mary]],
    ['nothing', '', []],
    ['white space', ' \n\t', []],
    ['prose without an address', 'I cannot invite our customer. What can I do?', []],
    ['a handle in prose', 'Ask @jane about it', ['@jane']],
    ['a handle beside an address', `Ask @bob about ${jane}, who writes to support@.`, [jane]],
    ['two names in quotes with a comma', `"Doe, Jane" <${jane}>; "Major, Mary" <${mary}>`, [jane, mary]],
    ['HTML as its source', `<p>not added: &quot;${jane}&quot;<br/>&lt;${mary}&gt;&nbsp;`, [jane, mary]],
    ['HTML with an encoded @', 'jane&#64;customer.example &commat; mary&#x40;customer.example', [jane, mary]],
    ['an ampersand in HTML', 'a&amp;b@customer.example', ['a&b@customer.example']],
    ['JSON in JSON', String.raw`{\"errors\":[\"not added: \\\"${jane}\\\" Please\"]}`, [jane]],
    ['line breaks in JSON', String.raw`{"message":"not added:\n${jane}\n${mary}"}`, [jane, mary]],
    ['letters by their number in JSON', String.raw`{"message":"\u003cjane\u0040customer.example\u003e"}`, [jane]],
    ['Markdown’s escapes', String.raw`jane\_doe\@customer.example or so`, ['jane_doe@customer.example']],
    ['a table in Markdown', `|Name|Mail|\n|Jane|${jane}|\n|Mary|${mary}|`, [jane, mary]],
    ['links in Markdown', `not added: "[${jane}](mailto:${jane})", [Mary](mailto:${mary})`, [jane, mary]],
    ['a refusal without an @', 'could not be added: "jane.customer.example" Please check', ['jane.customer.example']],
    ['a line of a log without an @', 'Email validation error: jane.customer.example', ['jane.customer.example']],
    ['a reason after a refusal', 'could not be added: sd.rest.error.unknown.key', []],
    ['a link as chats write it', `<mailto:${jane}|${jane}> could not be added`, [jane]],
    ['a link as wikis write it', `[${jane}|mailto:${jane}] left`, [jane]],
    ['brackets of Japanese', `次の顧客を追加できませんでした:「${jane}」メール、「${mary}」。`, [jane, mary]],
    ['wide punctuation', `メール：${jane}，${mary}…`, [jane, mary]],
    ['single angle quotes', `‹${jane}›`, [jane]],
    ['labels', `SMTP:${jane} E-Mail:${mary} cc:bob@customer.example`, [jane, mary, 'bob@customer.example']],
    ['labels of forms', `email=${jane} user_email:${mary}`, [jane, mary]],
    ['a label in quotes', `"To: ${jane}"`, [jane]],
    ['the genitive', `${jane}'s account and ${mary}’s.`, [jane, mary]],
    ['slashes between', `${jane}/${mary}`, [jane, mary]],
    ['an attribute of HTML', `<a href='mailto:${jane}'>Jane</a>`, [jane]],
    ['what Python prints', `{'email':'${jane}','name':'Jane'}`, [jane]],
    ['keys of JSON that look like handles', `{"@type":"Person","email":"${jane}"}`, [jane]],
    ['braces', `{${jane}}`, [jane]],
    ['a URL', `https://acme.example/customers?query=jane%40customer.example&page=2 and so on`, [jane]],
    ['a URL that is not encoded', `https://acme.example/customers?query=${jane}#top`, [jane]],
    ['the query of a URL', '?email=jane%40customer.example', [jane]],
    ['a plus in a URL', '/customers?q=jane%2Bx%40customer.example', ['jane+x@customer.example']],
    ['a URL in a URL', 'https://s.example/?url=https%3A%2F%2Fa.example%2F%3Fe%3Djane%2540customer.example', [jane]],
    ['a link with more', `mailto:${jane}?subject=Hello&cc=${mary}`, [jane, mary]],
    ['taken for a page', `http://${jane}`, [jane]],
    ['bullets and arrows', `• ${jane}\n→${mary}→bob@customer.example->x`, [jane, mary, 'bob@customer.example']],
    ['dashes and signs behind', `${jane}- ${mary}– bob@customer.example_`, [jane, mary, 'bob@customer.example']],
    ['italics', `_${jane}_`, [jane]],
    ['emoji', `📧${jane}✅ ✉${mary}`, [jane, mary]],
    ['a colon behind', `${jane}:not added; ${mary}:bob@customer.example`, [jane, mary, 'bob@customer.example']],
    ['the wide @ of a place in prose', `ランチ＠渋谷 ${jane}`, [jane]],
    [
      'white space of other widths',
      `\u00a0${jane}\u3000${mary}\u2028bob@customer.example`,
      [jane, mary, 'bob@customer.example'],
    ],
    ['no one’s login in a URL', `https://bob:token@acme.example/x ${jane}`, [jane]],
  ])('%s', (_, text, emails) => {
    expect(emailsIn(text)).toEqual(emails);
  });

  test('that are wrong are kept, to be told what is wrong', () => {
    expect(emailsIn('jane@customer')).toEqual(['jane@customer']);
    expect(emailsIn('jane@@customer.example')).toEqual(['jane@@customer.example']);
    expect(emailsIn('"jane doe@customer.example"')).toEqual(['jane doe@customer.example']);
    expect(emailsIn('jane\u200b@customer.example')).toEqual(['jane\u200b@customer.example']);
  });

  test.each([
    ['of Japanese', '花子@例え.テスト'],
    ['of German', 'jörg@müller.example'],
    ['that holds a slash', 'jane/doe@customer.example'],
    ['that holds a sign of equality', 'a=b@customer.example'],
    ['that holds an apostrophe', "o'neil@customer.example"],
    ['that has two letters after an apostrophe', "d'or@customer.example"],
  ])('an address %s stays whole', (_, email) => {
    expect(emailsIn(email)).toEqual([email]);
    expect(emailsIn(`Why not ${email}, ${jane}?`)).toEqual([email, jane]);
  });

  test.each([
    String.raw`jane\doe@customer.example`,
    'jane—doe@customer.example',
    'jane:doe@customer.example',
    'jane@',
    '@customer.example',
    'jane@@customer.example',
    'jane@customer..example',
    'jane@customer.example@customer.example',
  ])('%s typed alone is what was given', (typed) => {
    expect(emailsIn(typed)).toEqual([typed]);
  });

  test.each(['jane@customer', 'jane@@customer.example', 'ja..ne@customer.example', 'jane:doe@customer.example'])(
    'a slip in a list, as %s, is kept',
    (slip) => {
      expect(emailsIn(`${mary}, ${slip}`)).toEqual([mary, slip]);
    },
  );

  test.each([
    'jane @customer.example',
    'jane@ customer.example',
    'jane\u00a0@\u00a0customer.example',
    'jane@customer .example',
    'jane\uff20customer.example',
  ])('a slip that ends a word elsewhere, %j, is kept alone and in a list', (slip) => {
    expect(emailsIn(slip)).toEqual([slip]);
    expect(emailsIn(`${mary}; ${slip}\n`)).toEqual([mary, slip]);
  });

  test('may be one word that has no @', () => {
    expect(emailsIn('jane.customer.example')).toEqual(['jane.customer.example']);
    expect(emailsIn(' jane ')).toEqual(['jane']);
  });

  test('are not taken from a reason that stands alone', () => {
    expect(readInput('cv.signup.error.not.allowed')).toMatchObject({
      emails: [],
      complaint: { i18nKeys: ['cv.signup.error.not.allowed'], clues: ['signup-unavailable'] },
    });
  });

  test('stand in quoted sentences too, as in an answer of the REST API', () => {
    const body = `{"errorMessage": "An account already exists for this email: ${jane}", "i18nErrorMessage": {}}`;
    expect(emailsIn(body)).toEqual([jane]);
  });
});

describe('the message of the page Customers', () => {
  const message = `The following customers could not be added: "${jane}", "${mary}" Please check the email addresses and try again.`;

  test('gives the addresses and the symptom, and no more', () => {
    expect(readInput(message)).toEqual({
      emails: [jane, mary],
      complaint: { symptom: 'add-failed', i18nKeys: [], clues: ['could-not-be-added'] },
    });
  });

  test('gives the addresses as they were typed', () => {
    const typed = 'The following customers could not be added: "jane doe@customer.example", "jane" Please check';
    expect(emailsIn(typed)).toEqual(['jane doe@customer.example']);
    expect(emailsIn('could not be added: "jane@customer,example" Please check')).toEqual(['jane@customer']);
  });
});

describe('the symptom', () => {
  test.each<[string, Symptom | undefined, Clue[]]>([
    ['Successfully added 0 customers.', 'add-failed', ['could-not-be-added']],
    ['The following customers could not be added.', 'add-failed', ['could-not-be-added']],
    ["You don't have permission to invite customers", 'add-failed', ['may-not-invite']],
    ['Jira Administrators global permission is required to create customers.', 'add-failed', ['jira-admin-required']],
    ['Email address is not valid', 'add-failed', ['address-not-valid']],
    ["Email doesn't belong to domains allowed in customer access settings", 'add-failed', ['domain-not-allowed']],
    ["You don't have permission to access this service project.", 'cannot-see-portal', ['no-project-access']],
    ['You don’t have permission to access this service project.', 'cannot-see-portal', ['no-project-access']],
    ['No Access. You do not have permission to view this request.', 'cannot-see-request', ['request-hidden']],
    ['Status: Invitation blocked', 'no-invitation-mail', []],
    ['Signup is not currently available', 'cannot-sign-in', ['signup-unavailable']],
    ['It no longer has access to Atlassian account', 'cannot-sign-in', []],
    ['An account already exists for this email', undefined, ['already-exists']],
    ['This address already belongs to a customer', undefined, ['already-exists']],
    ['Our customer wrote to us.', undefined, []],
  ])('of “%s”', (text, symptom, clues) => {
    const { complaint } = readInput(`${text} ${jane}`);
    expect(complaint.symptom).toBe(symptom);
    expect(complaint.clues).toEqual(clues);
  });
});

describe('machine-readable reasons', () => {
  test.each<[string, string, string[]]>([
    [
      'in parentheses',
      'Signup is not currently available (cv.signup.error.not.allowed)',
      ['cv.signup.error.not.allowed'],
    ],
    [
      'in JSON',
      '{"i18nErrorMessage":{"i18nKey":"sd.rest.error.bad.request.users.not.found","parameters":[]}}',
      ['sd.rest.error.bad.request.users.not.found'],
    ],
    ['twice', 'cv.signup.error.not.allowed and cv.signup.error.not.allowed', ['cv.signup.error.not.allowed']],
    ['not an address of a page', 'See https://support.atlassian.com/jira-service-management-cloud/docs/x.y.z/', []],
    ['not an address of a page without its scheme', 'See support.customer.example/some/page', []],
    ['not an e-mail address', 'jane.doe.major@mail.customer.example', []],
    ['not two words', 'It failed.Please try again', []],
  ])('%s', (_, text, keys) => {
    expect(readInput(text).complaint.i18nKeys).toEqual(keys);
  });
});

describe('requests named in a text', () => {
  test.each([
    ['of any service project', 'OPS-1 and HELP-12', ['HELP-12', 'OPS-1']],
    [
      'of this one in any case',
      'See help-12, Help-7 and https://acme.atlassian.net/browse/help-3',
      ['HELP-12', 'HELP-7', 'HELP-3'],
    ],
    ['not every word with a number', 'utf-8, covid-19, iso-8859, ops-2', undefined],
    ['no host and no address', 'help-1.customer.example help-2@customer.example', undefined],
    [
      'this one’s first, of many',
      'OPS-1 OPS-2 OPS-3 OPS-4 OPS-5 help-6',
      ['HELP-6', 'OPS-1', 'OPS-2', 'OPS-3', 'OPS-4'],
    ],
  ])('%s', (_, text, keys) => {
    expect(readInput(text, 'help').complaint.issueKeys).toEqual(keys);
  });
});

describe('long texts', () => {
  const quickly = (text: string) => {
    const started = performance.now();
    const { emails } = readInput(text);
    // Reading anything again from each place would take minutes, on whatever machine.
    expect(performance.now() - started).toBeLessThan(20_000);
    return emails;
  };
  const many = Array.from({ length: 10_000 }, (_, index) => `customer-${String(index)}@customer.example`);

  test('ten thousand lines', () => {
    expect(quickly(many.join('\n'))).toEqual(many);
  });

  test('ten thousand on one line, after a quote that nobody closed', () => {
    expect(quickly(`Fails for "${many.join(', ')}`)).toHaveLength(many.length);
  });

  test.each([
    '"',
    '@',
    '"@',
    'a.',
    '.',
    "'",
    ' ',
    '\u200b',
    '<',
    '/',
    'mailto:',
    '\\',
    '\\u',
    '&',
    '&amp;',
    '%40',
    '%25',
    'a@b/',
    '?a=',
    'https://',
    '|',
    "@'s",
    '{',
    '409 ',
    'why can ',
    '_',
    '-',
    '–',
    ':',
    'a@b:',
    'a @ b.c,',
    '\uff20',
  ])('of %j alone', (part) => {
    quickly(`${part.repeat(200_000)}x`);
  });
});

test('whatever is pasted, no address comes twice or empty', () => {
  const part = fc.oneof(fc.constantFrom(jane, mary, '"', '<', '>', ',', ';', '\n', ' ', '@', 'mailto:'), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const emails = emailsIn(parts.join(''));
      expect(new Set(emails.map((email) => email.toLowerCase())).size).toBe(emails.length);
      expect(emails).not.toContain('');
    }),
  );
});
