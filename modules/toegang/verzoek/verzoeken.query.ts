// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Bericht, codelijsten } from '#libs/ijw';
import { type Doorloop, doorloopVan } from '#libs/kernel';
import { openBericht } from '#modules/berichten';
import { verbandVan } from '#modules/regio';
import { type Blad, bladgrootte } from '#platform/bladeren';
import type { QueryContext } from '#platform/context';
import { firstRow, readIds, rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { eigen } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readJeugdige } from '../casus/casus.store.ts';
import { volledigeNaam } from '../casus/jeugdige.ts';
import { type LopendProduct, leesLopendeProducten } from '../indicatie/product.query.ts';
import { type BewaardeToewijzing, readLaatsteBericht, readToewijzingenVan } from '../toewijzing/toewijzing.store.ts';
import { isActueel } from '../toewijzing/toewijzing.ts';
import { type Antwoord, readAntwoorden } from './antwoord.store.ts';
import { readVerzoek, type Verzoek } from './verzoek.store.ts';
import type { GevraagdeWijziging, GevraagdProduct, Verzoekstaat } from './verzoek.ts';

const readers = ['toegang', 'aanbieder'] as const;

export type VerzoekRij = {
  readonly id: string;
  readonly gemeente: string;
  readonly gemeentenaam: string | null;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly wet: string;
  readonly soort: 'toewijzing' | 'wijziging';
  readonly referentie: string;
  readonly ontvangen: Temporal.Instant;
  readonly staat: Verzoekstaat;
  /** By when it must be answered, while it is open. */
  readonly uiterlijk: Temporal.PlainDate;
  readonly bericht: string;
};

const columns = sql`v.id, v.gemeente, (select min(naam) from regio.v_leden where gemeente = v.gemeente) as gemeentenaam,
  v.aanbieder, (select naam from regio.v_aanbieders where aanbieder = v.aanbieder) as aanbiedernaam, v.wet, v.soort,
  v.referentie, v.ontvangen, v.staat, v.uiterlijk, v.bericht`;

const open = sql`v.staat in ('ingediend', 'in-onderzoek')`;
const done = sql`v.staat in ('gehonoreerd', 'afgewezen')`;

type Zoeking = {
  readonly bericht?: string | null;
  /** A page at a time, the newest first: what waits may be answered between two pages, so it does not stand apart. */
  readonly blad?: Blad;
};

/** The requests of the hat: what is open first, by its last day; then the newest that are done; at most two hundred of each. */
export const verzoekenlijst = defineQuery({
  naam: 'toegang/verzoekenlijst',
  rollen: readers,
  run: async (context, { bericht = null, blad }: Zoeking): Promise<readonly VerzoekRij[]> => {
    const { tx } = context;
    const asked = sql`(${bericht}::uuid is null or v.bericht = ${bericht})`;
    const from = sql`select ${columns} from toegang.verzoeken v`;
    if (blad) return rows(tx, sql`${from} where ${asked} and ${eigen('v', context)} and ${onPage(context, blad)}`);
    return [
      ...(await rows<VerzoekRij>(tx, sql`${from} where ${open} and ${asked} order by v.uiterlijk, v.id limit 200`)),
      ...(await rows<VerzoekRij>(
        tx,
        sql`${from} where ${done} and ${asked} order by v.ontvangen desc, v.id desc limit 200`,
      )),
    ];
  },
});

const onPage = (context: QueryContext, { na, aantal = bladgrootte }: Blad) =>
  sql`${na ? sql`(v.ontvangen, v.id) < (select l.ontvangen, l.id from toegang.verzoeken l where ${eigen('l', context)} and l.id = ${na})` : sql`true`}
    order by v.ontvangen desc, v.id desc limit ${aantal}`;

/** An allocation as a request is held beside it. */
export type NaastVerzoek = Pick<
  BewaardeToewijzing,
  'id' | 'nummer' | 'categorie' | 'productcode' | 'volume' | 'eenheid' | 'frequentie' | 'budget' | 'van' | 'tot'
>;

