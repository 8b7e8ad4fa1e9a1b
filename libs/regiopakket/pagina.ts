// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst } from './basis.ts';
import type { Pad } from './fout.ts';
import { bron } from './herkomst.ts';

/** What the source says and the pack does not carry (yet), with its place and the reason. */
export const ongemodelleerd = z.strictObject({ wat: tekst, bron, reden: tekst });

/**
 * One page of a pack, declared by the module that owns it.
 * @example export const pagina = page({ doelen: z.array(item({ … })) });
 */
export const page = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject({ ...shape, ongemodelleerd: z.array(ongemodelleerd).optional() });

/** What does not fit together, and where. */
export type Strijdigheid = { readonly pad: Pad; readonly melding: string };

/**
 * A check over several parts of a page, such as a sum or a chain. It runs as soon as those parts are good by
 * themselves, whatever is wrong elsewhere on the page, so that all errors are reported at once.
 * @example page({ … }).check(samenhang(z.object({ keuzes, parameters }), ({ keuzes, parameters }) => …))
 */
export const samenhang = <D extends z.ZodType>(deel: D, check: (value: z.output<D>) => readonly Strijdigheid[]) =>
  z.superRefine<unknown>(
    (value, ctx) => {
      const read = deel.safeParse(value);
      if (!read.success) return;
      for (const { pad, melding } of check(read.data))
        ctx.addIssue({ code: 'custom', path: [...pad], message: melding });
    },
    { when: () => true },
  );
