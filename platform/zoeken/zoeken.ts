// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '../context.ts';
import { firstRow, type Tx } from '../database.ts';
import { aangemelden } from '../hoed.ts';
import { deuren } from '../huis.ts';
import { persoonsgegevensniveau, vereis } from '../niveaueis.ts';
import { defineQuery } from '../query.ts';
import type { Vindplaats, Vindsoort, Zoekvraag } from '../vindsoort.ts';
import { NoPlan } from '../zonder-plan.ts';
import { documentsoort } from './documenten.ts';
import { mensensoort } from './mensen.ts';
import { leesZoekvraag, woordenUit } from './zoekvraag.ts';

/** Everything that people look for, in the order of the cycle. */
export const vindsoorten: readonly Vindsoort[] = [
  ...deuren.flatMap(({ vindbaar = [] }) => vindbaar),
  documentsoort,
  mensensoort,
];

const fewest = 5;
const most = 50;

export type Zoekopdracht = {
  readonly woorden: string;
  /** Only this kind, and then more of it. */
  readonly soort?: string | undefined;
};
export type Zoekgroep = {
  readonly soort: string;
  readonly naam: string;
  readonly vindplaatsen: readonly Vindplaats[];
  /** There is more that the viewer may see. */
  readonly meer: boolean;
};
export type Zoekuitkomst = {
  /** The kinds among which the viewer could find something. */
  readonly soorten: readonly string[];
  readonly groepen: readonly Zoekgroep[];
};

/**
 * One question to all rooms under the hat of who asks. What was asked is kept nowhere; whom an answer is about stands in
 * the log of personal data. What is exactly so by number or person stands first.
 */
export const zoeken = defineQuery({
  naam: 'platform/zoeken',
  rollen: aangemelden,
  run: async (context, { woorden, soort }: Zoekopdracht): Promise<Zoekuitkomst> => {
    const mine = vindsoorten.filter(({ rollen }) => rollen.some((rol) => context.wie.hoed.rollen.includes(rol)));
    const hoogstens = soort ? most : fewest;
    const vraag = leesZoekvraag(woorden, await stammenVan(context.tx, woordenUit(woorden)), hoogstens + 1);
    const groepen: Zoekgroep[] = [];
    for (const kind of mine.filter((one) => !soort || one.soort === soort)) {
      const found = await withoutPlan(kind.zoek(context, vraag));
      const { soort: code, naam } = kind;
      if (found.length > 0)
        groepen.push({ soort: code, naam, vindplaatsen: found.slice(0, hoogstens), meer: found.length > hoogstens });
    }
    await writeDown(context, vraag, groepen);
    return {
      soorten: mine.map(({ naam }) => naam),
      groepen: groepen.toSorted((a, b) => plaatsVan(a) - plaatsVan(b)),
    };
  },
});

/** Where no plan was loaded yet, nothing of it is found; the rest is. */
async function withoutPlan(found: ReturnType<Vindsoort['zoek']>): ReturnType<Vindsoort['zoek']> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NoPlan) return [];
    throw error;
  }
}

/** What is exactly so comes first, then what has the words in its name; otherwise the order of the cycle stays. */
const plaatsVan = ({ vindplaatsen }: Zoekgroep): number => {
  const gronden = vindplaatsen.map(({ waarom }) => waarom);
  if (gronden.some((grond) => grond !== 'naam' && grond !== 'tekst')) return 0;
  return gronden.includes('naam') ? 1 : 2;
};

/** The stems of Dutch words; small words such as `de` and `van` are left out, unless there is nothing else. */
async function stammenVan(tx: Tx, woorden: readonly string[]): Promise<readonly string[]> {
  if (woorden.length === 0) return [];
  const found = await firstRow<{ stammen: readonly string[] }>(
    tx,
    sql`select array(select coalesce(stam[1], '') from unnest(${[...woorden]}::text[]) with ordinality w(woord, plek),
          lateral ts_lexize('dutch_stem', woord) stam order by plek) as stammen`,
  );
  const stammen = (found?.stammen ?? []).filter((stam) => stam !== '');
  return stammen.length > 0 ? stammen : woorden;
}

/**
 * Who looked for a person, and what of that person was shown; of what was found otherwise only cases show a name. Looking for
 * a person asks how surely the viewer signed in also when nobody is found: otherwise the asking would tell.
 */
async function writeDown(context: QueryContext, { bsn }: Zoekvraag, groepen: readonly Zoekgroep[]): Promise<void> {
  const betrokkenen = groepen.flatMap(({ soort, vindplaatsen }) =>
    vindplaatsen.filter(({ waarom }) => waarom === 'bsn' || soort === 'casus').map(({ id }) => id),
  );
  if (bsn !== null) vereis(context.wie, persoonsgegevensniveau, context.omgeving.minstens);
  await context.verwerkt({ soort: 'zoeken', wat: 'platform/zoeken', betrokkenen });
}
