// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, langeTekst, tekst } from '#platform/invoer';
import { lopendProces } from './lopend-proces.query.ts';
import { readStappen, setOvergeslagen } from './proces.store.ts';
import { type Processtap, type Tariefproces, vasteStappen } from './proces.ts';

const rollen = ['inkoper'] as const;
const overslaan = 'tarieven/processtap-overslaan';
const hervatten = 'tarieven/processtap-hervatten';

/** Leaves a step out, with the reason; that reason stands in the file. */
export const processtapOverslaan = defineAct({
  naam: overslaan,
  niveau: 'laag',
  rollen,
  invoer: z.object({ proces: id(), stap: tekst(80), reden: langeTekst(2000) }),
  run: async (context, { proces: procesId, stap: code, reden }) => {
    const found = await vind(context, procesId, code);
    if ('code' in found) return refused(found);
    const { proces, stap } = found;
    if (stap.soort && vasteStappen.includes(stap.soort)) return refused(reason('processtap-niet-over-te-slaan'));
    if (stap.overgeslagen !== null) return refused(reason('processtap-al-overgeslagen'));
    await setOvergeslagen(context.tx, proces, code, reden);
    await context.gebeurd({
      act: overslaan,
      onderwerp: { soort: 'tariefproces', id: procesId },
      na: { stap: code, letter: stap.letter, reden },
    });
    return decided({ proces: procesId, stap: code });
  },
});

/** Does a step after all that was left out. */
export const processtapHervatten = defineAct({
  naam: hervatten,
  niveau: 'laag',
  rollen,
  invoer: z.object({ proces: id(), stap: tekst(80) }),
  run: async (context, { proces: procesId, stap: code }) => {
    const found = await vind(context, procesId, code);
    if ('code' in found) return refused(found);
    const { proces, stap } = found;
    if (stap.overgeslagen === null) return refused(reason('processtap-niet-overgeslagen'));
    await setOvergeslagen(context.tx, proces, code, null);
    await context.gebeurd({
      act: hervatten,
      onderwerp: { soort: 'tariefproces', id: procesId },
      voor: { reden: stap.overgeslagen },
      na: { stap: code, letter: stap.letter },
    });
    return decided({ proces: procesId, stap: code });
  },
});

type Gevonden = { readonly proces: Tariefproces; readonly stap: Processtap };

async function vind(context: ActContext, procesId: string, code: string): Promise<Gevonden | Reason> {
  const proces = await lopendProces(context, procesId);
  if ('code' in proces) return proces;
  const stap = (await readStappen(context.tx, proces.verband, procesId)).find((one) => one.code === code);
  return stap ? { proces, stap } : reason('processtap-bestaat-niet', { stap: code });
}
