// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { isRecord } from './walk.ts';

/** JSON with the fields of every object in alphabetical order: the same content always gives the same text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

/** The fingerprint of a pack: order of fields, comments and layout do not count, content does. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
