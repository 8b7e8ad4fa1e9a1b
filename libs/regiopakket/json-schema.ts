// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { kop } from './kop.ts';
import type { PakketSchema } from './laden.ts';

/** JSON Schema of every page, for editors that help while typing; codes and sums are checked by loading only. */
export const pakketJsonSchema = (schema: PakketSchema): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries({ pakket: kop, ...schema }).map(([naam, pageSchema]) => [
      naam,
      z.toJSONSchema(pageSchema, { io: 'input', reused: 'ref', unrepresentable: 'any' }),
    ]),
  );
