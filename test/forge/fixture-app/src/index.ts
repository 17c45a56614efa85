import { makeResolver } from '@forge/resolver';
import { limits } from './limits';
import { product } from './product';
import { entityStore } from './entity-store';
import { plainStore } from './plain-store';
import { runtime } from './runtime';

export const resolver = makeResolver({ ...product, ...plainStore, ...entityStore, ...limits, ...runtime });

export { onAction, onDay } from './without-screen';
