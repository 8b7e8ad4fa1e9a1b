// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, geheel, keuze, langeTekst, tekst } from '#platform/invoer';
import { radenVan } from './regiovisie.query.ts';
import { insertBesluit, readBesluiten, readVersies } from './regiovisie.store.ts';
import type { Raadsbesluit, Visieversie } from './regiovisie.ts';
import { vraagRaadsbesluiten } from './regiovisie-aanbieden.act.ts';
import { regiovisieVastgesteld } from './regiovisie-vastgesteld.rule.ts';

const vastleggen = 'beleid/raadsbesluit-vastleggen';
const vervangen = 'beleid/raadsbesluit-vervangen';

const velden = {
  versie: geheel(1, 999),
  gemeente: tekst(4),
  dag: dag(),
  uitkomst: keuze(['vastgesteld', 'afgewezen']),
  kenmerk: tekst(200).optional(),
};
const invoer = z.object(velden);

/** Writes down what a council decided on a version, which is adopted when all councils have adopted it. */
export const raadsbesluitVastleggen = defineAct({
  naam: vastleggen,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer,
  run: (context, besluit) => legVast(context, vastleggen, besluit, null),
});

/** Puts another decision in the place of one that was written down: it was wrong, or the council decided anew. Both stay. */
export const raadsbesluitVervangen = defineAct({
  naam: vervangen,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ ...velden, reden: langeTekst(2000) }),
  run: (context, { reden, ...besluit }) => legVast(context, vervangen, besluit, reden),
});

async function legVast(
  context: ActContext,
  act: string,
  { versie: nummer, gemeente, dag: day, uitkomst, kenmerk }: z.output<typeof invoer>,
  reden: string | null,
) {
  const { tx, wie, vandaag } = context;
  const versie = (await readVersies(tx, wie.hoed.code)).find((one) => one.versie === nummer);
  if (!versie) return refused(reason('visieversie-bestaat-niet'));
  const before = (await readBesluiten(tx, wie.hoed.code, nummer)).find((one) => one.gemeente === gemeente);
  const raden = await radenVan(context, wie.hoed.code, versie);
  if (!raden.some((raad) => raad.gemeente === gemeente)) return refused(reason('gemeente-geen-lid', {}, 'gemeente'));
  if (isNa(day, vandaag)) return refused(reason('raadsbesluit-nog-niet', {}, 'dag'));
  if (before && reden === null) return refused(reason('raad-besloot-al', {}, 'gemeente'));
  if (!before && reden !== null) return refused(reason('raad-besloot-nog-niet', {}, 'gemeente'));
  const own = { gemeente, dag: day.toString(), uitkomst, kenmerk: kenmerk ?? null };
  if (before && same(before, own)) return refused(reason('raadsbesluit-ongewijzigd'));
  const next: Raadsbesluit = { ...own, nummer: (before?.nummer ?? 0) + 1, reden, naam: wie.naam };
  if (!(await insertBesluit(tx, wie.hoed.code, nummer, next)))
    return refused(reason('raad-besloot-al', {}, 'gemeente'));
  const vastgesteld = await werkTaakBij(context, versie);
  await context.gebeurd({
    act,
    onderwerp: { soort: 'visieversie', id: String(nummer) },
    voor: before ? { gemeente, dag: before.dag, uitkomst: before.uitkomst, kenmerk: before.kenmerk } : null,
    na: { ...own, reden, vastgesteld: vastgesteld.status === 'decided' },
  });
  return decided({ versie: nummer, vastgesteld: vastgesteld.status === 'decided' }, vastgesteld.steps);
}

const same = (a: Raadsbesluit, b: Pick<Raadsbesluit, 'dag' | 'uitkomst' | 'kenmerk'>): boolean =>
  a.dag === b.dag && a.uitkomst === b.uitkomst && a.kenmerk === b.kenmerk;

/** The version waits on the work list as long as a council must still decide and none rejected it. */
async function werkTaakBij(context: ActContext, versie: Visieversie) {
  const verband = context.wie.hoed.code;
  const outcome = regiovisieVastgesteld(
    await radenVan(context, verband, versie),
    await readBesluiten(context.tx, verband, versie.versie),
  );
  await vraagRaadsbesluiten(context, versie, outcome.status === 'incomplete');
  return outcome;
}
