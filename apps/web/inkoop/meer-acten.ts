// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router';
import { type Act, type ActResult, runAct } from '#platform/act';
import type { Invoerfout } from '#platform/invoer';
import { type Form, readForm } from '../shell/formulier.ts';
import { verzoek } from '../shell/omgeving.ts';
import { bewezen } from '../shell/ophogen.ts';
import { type Terug, wieVan } from '../shell/pagina.ts';
import { redenTekst } from '../shell/teksten.ts';

type Args = { readonly context: Parameters<typeof wieVan>[0]; readonly request: Request };
type Run = <I, V>(act: Act<I, V>, input: unknown, part: string) => Promise<ActResult<V>>;

/** One act of several behind one form. */
export type Deel = {
  /** The field where an error of this act belongs. */
  readonly veld: string;
  readonly run: (run: Run) => Promise<ActResult<unknown>>;
  /** Fields of the act that have another name in the form. */
  readonly velden: Readonly<Record<string, string>>;
};

/** @example deel('cao', inschrijvingBewaren, { inschrijving, cao }) */
export const deel = <I, V>(veld: string, act: Act<I, V>, input: unknown, velden: Deel['velden'] = {}): Deel => ({
  veld,
  velden,
  run: (run) => run(act, input, veld),
});

/**
 * Several acts behind one form, each kept by itself: what is right is saved, what is wrong comes back with the form,
 * so that nobody has to choose nine files again because of a tenth.
 */
export async function doeDelen(
  { context, request }: Args,
  naam: string,
  delenVan: (form: Form) => readonly Deel[],
  naar: (form: Form) => string,
) {
  const form = await readForm(request);
  const asked = context.get(verzoek);
  const wie = wieVan(context);
  const fouten: Invoerfout[] = [];
  for (const part of delenVan(form)) {
    const result = await part.run((act, input, name) =>
      runAct(asked.omgeving, wie, act, input, form.sleutel && `${form.sleutel}:${act.naam}:${name}`),
    );
    fouten.push(...errorsOf(bewezen(result, asked, form), part));
  }
  if (fouten.length === 0) return redirect(naar(form), 303);
  const terug: Terug = { act: naam, waarden: form.waarden, lijsten: form.lijsten, fouten, uitkomst: null };
  return data(terug, { status: 422 });
}

function errorsOf(result: ReturnType<typeof bewezen>, { veld, velden }: Deel): readonly Invoerfout[] {
  const fieldOf = (own: string | undefined) => (own && velden[own]) || veld;
  if (result.status === 'decided') return [];
  if (result.status === 'forbidden') return [{ veld: '', melding: 'Uw rol mag dit niet doen.' }];
  if (result.status === 'invalid')
    return result.fouten.map((fout) => ({ veld: velden[fout.veld] ?? (fout.veld || veld), melding: fout.melding }));
  if (result.status === 'incomplete') return [{ veld, melding: 'Dit is nog niet compleet.' }];
  return result.reasons.map((reason) => ({ veld: fieldOf(reason.veld), melding: redenTekst(reason) }));
}
