import * as v from 'valibot';
import { requireServiceProject } from './diagnose-one';
import { freshContext } from './fresh-context';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';

const input = v.object({
  project: projectNamed,
  email: v.pipe(v.string(), v.maxLength(320)),
});

export type WatchCustomerPayload = v.InferInput<typeof input>;
/** Whether documented reads show an active account for the address now, and whether it is a customer here. */
export type WatchCustomerResult = { kind: 'watched'; active: boolean; customer: boolean; readable: boolean };

/** Looks once whether an account has become active; the screen asks again after a while. */
const watchCustomer: RequestHandler<v.InferOutput<typeof input>, WatchCustomerResult> = {
  input,
  async run({ project, email }, { accountId }) {
    const context = freshContext(project, email, accountId);
    await requireServiceProject(context);
    const [accounts, desk] = await Promise.all([context.read('accounts'), context.read('deskCustomers')]);
    const customer = desk.readable && desk.value.found.some((account) => account.active);
    const active = customer || (accounts.readable && accounts.value.found.some((account) => account.active));
    return { kind: 'watched', active, customer, readable: accounts.readable || desk.readable };
  },
};

export default watchCustomer;
