// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { isBsn, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, geheel, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { insertCasus, upsertJeugdige } from './casus.store.ts';

const self = 'toegang/casus-openen';

const invoer = z.object({
  bsn: z.string().refine(isBsn, 'Dit is geen geldig burgerservicenummer: negen cijfers die aan de elfproef voldoen.'),
  voornamen: tekst(200),
  voorletters: z.string().regex(/^[A-Za-zÀ-ỳ]{1,6}$/, 'Vul één tot zes letters in, zonder punten.'),
  voorvoegsel: z.string().trim().max(10, 'Gebruik hoogstens 10 tekens.').optional(),
  achternaam: tekst(200),
  geboortedatum: dag(),
  geslacht: keuze(['0', '1', '2', '9']),
  straatnaam: tekst(24),
  huisnummer: geheel(1, 99_999),
  postcode: z
    .string()
    .transform((text) => text.replaceAll(' ', '').toUpperCase())
    .pipe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/, 'Vul een postcode in, zoals 2801 AB.')),
  plaatsnaam: tekst(80),
  hulpvraag: langeTekst(),
  route: tekst(),
  voorbeeld: vinkje(),
});

/** The access desk opens a case: who it is about, and what is asked. */
export const casusOpenen = defineAct({
  naam: self,
  rollen: ['toegang'],
  invoer,
  run: async (context, { hulpvraag, route, voorbeeld, geboortedatum, ...jeugdige }) => {
    const { tx, wie, nu, omgeving } = context;
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
    await context.gebeurd({ act: self, onderwerp: { soort: 'casus', id }, na: { route } });
    return decided({ casus: id });
  },
});
