// SPDX-License-Identifier: EUPL-1.2
import { type Reason, type Refused, reason, refused } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import { readJaarprogramma, readJaarprogrammas } from './jaarprogramma.store.ts';
import { type Jaarprogramma, magDat, type overgangen } from './jaarprogramma.ts';

/** Who writes the programme, in the name of the verband. */
export const schrijvers: readonly Rol[] = ['beleidsadviseur', 'programmadirecteur'];

type Context = Pick<QueryContext, 'tx' | 'wie'>;
type Gelezen =
  | { readonly ok: true; readonly verband: string; readonly programma: Jaarprogramma }
  | { readonly ok: false; readonly weigering: Refused<Reason> };

const verbandVanHoed = ({ wie }: Context): string => (wie.hoed.soort === 'verband' ? wie.hoed.code : '');

/** The newest version of a year of the own verband, when this may be done with it; otherwise why not. */
export const leesProgrammaVoor = async (
  context: Context,
  jaar: number,
  wat: keyof typeof overgangen,
): Promise<Gelezen> =>
  judge(verbandVanHoed(context), await readJaarprogramma(context.tx, verbandVanHoed(context), jaar), jaar, wat);

/** The version that is in force, also while a next one is being written. */
export async function leesGeldig(context: Context, jaar: number, wat: keyof typeof overgangen): Promise<Gelezen> {
  const verband = verbandVanHoed(context);
  const all = (await readJaarprogrammas(context.tx, verband)).filter((one) => one.jaar === jaar);
  return judge(verband, all.find(({ staat }) => staat === 'vastgesteld') ?? all[0], jaar, wat);
}

function judge(
  verband: string,
  programma: Jaarprogramma | undefined,
  jaar: number,
  wat: keyof typeof overgangen,
): Gelezen {
  if (!programma)
    return { ok: false, weigering: refused(reason('jaarprogramma-bestaat-niet', { jaar: String(jaar) })) };
  if (magDat(programma.staat, wat)) return { ok: true, verband, programma };
  return { ok: false, weigering: refused(reason('jaarprogramma-andere-stand', { staat: programma.staat })) };
}
