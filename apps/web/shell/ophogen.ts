// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router';
import type { ActResult } from '#platform/act';
import type { Tekort } from '#platform/niveau';
import type { Form } from './formulier.ts';
import type { Verzoek } from './omgeving.ts';

/** Status of an answer that waits for a stronger proof, and of one that waits for a session. */
export const teZwak = 403;
export const afgemeld = 401;

/** What was sent and did not happen: all that was typed, to be sent again. A browser keeps no file. */
export type Verstuurd = {
  readonly velden: readonly (readonly [naam: string, waarde: string])[];
  readonly bestand: boolean;
};
/** What the page needs that asks to sign in (again). */
export type Aanmeldvraag = {
  /** Where this was: one comes back there. */
  readonly pad: string;
  readonly tekort: Tekort | null;
  readonly verstuurd: Verstuurd | null;
};

/** What was sent, as fields to be sent again. */
function verstuurdVan({ waarden, lijsten, bestanden, sleutel }: Form): Verstuurd {
  const single = Object.entries(waarden).filter(([naam]) => !naam.endsWith('[]'));
  const lists = Object.entries(lijsten).flatMap(([naam, all]) => all.map((waarde) => [`${naam}[]`, waarde] as const));
  const key = sleutel === undefined ? [] : [['idempotency', sleutel] as const];
  return { velden: [...single, ...lists, ...key], bestand: Object.keys(bestanden).length > 0 };
}

/** The page that says which level is needed and why, and leads there. What was typed stands on it. */
export const vraagHoger = ({ pad }: Pick<Verzoek, 'pad'>, { heeft, nodig }: Tekort, form?: Form) =>
  data<Aanmeldvraag>(
    { pad, tekort: { heeft, nodig }, verstuurd: form ? verstuurdVan(form) : null },
    { status: teZwak },
  );

/** The page for who was no longer signed in when they sent something. */
export const vraagAanmelden = ({ pad }: Pick<Verzoek, 'pad'>, form: Form | null) =>
  data<Aanmeldvraag>(
    { pad, tekort: null, verstuurd: form ? verstuurdVan(form) : { velden: [], bestand: false } },
    { status: afgemeld },
  );

/** The same result, but for who must first prove better who they are: they get that page. */
export function bewezen<Value>(
  result: ActResult<Value>,
  verzoek: Pick<Verzoek, 'pad'>,
  form: Form,
): Exclude<ActResult<Value>, { readonly status: 'niveau' }> {
  if (result.status === 'niveau') throw vraagHoger(verzoek, result, form);
  return result;
}

export const isAanmeldvraag = (value: unknown): value is Aanmeldvraag =>
  typeof value === 'object' && value !== null && 'pad' in value && 'verstuurd' in value;
