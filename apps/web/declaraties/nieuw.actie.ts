// SPDX-License-Identifier: EUPL-1.2
import { data, type RouterContextProvider, redirect } from 'react-router';
import { declaratieOpstellen, type Opgesteld } from '#modules/declaraties';
import { runAct } from '#platform/act';
import { type Form, type FormValues, readForm } from '../shell/formulier.ts';
import { verzoek } from '../shell/omgeving.ts';
import { bewezen } from '../shell/ophogen.ts';
import { type Terug, wieVan } from '../shell/pagina.ts';

type Args = { readonly request: Request; readonly context: Readonly<RouterContextProvider> };

/** What the form shows again: what was typed, what is wrong with it, or what it comes to before it is handed in. */
export type NieuwTerug = {
  readonly waarden: FormValues;
  readonly terug: Terug | null;
  readonly opgesteld: Omit<Opgesteld, 'xml' | 'bericht'> | null;
};

/** Makes the declaratie of this form; `indienen` hands it in too. */
export async function stelOp({ request, context }: Args, indienen: boolean) {
  const form = await readForm(request);
  const asked = context.get(verzoek);
  // Only handing in may be asked twice: what is merely made holds a BSN and must not be kept as an answer.
  const sleutel = indienen ? form.sleutel : undefined;
  const result = await runAct(
    asked.omgeving,
    wieVan(context),
    declaratieOpstellen,
    { ...form.input, indienen },
    sleutel,
  );
  return { result: bewezen(result, asked, form), form };
}

/** First to see what it comes to, then to hand it in; or back to change it, with all that was typed. */
export async function nieuwActie(args: Args) {
  const stap = (await args.request.clone().formData()).get('stap');
  if (stap === 'wijzigen') return answer(await readForm(args.request), {});
  const { result, form } = await stelOp(args, stap === 'indienen');
  if (result.status !== 'decided') return answer(form, { terug: asTerug(form, result) });
  const { xml: _, bericht, ...opgesteld } = result.value;
  return bericht ? redirect(`/berichten/${bericht}`, 303) : answer(form, { opgesteld });
}

/** The step belongs to the button that was pressed, not to what was typed. */
function answer({ waarden: { stap: _, ...waarden } }: Form, { terug = null, opgesteld = null }: Partial<NieuwTerug>) {
  return data<NieuwTerug>({ waarden, terug, opgesteld }, { status: terug ? 422 : 200 });
}

type Niet = Exclude<Awaited<ReturnType<typeof stelOp>>['result'], { status: 'decided' }>;

function asTerug({ waarden, lijsten }: Form, result: Niet): Terug {
  const typed = { act: declaratieOpstellen.naam, waarden, lijsten };
  if (result.status === 'invalid') return { ...typed, fouten: result.fouten, uitkomst: null };
  if (result.status === 'forbidden')
    return { ...typed, fouten: [{ veld: '', melding: 'Uw rol mag dit niet doen.' }], uitkomst: null };
  return { ...typed, fouten: [], uitkomst: result };
}
