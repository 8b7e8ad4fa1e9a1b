// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst } from './basis.ts';
import { bron } from './herkomst.ts';

/** What the source says and the pack does not carry (yet), with its place and the reason. */
export const ongemodelleerd = z.strictObject({ wat: tekst, bron, reden: tekst });

/**
 * One page of a pack, declared by the module that owns it.
 * @example export const pagina = page({ doelen: z.array(item({ … })) });
 */
export const page = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject({ ...shape, ongemodelleerd: z.array(ongemodelleerd).optional() });
