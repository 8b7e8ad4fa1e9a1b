// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { type Datum, isVoor, newId } from '#libs/kernel';
import { leesPagina, verbandNu } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, geheel, keuze, langeTekst, vinkje } from '#platform/invoer';
import { volledig as eigenPagina } from '../pack.ts';
import { bsn, postcode, regel, voorletters } from '../velden.act.ts';
import { hasCasus, insertCasus, upsertJeugdige } from './casus.store.ts';

const self = 'toegang/casus-openen';
const oldestYears = 120;

// What is asked here must fit the message to the provider: its lengths, letters and codes.
const invoer = z.object({
  bsn,
  voornamen: regel(200),
  voorletters,
  voorvoegsel: regel(10).optional(),
  achternaam: regel(200),
  geboortedatum: dag(),
  geslacht: keuze(['0', '1', '2']),
  straatnaam: regel(24),
  huisnummer: geheel(1, 99_999),
  postcode: postcode(),
  plaatsnaam: regel(80),
  hulpvraag: langeTekst(),
  route: z.string('Maak een keuze.').max(100),
  voorbeeld: vinkje(),
  /** The child already has a case here, and this is another on purpose. */
  tweedeCasus: vinkje(),
});

/** The access desk opens a case: who it is about, and what is asked. */
export const casusOpenen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer,
  run: async (context, { hulpvraag, route, voorbeeld, geboortedatum, tweedeCasus, ...jeugdige }) => {
    const { tx, wie, nu, omgeving } = context;
    const reasons = await findReasons(context, { route, geboortedatum });
    if (reasons.length > 0) return refused(reasons);
    // It says that there is a case, and no more than that: nothing of the child that was not typed here.
    if (!tweedeCasus && (await hasCasus(tx, omgeving.sleutels, wie.hoed.code, jeugdige.bsn)))
      return refused(reason('casus-bestaat-al', {}, 'bsn'));
    const gemeente = wie.hoed.code;
    const id = newId();
    const child = { ...jeugdige, geboortedatum: geboortedatum.toString() };
    const kind = await upsertJeugdige(tx, omgeving.sleutels, gemeente, { id: newId(), jeugdige: child, voorbeeld });
    await insertCasus(tx, omgeving.sleutels, {
      id,
      gemeente,
      jeugdige: kind,
      hulpvraag,
      route,
      geopend: nu,
      medewerker: wie.naam,
    });
    await context.gebeurd({ act: self, onderwerp: { soort: 'casus', id }, na: { route }, verwerking: 'aanmaken' });
    return decided({ casus: id });
  },
});

type Vraag = { readonly route: string; readonly geboortedatum: Datum };

async function findReasons(context: ActContext, { route, geboortedatum }: Vraag): Promise<readonly Reason[]> {
  const { vandaag } = context;
  const verband = await verbandNu(context);
  if (!verband) return [reason('gemeente-zonder-verband')];
  const { pagina } = await leesPagina(context, verband, 'toegang', eigenPagina);
  const isBorn = !isVoor(vandaag, geboortedatum) && !isVoor(geboortedatum, vandaag.subtract({ years: oldestYears }));
  return [
    ...(isBorn ? [] : [reason('geboortedatum-kan-niet', {}, 'geboortedatum')]),
    ...(pagina.routes.some(({ code }) => code === route) ? [] : [reason('route-onbekend', {}, 'route')]),
  ];
}
