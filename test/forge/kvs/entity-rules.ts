import type { EntityDefinition } from '../manifest';
import { checkEntityName } from './key-rules';
import { KvsRefusal, undocumented } from './kvs-refusal';
import { checkValue } from './value-rules';

/** The type of an attribute, as the manifest declares it. */
export type AttributeType = EntityDefinition['attributes'][string]['type'];

/** An index of an entity: what is given whole, and what is given as a range. */
export interface EntityIndex {
  name: string;
  partition: string[];
  range: string | undefined;
}

/** @throws KvsRefusal where the manifest declares none of that name */
export function findEntity(entities: readonly EntityDefinition[], name: unknown): EntityDefinition {
  const legal = checkEntityName(name);
  const entity = entities.find((candidate) => candidate.name === legal);
  if (entity !== undefined) return entity;
  throw new KvsRefusal(400, 'INVALID_ENTITY_TYPE', `The manifest declares no entity called ${legal}.`);
}

/** @throws KvsRefusal where the entity has none of that name */
export function findIndex(entity: EntityDefinition, name: string): EntityIndex {
  // Every entity can be queried by its keys without an index of the manifest's.
  if (name === 'by-key') return { name, partition: [], range: 'key' };
  for (const index of entity.indexes) {
    if (typeof index === 'string') {
      if (index === name) return { name, partition: [], range: index };
    } else if (index.name === name) return { name, partition: index.partition ?? [], range: index.range?.[0] };
  }
  throw new KvsRefusal(400, 'INVALID_ENTITY_INDEX', `The entity ${entity.name} has no index called ${name}.`);
}

/** Checks a value against the entity's attributes and gives its stored form. */
export function checkEntityValue(entity: EntityDefinition, value: unknown): string {
  const json = checkValue(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `A value of the entity ${entity.name} must be an object.`);
  }
  for (const [name, part] of Object.entries(value)) {
    const attribute = entity.attributes[name];
    if (attribute === undefined) {
      throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `The entity ${entity.name} has no attribute called ${name}.`);
    }
    if (!fits(attribute.type, part)) {
      throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `The attribute ${name} must be of type ${attribute.type}.`);
    }
  }
  return json;
}

/** Whether a value may be stored in an attribute of this type. */
export function fits(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    case 'float':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'any':
      return value !== null;
    default:
      return type satisfies never;
  }
}

/** The type of what a condition may name: an attribute other than `any`, or the key of `by-key`. */
export function typeOf(entity: EntityDefinition, property: string): AttributeType {
  if (property === 'key') return 'string';
  const type = entity.attributes[property]?.type;
  if (type === undefined) throw undocumented(`The entity ${entity.name} has no attribute called ${property}.`);
  if (type === 'any') throw undocumented(`The attribute ${property} has the type any and cannot be compared.`, 422);
  return type;
}
