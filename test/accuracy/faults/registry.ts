import type { Fault } from '../fault';
import account from './account';
import accountPast from './account-past';
import address from './address';
import caller from './caller';
import delivery from './delivery';
import environment from './environment';
import serviceProject from './service-project';
import signIn from './sign-in';
import site from './site';

/** Every fault, along the chain of an invite. */
export const FAULTS: readonly Fault[] = [
  ...environment,
  ...caller,
  ...address,
  ...account,
  ...accountPast,
  ...site,
  ...serviceProject,
  ...delivery,
  ...signIn,
];
