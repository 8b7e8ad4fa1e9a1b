// SPDX-License-Identifier: EUPL-1.2
import { data, type RouterContextProvider, redirect } from 'react-router';
import type { Outcome, Reason } from '#libs/explain';
import { type Act, type ActResult, runAct } from '#platform/act';
import { bezoeker, bezoekerBij, type Rol, type Wie } from '#platform/hoed';
import type { Invoerfout } from '#platform/invoer';
import { NiveauTeLaag } from '#platform/niveaueis';
import { ask, NotAllowed, type Query } from '#platform/query';
import { NoPlan } from '#platform/zonder-plan';
import { type Form, type FormLists, type FormValues, readForm } from './formulier.ts';
import { zonderPlan } from './foutpagina.tsx';
import { verzoek } from './omgeving.ts';
import { bewezen, vraagAanmelden, vraagHoger } from './ophogen.ts';
import { type Plat, plat } from './plat.ts';

// The three moves of every page: parse → one question or act → translate.

type Context = Readonly<RouterContextProvider>;

/** Nothing here for this viewer, whether it does not exist or is another's. */
export const notFound = () => data(null, { status: 404 });

/** The region works here, and its plan is not there yet. */
const withoutPlan = () => data(null, { status: zonderPlan });

/** Who looks at this page; whoever is not signed in goes to the sign-in page. */
export function wieVan(context: Context): Wie {
  const asked = context.get(verzoek);
  if (asked.sessie) return asked.sessie.wie;
  if (asked.methode === 'GET')
    throw redirect(`/aanmelden${asked.pad === '/' ? '' : `?${new URLSearchParams({ terug: asked.pad })}`}`);
  throw vraagAanmelden(asked, null);
}

/** Who sends this form; whoever is no longer signed in gets what they typed back, to send it again. */
async function verzender({ context, request }: Verzonden): Promise<Wie> {
  const asked = context.get(verzoek);
  if (asked.sessie) return asked.sessie.wie;
  throw vraagAanmelden(asked, await readForm(request));
}

/** Asks the question of a page; days and moments come as ISO text. No role for it, or no answer: 404. */
export const vraag = async <Input, View>(
  context: Context,
  query: Query<Input, View>,
  input: Input,
): Promise<Plat<NonNullable<View>>> => vraagAls(context, wieVan(context), query, input);

/** The same for a page that is there for everyone: signed in or not, one sees what everyone sees. */
export const vraagOpenbaar = <Input, View>(
  context: Context,
  query: Query<Input, View>,
  input: Input,
): Promise<Plat<NonNullable<View>>> => vraagAls(context, bezoeker, query, input);

async function vraagAls<Input, View>(
  context: Context,
  wie: Wie,
  query: Query<Input, View>,
  input: Input,
): Promise<Plat<NonNullable<View>>> {
  const { omgeving } = context.get(verzoek);
  try {
    const view = await ask(omgeving, wie, query, input);
    if (view !== undefined && view !== null) return plat<NonNullable<View>>(view);
  } catch (error) {
    if (error instanceof NoPlan) throw withoutPlan();
    if (error instanceof NiveauTeLaag) throw vraagHoger(context.get(verzoek), error.tekort);
    if (!(error instanceof NotAllowed)) throw error;
  }
  throw notFound();
}

/** May the viewer ask this question? Only then does a link to its page lead somewhere. */
export const magVragen = (context: Context, { rollen }: { readonly rollen: readonly Rol[] }): boolean =>
  wieVan(context).hoed.rollen.some((rol) => rollen.includes(rol));

type Extra = Readonly<Record<string, unknown>>;

/** What a form shows again after a refusal: what was typed, and everything that is wrong. */
export type Terug = {
  readonly waarden: FormValues;
  readonly lijsten: FormLists;
  readonly fouten: readonly Invoerfout[];
  readonly uitkomst: Outcome<null, Reason> | null;
  /** Which form on the page was sent: the act's name. */
  readonly act: string;
};

type Verzonden = { readonly context: Context; readonly request: Request };
type Antwoord = Response | ReturnType<typeof data<Terug>>;

/**
 * Carries out the act behind a form. Decided: on to the next page. Otherwise the form again.
 * A file that was chosen reaches the act as the `File` in the field of its name.
 * @param naar path of the page to go to, made from what the act gave back
 * @param extra input that does not come from the form, such as the identifier in the address; or what is made of what
 * was typed, such as an amount in euros
 */
export const doe = async <Input, Value>(
  args: Verzonden,
  act: Act<Input, Value>,
  naar: (value: Value) => string,
  extra: Extra | ((input: Extra) => Extra) = {},
): Promise<Antwoord> => doeAls(args, await verzender(args), act, naar, extra);

/** The same for a form that anyone may send to a verband. */
export const doeOpenbaar = <Input, Value>(
  args: Verzonden,
  verband: string,
  act: Act<Input, Value>,
  naar: (value: Value) => string,
): Promise<Antwoord> => doeAls(args, bezoekerBij(verband), act, naar, { verband });

/**
 * The same where the answer itself is shown, once: it holds what stands in no address and is kept nowhere.
 * @returns what the act gave back as `gedaan`, or the form again
 */
export async function doeEnToon<Input, Value>(
  args: Verzonden,
  act: Act<Input, Value>,
  extra: Extra = {},
): Promise<{ readonly gedaan: Value } | ReturnType<typeof data<Terug>>> {
  const { form, result } = await send(args, await verzender(args), act, extra);
  return result.status === 'decided' ? { gedaan: result.value } : refused(act, form, result);
}

async function doeAls<Input, Value>(
  args: Verzonden,
  wie: Wie,
  act: Act<Input, Value>,
  naar: (value: Value) => string,
  extra: Extra | ((input: Extra) => Extra),
): Promise<Antwoord> {
  const { form, result } = await send(args, wie, act, extra);
  return result.status === 'decided' ? redirect(naar(result.value), 303) : refused(act, form, result);
}

async function send<Input, Value>(
  { context, request }: Verzonden,
  wie: Wie,
  act: Act<Input, Value>,
  extra: Extra | ((input: Extra) => Extra),
): Promise<{ readonly form: Form; readonly result: Bewezen<Value> }> {
  const form = await readForm(request);
  const asked = context.get(verzoek);
  const added = typeof extra === 'function' ? extra(form.input) : extra;
  if (Object.values(added).some(isUnkeepable)) throw notFound();
  const raw = { ...form.input, ...form.bestanden, ...added };
  return { form, result: bewezen(await runAct(asked.omgeving, wie, act, raw, form.sleutel), asked, form) };
}

const refused = (act: { readonly naam: string }, form: Form, result: Undecided) =>
  data(asTerug(act.naam, form, result), { status: result.status === 'forbidden' ? 403 : 422 });

/** An address can hold the zero character, which no text that we keep can: nothing is there. */
const isUnkeepable = (value: unknown): boolean => typeof value === 'string' && value.includes('\0');

type Bewezen<Value> = Exclude<ActResult<Value>, { status: 'niveau' }>;
type Undecided = Exclude<Bewezen<unknown>, { status: 'decided' }>;

function asTerug(act: string, { waarden, lijsten }: Form, result: Undecided): Terug {
  const typed = { act, waarden, lijsten };
  if (result.status === 'invalid') return { ...typed, fouten: result.fouten, uitkomst: null };
  if (result.status === 'forbidden')
    return { ...typed, fouten: [{ veld: '', melding: 'Uw rol mag dit niet doen.' }], uitkomst: null };
  return { ...typed, fouten: [], uitkomst: result };
}
