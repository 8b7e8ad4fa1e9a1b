// SPDX-License-Identifier: EUPL-1.2
import { setClock } from '#platform/klok';
import type { World } from '../support/world.ts';
import type { Antwoord, Klant } from './klant.ts';

type Mens = Klant & { readonly rollen: readonly string[] };

/** The story has no dialogue of its own: two policy advisers and a provider hold one, from invitation to publication. */
export async function houdDialoog({ omgeving, alsof, iemand, verband, bezorg }: World, mensen: readonly Mens[]) {
  const [first, second] = mensen.filter(({ rollen }) => rollen.includes('beleidsadviseur'));
  const provider = mensen.find(({ rollen }) => rollen.includes('aanbieder'));
  if (!first || !second || !provider) throw new Error('het verhaal heeft geen twee beleidsadviseurs en een aanbieder');
  const nu = await alsof(iemand('verband', verband, 'inkoper'), ({ nu: now }) => Promise.resolve(now));
  const closes = nu.add({ minutes: 10 });

  const { id } = await done(
    first.stuur('/dialogen', {
      naam: 'Overlegtafel',
      soort: 'overlegtafel-digitaal',
      inhoud: ['De concepttekst'],
      openbaar: true,
      reagerenTot: closes.toString(),
      voorbeeld: true,
    }),
  );
  const meeting = { begin: workday(nu), minuten: 60, vorm: 'digitaal', plaats: 'videogesprek' };
  const { bijeenkomst } = await done(first.stuur(`/dialogen/${id}/bijeenkomsten`, meeting));
  const { stuk } = await done(first.stuur(`/dialogen/${id}/stukken`, { naam: 'Tekst', tekst: 'Een.\n\nTwee.' }));
  await done(first.stuur(`/dialogen/${id}/bestanden`, bestand()));
  await done(first.stuur(`/dialogen/${id}/uitnodigingen`));
  await done(first.stuur(`/bijeenkomsten/${bijeenkomst}/afgelastingen`));
  const said = { bepaling: '1', soort: 'vraag', tekst: 'Vanaf wanneer?' };
  const { reactie } = await done(provider.stuur(`/dialoogstukken/${stuk}/reacties`, said));
  await done(provider.stuur(`/dialogen/${id}/indieningen`));
  const answer = { uitkomst: 'toegelicht', tekst: 'Vanaf de ingang.', motivering: 'Zo staat het in het plan.' };
  await done(first.stuur(`/dialogen/${id}/beantwoordingen`, { reacties: [reactie], ...answer }));
  await setClock(omgeving.database, closes.add({ seconds: 1 }));
  await done(first.stuur(`/dialogen/${id}/afrondingen`));
  await done(second.stuur(`/dialogen/${id}/publicaties`));
  await bezorg();
}

async function done(asked: Promise<Antwoord>) {
  const { status, json, tekst } = await asked;
  if (status !== 201) throw new Error(`${status}: ${tekst}`);
  return json;
}

/** Some ordinary Tuesday, months ahead. */
const workday = (nu: Temporal.Instant): string => {
  const day = nu.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 60 });
  return `${day.add({ days: (9 - day.dayOfWeek) % 7 })}T10:00`;
};

function bestand(): FormData {
  const form = new FormData();
  form.set('naam', 'Bijlage');
  form.set('bestand', new File(['Een bijlage.'], 'bijlage.txt'));
  return form;
}