export type VerzoekView = VerzoekRij & {
  /** Who it is about; of the BSN only the last three digits. */
  readonly client: { readonly naam: string | null; readonly bsnEinde: string };
  readonly toewijzing: GevraagdProduct | null;
  readonly wijziging: GevraagdeWijziging | null;
  /** Who referred the client, in words. */
  readonly verwijzer: string | null;
  readonly commentaar: readonly string[];
  /** What the client has at this aanbieder now. */
  readonly lopend: readonly NaastVerzoek[];
  /** Names of the product codes that are asked or allocated, as far as the region has them. */
  readonly producten: readonly Pick<LopendProduct, 'product' | 'naam' | 'categorie' | 'productcode' | 'eenheid'>[];
  readonly antwoorden: readonly Omit<Antwoord, 'gemeente' | 'verzoek' | 'aanbieder'>[];
  readonly magBeantwoorden: boolean;
  /** Where it stands among what waits for an answer, for who answers; null for the aanbieder. */
  readonly doorloop: Doorloop | null;
  /** Nothing is known of where the client lives: who honours the request fills that in. */
  readonly adresNodig: boolean;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One request: what is asked, beside what there is. It shows a citizen's data: that is written down. */
export const verzoekInzien = defineQuery({
  naam: 'toegang/verzoek-inzien',
  rollen: readers,
  run: async (context, { id }: { readonly id: string }): Promise<VerzoekView | undefined> => {
    const { tx, wie, vandaag } = context;
    const rij = await firstRow<VerzoekRij>(tx, sql`select ${columns} from toegang.verzoeken v where v.id = ${id}`);
    const verzoek = rij && (await readVerzoek(tx, id));
    const bericht = verzoek && (await openBericht(context, verzoek.bericht));
    if (!rij || !verzoek || !bericht) return undefined;
    await context.gelezen('verzoek', [id]);
    const verband = await verbandVan(context);
    const lopend = (await readToewijzingenVan(tx, verzoek)).filter((een) => isActueel(een, vandaag.toString()));
    const isOpen = verzoek.staat === 'ingediend' || verzoek.staat === 'in-onderzoek';
    return {
      ...rij,
      client: await clientVan(context, verzoek, bericht),
      toewijzing: verzoek.soort === 'toewijzing' ? verzoek.gevraagd : null,
      wijziging: verzoek.soort === 'wijziging' ? verzoek.gevraagd : null,
      ...toelichting(bericht, verzoek.referentie),
      lopend: lopend.map(naastVerzoek),
      producten: verband ? await leesLopendeProducten(context, verband, vandaag) : [],
      antwoorden: (await readAntwoorden(tx, id)).map(({ gemeente: _, verzoek: __, aanbieder: ___, ...rest }) => rest),
      magBeantwoorden: isOpen && wie.hoed.soort === 'gemeente',
      doorloop: wie.hoed.soort === 'gemeente' ? doorloopVan(await readOpen(context), id) : null,
      adresNodig: isOpen && verzoek.soort === 'toewijzing' && !(await isClientBekend(context, verzoek)),
      geschiedenis: await readHistory(tx, { soort: 'verzoek', id }),
    };
  },
});

/** What waits for an answer, in the order of the list. */
const readOpen = (context: QueryContext): Promise<readonly string[]> =>
  readIds(
    context.tx,
    sql`select v.id from toegang.verzoeken v where ${open} and ${eigen('v', context)} order by v.uiterlijk, v.id limit 1000`,
  );

const naastVerzoek = (een: BewaardeToewijzing): NaastVerzoek => {
  const { id, nummer, categorie, productcode, volume, eenheid, frequentie, budget, van, tot } = een;
  return { id, nummer, categorie, productcode, volume, eenheid, frequentie, budget, van, tot };
};

const isClientBekend = async ({ tx, omgeving }: QueryContext, { gemeente, clientSleutel }: Verzoek): Promise<boolean> =>
  (await readJeugdige(tx, omgeving.sleutels, gemeente, clientSleutel)) !== undefined ||
  (await readLaatsteBericht(tx, { gemeente, clientSleutel })) !== undefined;

async function clientVan(
  { tx, omgeving }: QueryContext,
  { gemeente, clientSleutel }: Verzoek,
  bericht: Bericht,
): Promise<VerzoekView['client']> {
  const bsnEinde = 'Client' in bericht && bericht.Client ? bericht.Client.Bsn.slice(-3) : '';
  const jeugdige = await readJeugdige(tx, omgeving.sleutels, gemeente, clientSleutel);
  if (jeugdige) return { naam: volledigeNaam(jeugdige), bsnEinde };
  if (bericht.soort !== '315') return { naam: null, bsnEinde };
  const { Geslachtsnaam, Voornamen, Voorletters } = bericht.Client.Naam;
  const naam = [Voornamen ?? Voorletters, Geslachtsnaam.Voorvoegsel, Geslachtsnaam.Achternaam]
    .filter(Boolean)
    .join(' ');
  return { naam, bsnEinde };
}

/** What stands in the message beside the figures. */
function toelichting(bericht: Bericht, referentie: string): Pick<VerzoekView, 'verwijzer' | 'commentaar'> {
  if (bericht.soort !== '315') return { verwijzer: null, commentaar: [] };
  const product = bericht.Client.AangevraagdeProducten.find((een) => een.ReferentieAanbieder === referentie);
  const { Type = '', Naam, ZorgverlenerCode } = product?.Verwijzer ?? {};
  const wie = Naam ?? (ZorgverlenerCode && `AGB-code ${ZorgverlenerCode}`);
  return {
    verwijzer: [codelijsten['COD327']?.[Type] ?? Type, wie].filter(Boolean).join(', '),
    commentaar: [bericht.Client.Commentaar, product?.Commentaar].flatMap((tekst) => tekst ?? []),
  };
}
