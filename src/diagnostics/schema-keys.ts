import type { z } from 'zod';
import { arabicKeys, type KnownKeys, keysOf } from './schema-diagnostics.ts';
import type { YamlPath } from './yaml-path.ts';

/** The English and Arabic names of the keys at each place of a schema. */
export interface SchemaKeys {
  /** Returns the English name of a key that may be written in Arabic; other words as they are written. */
  canonicalKey(path: YamlPath, written: string): string;
  /** Returns the keys allowed at a place. */
  knownKeys(path: YamlPath): KnownKeys;
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** What is read of a schema's definition; which parts it has depends on its type. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Shape;
}

const NO_KEYS: KnownKeys = { keys: [], others: [], arabic: new Map() };

/** Returns the names of the keys of a schema at any depth: in maps, in lists of maps, behind defaults and choices. */
export function createSchemaKeys(schema: z.ZodType): SchemaKeys {
  const arabic = new Map<Shape, ReadonlyMap<string, string>>();
  const namesOf = (shape: Shape): ReadonlyMap<string, string> => {
    const known = arabic.get(shape) ?? arabicKeys(shape);
    arabic.set(shape, known);
    return known;
  };
  return {
    canonicalKey(path, written) {
      const shape = shapeAt(schema, path);
      return (shape && namesOf(shape).get(written)) ?? written;
    },
    knownKeys(path) {
      const shape = shapeAt(schema, path);
      return shape === undefined ? NO_KEYS : keysOf(shape);
    },
  };
}

function shapeAt(schema: z.ZodType, path: YamlPath): Shape | undefined {
  const definition = definitionOf(schema);
  const [step, ...rest] = path;
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return inside(definition.innerType, path);
    case 'pipe':
      return inside(definition.in, path) ?? inside(definition.out, path);
    case 'union':
      return firstOf(definition.options ?? [], (option) => shapeAt(option, path));
    case 'array':
      // Readers of YAML name the entry of a list, or only the list.
      return inside(definition.element, typeof step === 'number' ? rest : path);
    case 'record':
      return step === undefined ? undefined : inside(definition.valueType, rest);
    case 'object':
      return step === undefined ? definition.shape : inside(ownValue(definition.shape, step), rest);
    default:
      return undefined;
  }
}

function inside(schema: z.ZodType | undefined, path: YamlPath): Shape | undefined {
  return schema === undefined ? undefined : shapeAt(schema, path);
}

/** Returns undefined for names that every object inherits, such as `constructor`. */
function ownValue(shape: Shape | undefined, name: number | string): z.ZodType | undefined {
  return shape !== undefined && Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}
