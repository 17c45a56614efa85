import type { EntityDefinition } from '../manifest';
import { checkGroup, matchesGroup } from './conditions';
import { checkEntityValue, findEntity } from './entity-rules';
import { lifeOf, putItem } from './item-operations';
import { checkKey } from './key-rules';
import { undocumented } from './kvs-refusal';
import type { ConditionGroup, TransactionRequest } from './requests';
import type { Space, Store } from './store';
import { checkValue } from './value-rules';

const maxOperations = 25;
const maxBytes = 4 * 1024 * 1024;

/** All or nothing: everything is checked before anything is written, and nothing can come in between. */
export function transact(store: Store, entities: readonly EntityDefinition[], request: TransactionRequest): void {
  const all = [...request.set, ...request.delete, ...request.check];
  if (all.length === 0) throw undocumented('A transaction needs at least one operation.');
  if (all.length > maxOperations) throw undocumented(`A transaction can have ${maxOperations} operations at most.`);
  if (Buffer.byteLength(JSON.stringify(request)) > maxBytes) throw undocumented('A transaction can have 4 MB at most.');

  const targets = all.map((operation) => targetOf(store, entities, operation));
  const names = targets.map(({ key, entity }) => JSON.stringify([entity?.name, key]));
  if (new Set(names).size < names.length) throw undocumented('A key can be used once in a transaction.');
  for (const operation of request.check) {
    if (operation.entityName === undefined || operation.conditions === undefined) {
      throw undocumented('check() needs a custom entity and conditions.');
    }
  }

  const writes = request.set.map((operation, position) => {
    const { entity, space, key } = targets[position] as Target;
    lifeOf(operation.options?.ttl);
    const json = entity === undefined ? checkValue(operation.value) : checkEntityValue(entity, operation.value);
    return () => putItem(store, space, key, json, operation.options?.ttl);
  });
  const deletes = targets.slice(request.set.length, request.set.length + request.delete.length).map(
    ({ space, key }) =>
      () =>
        space.delete(key),
  );

  all.forEach((operation, position) => {
    const mustExist = position >= request.set.length + request.delete.length;
    checkConditions(store, targets[position] as Target, operation.conditions, mustExist);
  });
  for (const write of [...writes, ...deletes]) write();
}

interface Target {
  entity: EntityDefinition | undefined;
  space: Space;
  key: string;
}

function targetOf(
  store: Store,
  entities: readonly EntityDefinition[],
  {
    key,
    entityName,
    conditions,
  }: { key?: unknown; entityName?: string | undefined; conditions?: ConditionGroup | undefined },
): Target {
  if (entityName === undefined) {
    if (conditions !== undefined) throw undocumented('Conditions need a custom entity.');
    return { entity: undefined, space: store.plain, key: checkKey(key) };
  }
  const entity = findEntity(entities, entityName);
  if (conditions !== undefined) checkGroup(entity, conditions);
  return { entity, space: store.entity(entity.name), key: checkKey(key) };
}

function checkConditions(
  store: Store,
  target: Target,
  conditions: ConditionGroup | undefined,
  mustExist: boolean,
): void {
  if (conditions === undefined) return;
  const item = store.find(target.space, target.key);
  const value = item === undefined ? {} : (JSON.parse(item.json) as Record<string, unknown>);
  if ((mustExist && item === undefined) || !matchesGroup(conditions, value)) {
    throw undocumented(`The conditions on ${target.key} are not met; nothing was written.`, 409);
  }
}
