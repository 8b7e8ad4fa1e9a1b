// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import { type Act, type ActResult, runAct } from '#platform/act';
import { deliverAll } from '#platform/bezorger';
import type { Wie } from '#platform/hoed';
import { handlers } from '#platform/huis';
import { setClock } from '#platform/klok';
import type { Omgeving } from '#platform/omgeving';
import { ask, type Query } from '#platform/query';
import { redenTekst } from '#teksten';
import type { Verhaal } from './verhaal.ts';

/** With this a step of the story is told: by the people who do it, at the moment that they do it. */
export type Verteller = {
  readonly omgeving: Omgeving;
  readonly verhaal: Verhaal;
  readonly verband: string;
  readonly wie: (persoon: string) => Wie;
  /** Sets the clock, in Dutch time. */
  readonly klok: (moment: Temporal.PlainDateTime) => Promise<void>;
  /** Carries out an act that must succeed, and then delivers its news. Told twice, it happens once. */
  readonly lukt: <I, V>(persoon: string, act: Act<I, V>, input: unknown, merk?: string) => Promise<V>;
  /** Tries an act that must be refused. @returns the sentences of the refusal */
  readonly geweigerd: <I, V>(persoon: string, act: Act<I, V>, input: unknown) => Promise<readonly string[]>;
  readonly vraag: <I, V>(persoon: string, query: Query<I, V>, input: I) => Promise<NonNullable<V>>;
  readonly zeg: (regel: string) => void;
};

/** One step of the cycle as it is told: a heading, and what happens. */
export type Stap = { readonly titel: string; readonly vertel: (verteller: Verteller) => Promise<void> };

export type Vertelling = {
  readonly omgeving: Omgeving;
  readonly verhaal: Verhaal;
  readonly verband: string;
  readonly mensen: ReadonlyMap<string, Wie>;
  readonly zeg: (regel: string) => void;
};

export function maakVerteller({ omgeving, verhaal, verband, mensen, zeg }: Vertelling): Verteller {
  const wie = (persoon: string): Wie => {
    const found = mensen.get(persoon);
    if (!found) throw new Error(`In het verhaal doet ‘${persoon}’ mee, maar die staat niet in mensen.yaml.`);
    return found;
  };
  return {
    omgeving,
    verhaal,
    verband,
    wie,
    zeg,
    klok: (moment) => zetKlok(omgeving, moment),
    lukt: async (persoon, act, input, merk = '') => {
      const key = `verhaal:${act.naam}:${persoon}:${merk}`;
      const result = await runAct(omgeving, wie(persoon), act, input, key);
      if (result.status !== 'decided')
        throw new Error(`${wie(persoon).naam}: ${act.naam}: ${sentences(result).join(' ')}`);
      await deliverAll(omgeving, handlers);
      return result.value;
    },
    geweigerd: async (persoon, act, input) => {
      const result = await runAct(omgeving, wie(persoon), act, input);
      if (result.status === 'decided') throw new Error(`${act.naam} had geweigerd moeten worden.`);
      return sentences(result);
    },
    vraag: async (persoon, query, input) => {
      const view = await ask(omgeving, wie(persoon), query, input);
      if (view === undefined || view === null)
        throw new Error(`${query.naam}: geen antwoord voor ${wie(persoon).naam}`);
      return view;
    },
  };
}

/** Sets the clock, in Dutch time. */
export const zetKlok = ({ database }: Omgeving, moment: Temporal.PlainDateTime): Promise<void> =>
  setClock(database, moment.toZonedDateTime('Europe/Amsterdam').toInstant());

function sentences(result: Exclude<ActResult<unknown>, { status: 'decided' }>): readonly string[] {
  if (result.status === 'invalid') return result.fouten.map(({ veld, melding }) => `${veld}: ${melding}`);
  if (result.status === 'forbidden') return ['Deze rol mag dit niet.'];
  if (result.status === 'niveau') return [`Hiervoor is niveau ${result.nodig} nodig.`];
  if (result.status === 'incomplete') return result.missing.map((naam) => `Nog onbekend: ${naam}.`);
  return result.reasons.map((reden: Reason) => redenTekst(reden));
}
