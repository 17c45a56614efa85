import { useRef, useState } from 'react';
import type { PeopleList } from '../../src/requests/people-of-text';
import { invoke } from '../invoke';
import { limited, organizationStands, stillOpen, type CompanyRow } from './company-rows';
import { settle, type Failure } from './settle';

/** What was asked for. */
export interface CompanyWish {
  company: string;
  text: string;
  mail: boolean;
}

/** As many people as one request looks up. */
const PART = 20;

/** From the list to what became of each person. Once `rows` are there, `running` tells whether they are being applied. */
export type Company =
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'unread'; failure: Failure }
  /** `rows` are what was planned before planning ended early. */
  | { state: 'listed'; wish: CompanyWish; list: PeopleList; rows?: CompanyRow[]; failure?: Failure }
  | { state: 'planning'; wish: CompanyWish; list: PeopleList; done: number }
  | { state: 'planned'; wish: CompanyWish; rows: CompanyRow[]; running: boolean; begun: boolean };

/** What can be done with the list of a company. */
export interface CompanyActions {
  read(wish: CompanyWish): Promise<void>;
  /** Plans everybody of the list; goes on after `rows`, where some are planned already. */
  plan(wish: CompanyWish, list: PeopleList, rows?: CompanyRow[]): Promise<void>;
  /** Applies what has no outcome yet, one after the other. */
  apply(wish: CompanyWish, rows: CompanyRow[]): Promise<void>;
  /** Ends planning or applying after what is under way. */
  stop(): void;
  close(): void;
}

/** Adds a company: every request is short, and the screen goes from one to the next. */
export function useCompany(project: string): [Company, CompanyActions] {
  const [company, setCompany] = useState<Company>({ state: 'idle' });
  const step = useRef(0);
  const stopped = useRef(false);

  function begin(next: Company): () => boolean {
    const own = (step.current += 1);
    stopped.current = false;
    setCompany(next);
    return () => own === step.current;
  }

  async function read(wish: CompanyWish) {
    const current = begin({ state: 'reading' });
    const settled = await settle(invoke('readPeople', { project, text: wish.text }));
    if (!current()) return;
    setCompany(
      settled.ok ? { state: 'listed', wish, list: settled.result } : { state: 'unread', failure: settled.failure },
    );
  }

  async function plan(wish: CompanyWish, list: PeopleList, before: CompanyRow[] = []) {
    let rows = before;
    const looked = () => Math.max(rows.length - 1, 0);
    const current = begin({ state: 'planning', wish, list, done: looked() });
    const end = (why: { failure?: Failure } = {}) =>
      setCompany({ state: 'listed', wish, list, ...(rows.length === 0 ? {} : { rows }), ...why });
    const name = wish.company;
    if (rows.length === 0) {
      const first = await settle(invoke('planCompany', { project, company: name }));
      if (!current()) return;
      if (!first.ok) {
        end({ failure: first.failure });
        return;
      }
      rows = [{ email: '', step: first.result.step }];
    }
    while (looked() < list.people.length) {
      if (stopped.current) {
        end();
        return;
      }
      const people = list.people.slice(looked(), looked() + PART);
      const part = await settle(invoke('planCompanyPeople', { project, company: name, people, mail: wish.mail }));
      if (!current()) return;
      if (!part.ok) {
        end({ failure: part.failure });
        return;
      }
      rows = [...rows, ...part.result.steps];
      setCompany({ state: 'planning', wish, list, done: looked() });
    }
    setCompany({ state: 'planned', wish, rows, running: false, begun: false });
  }

  async function apply(wish: CompanyWish, before: CompanyRow[]) {
    const current = begin({ state: 'planned', wish, rows: before, running: true, begun: true });
    let rows = before;
    const show = (email: string, result: CompanyRow['result'], running = true) => {
      rows = rows.map((row) => (row.email === email && result !== undefined ? { ...row, result } : row));
      setCompany({ state: 'planned', wish, rows, running, begun: true });
    };
    for (const { email, step: planned } of stillOpen(before)) {
      if (stopped.current || !organizationStands(rows)) break;
      show(email, { kind: 'running' });
      const { id, digest } = planned.plan;
      const settled = await settle(invoke('applyPlan', { id, digest }));
      if (!current()) return;
      if (!settled.ok) {
        show(email, { kind: 'failed', failure: settled.failure });
        break;
      }
      show(email, { kind: 'applied', applied: settled.result });
      if (limited(settled.result)) break;
    }
    setCompany({ state: 'planned', wish, rows, running: false, begun: true });
  }

  return [
    company,
    {
      read,
      plan,
      apply,
      stop: () => {
        stopped.current = true;
      },
      close: () => void begin({ state: 'idle' }),
    },
  ];
}
