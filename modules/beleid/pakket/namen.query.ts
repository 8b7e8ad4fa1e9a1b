// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { deelnemers, type Rol } from '#platform/hoed';

/** The plan is public to everyone who works with it. */
export const lezers = deelnemers;

/** Who works for the region or its gemeenten: what councils asked and what came of it is theirs. */
export const verantwoorders: readonly Rol[] = [
  'beleidsadviseur',
  'inkoper',
  'programmadirecteur',
  'bestuurder',
  'college',
  'financien',
  'raadslid',
];

/** Names by code. */
export type Namen = Readonly<Record<string, string>>;
export type PlanNamen = {
  readonly procedurevormen: Namen;
  readonly routes: Namen;
  readonly gremia: Namen;
  readonly segmenten: Namen;
};

const named = z.array(z.looseObject({ code: z.string(), naam: z.string() }));
const namesOf = (items: z.output<typeof named>): Namen =>
  Object.fromEntries(items.map(({ code, naam }) => [code, naam]));

/** The choices of a contract refer by code to things that other pages of the pack name. */
export async function leesNamen(context: Pick<QueryContext, 'tx'>, verband: string): Promise<PlanNamen> {
  const read = async <Key extends string>(kamer: string, key: Key) => {
    const { pagina } = await leesPagina(context, verband, kamer, z.looseObject({ [key]: named }));
    return namesOf(named.parse(pagina[key]));
  };
  return {
    procedurevormen: await read('inkoop', 'procedurevormen'),
    routes: await read('toegang', 'routes'),
    gremia: await read('regio', 'gremia'),
    segmenten: await read('beleid', 'segmenten'),
  };
}
