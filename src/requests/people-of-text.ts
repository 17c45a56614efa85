import { parseAddress, type AddressProblem } from '../facts/address';
import { cellsOfText } from './cells-of-text';

/** One person of a pasted list. */
export interface Person {
  email: string;
  /** As the list has it; the part before the @ where it has none. */
  name: string;
}

/** A row that gives no address to use; `line` counts from 1. */
export interface UnreadRow {
  line: number;
  given: string;
  problem: AddressProblem;
}

/** Who stands in a pasted list. */
export interface PeopleList {
  people: Person[];
  invalid: UnreadRow[];
  /** Addresses that stand there more than once; each is in `people` once. */
  repeated: string[];
}

const EMAIL_COLUMN = /e-?mail|^mail$/i;
const FIRST_NAME_COLUMN = /^(first|given|fore)[ _-]?name$|^vorname$|^prénom$|^nombre$/i;
const LAST_NAME_COLUMN = /^(last|family|sur)[ _-]?name$|^nachname$|^nom$|^apellidos?$/i;
const NAME_COLUMN = /^((full|display)[ _-]?)?name$|^person$|^customer$/i;
/** `Jane Doe <jane@customer.example>`, as mail programs copy it. */
const NAMED_ADDRESS = /^(.*?)\s*<([^<>]*)>$/s;
const RECIPIENT = /<[^<>\s]*@[^<>\s]*>/;
const LONGEST_SHOWN = 100;

interface Columns {
  email: number;
  name: readonly number[];
}

/**
 * Reads a pasted list of people: CSV (commas, semicolons or tabs, quotes, a byte order mark, a header), the recipients
 * of a mail, or one address a line. Nothing is dropped: what is no address is told with its line.
 */
export function peopleOfText(text: string): PeopleList {
  const table = rowsOf(text);
  const columns = columnsOf(table[0]?.cells ?? []);
  const rows = columns === undefined && RECIPIENT.test(text) ? recipientRows(text) : table;
  const list: PeopleList = { people: [], invalid: [], repeated: [] };
  const seen = new Map<string, Person>();
  for (const { line, cells } of columns === undefined ? rows : rows.slice(1)) {
    for (const { email, name } of columns === undefined ? looseRow(cells) : [columnRow(cells, columns)]) {
      const [problem] = parseAddress(email).problems;
      const known = seen.get(email.toLowerCase());
      if (problem !== undefined) {
        list.invalid.push({ line, given: (email || cells.join(' ').trim()).slice(0, LONGEST_SHOWN), problem });
      } else if (known === undefined) {
        const person = { email, name: name.replace(/\s+/g, ' ') || (email.split('@')[0] ?? email) };
        seen.set(email.toLowerCase(), person);
        list.people.push(person);
      } else if (!list.repeated.includes(known.email)) list.repeated.push(known.email);
    }
  }
  return list;
}

/** The rows that hold anything, with the line each begins on. */
function rowsOf(text: string): { line: number; cells: string[] }[] {
  let line = 1;
  const rows = cellsOfText(text).map((cells) => {
    const begins = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return { line: begins, cells: cells.map((cell) => cell.trim()) };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Recipients of a mail, each a cell: names may hold commas there, so that an address in brackets ends each. */
function recipientRows(text: string): { line: number; cells: string[] }[] {
  return text.split('\n').map((given, index) => {
    const parts = given.split(/(?<=>)\s*[,;]?|;/).map((part) => part.trim());
    const cells = parts.flatMap((part) => (part.split('@').length > 2 ? part.split(',') : [part]));
    return { line: index + 1, cells: cells.map((cell) => cell.trim()).filter((cell) => cell !== '') };
  });
}

/** Undefined where the first row is no header: a header names a column of addresses, and holds none. */
function columnsOf(header: readonly string[]): Columns | undefined {
  const email = header.findIndex((cell) => EMAIL_COLUMN.test(cell));
  if (email === -1 || header.some((cell) => cell.includes('@'))) return undefined;
  const at = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell));
  const parts = [at(FIRST_NAME_COLUMN), at(LAST_NAME_COLUMN)].filter((place) => place !== -1);
  return { email, name: parts.length > 0 ? parts : [at(NAME_COLUMN)] };
}

function columnRow(cells: readonly string[], { email, name }: Columns): Person {
  const person = personOf(cells[email] ?? '');
  const named = name.map((place) => cells[place] ?? '').filter((part) => part !== '');
  return named.length === 0 ? person : { ...person, name: named.join(' ') };
}

/** Without a header: one address with a name beside it, or several addresses. */
function looseRow(cells: readonly string[]): Person[] {
  const filled = cells.flatMap((cell) => (NAMED_ADDRESS.test(cell) ? [cell] : cell.split(/[;,]/)));
  const parts = filled.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const people = parts.filter((part) => part.includes('@')).map(personOf);
  const others = parts.filter((part) => !part.includes('@'));
  const [only] = people;
  if (only === undefined) return [{ email: others.join(' '), name: '' }];
  if (people.length > 1) return [...people, ...others.map((email) => ({ email, name: '' }))];
  return [{ ...only, name: [only.name, ...others].filter((part) => part !== '').join(' ') }];
}

function personOf(cell: string): Person {
  const named = NAMED_ADDRESS.exec(cell);
  if (named === null) return { email: cell, name: '' };
  return { email: (named[2] ?? '').trim(), name: (named[1] ?? '').replace(/^["']|["']$/g, '').trim() };
}
