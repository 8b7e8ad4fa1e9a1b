// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Source } from '#libs/explain';
import { bekend, type Herkomst, herkomstOf, packSource } from '#libs/regiopakket';
import { json, rows, type Tx } from '#platform/database';
import type { RegioPagina } from '../pack.ts';
import type { Mandaatversie } from './mandaatversie.ts';

/** A version as it is kept; `herkomst` says where the pack has it from, and is null for what people decided. */
export type Registerregel = Mandaatversie & { readonly herkomst: Herkomst | null };

type Row = Omit<Registerregel, 'contracten' | 'bron'> & { readonly contracten: readonly string[] | null };

/** Every version of every entry, in the order of the pack; what people added comes last. */
export async function readMandaatversies(tx: Tx, verband: string): Promise<readonly Registerregel[]> {
  const found = await rows<Row>(
    tx,
    sql`select code, versie, handeling, omschrijving, beslist, na_afstemming_met as "naAfstemmingMet", informeren, grond,
          contracten, fase, voorwaarde, staat, ingetrokken, van, tot, voorstel, reden, herkomst
        from regio.mandaten where verband = ${verband} order by volgorde, code, versie`,
  );
  return found.map(({ contracten, ...rest }) => ({
    ...rest,
    contracten: contracten ?? 'alle',
    bron: sourceOf(rest.code, rest.voorstel, rest.herkomst),
  }));
}

/** A version of people rests on their decision; its number is that of the proposal. */
const sourceOf = (code: string, voorstel: string | null, herkomst: Herkomst | null): Source =>
  voorstel
    ? { from: 'norm', norm: 'Besluit over het mandaatregister' }
    : packSource(`regio/${code}`, herkomst ?? { voorbeeld: true });

export async function insertMandaatversie(
  tx: Tx,
  verband: string,
  nieuw: Omit<Mandaatversie, 'bron' | 'versie'>,
): Promise<void> {
  await sql`insert into regio.mandaten (verband, code, versie, volgorde, handeling, omschrijving, beslist, na_afstemming_met,
      informeren, grond, contracten, fase, voorwaarde, staat, ingetrokken, van, tot, voorstel, reden)
    select ${verband}, ${nieuw.code}, coalesce(max(versie), 0) + 1, coalesce(max(volgorde), 1000), ${nieuw.handeling},
      ${nieuw.omschrijving}, ${nieuw.beslist}, ${nieuw.naAfstemmingMet}, ${nieuw.informeren}, ${nieuw.grond},
      ${reach(nieuw.contracten)}, ${nieuw.fase}, ${nieuw.voorwaarde}, ${nieuw.staat}, ${nieuw.ingetrokken}, ${nieuw.van},
      ${nieuw.tot}, ${nieuw.voorstel}, ${nieuw.reden}
    from regio.mandaten where verband = ${verband} and code = ${nieuw.code}`.execute(tx);
}

/** Takes the entries of the pack as version 0. What people decided stands in later versions and stays. */
export async function upsertPackMandaten(tx: Tx, { verband, mandaten }: RegioPagina): Promise<void> {
  for (const [volgorde, mandaat] of mandaten.entries()) {
    await sql`insert into regio.mandaten (verband, code, versie, volgorde, handeling, omschrijving, beslist,
        na_afstemming_met, informeren, grond, contracten, fase, voorwaarde, staat, van, tot, herkomst)
      values (${verband.code}, ${mandaat.code}, 0, ${volgorde}, ${mandaat.handeling}, ${mandaat.omschrijving},
        ${bekend(mandaat.beslist)}, ${mandaat.naAfstemmingMet ?? []}, ${mandaat.informeren ?? []}, ${bekend(mandaat.grond) ?? 'onbekend'},
        ${reach(mandaat.omvang.contracten ?? [])}, ${mandaat.omvang.fase}, ${mandaat.voorwaarde ?? null}, ${mandaat.staat},
        ${mandaat.geldig?.van ?? null}, ${mandaat.geldig?.tot ?? null}, ${json(herkomstOf(mandaat))})
      on conflict (verband, code, versie) do update set volgorde = excluded.volgorde, handeling = excluded.handeling,
        omschrijving = excluded.omschrijving, beslist = excluded.beslist, na_afstemming_met = excluded.na_afstemming_met,
        informeren = excluded.informeren, grond = excluded.grond, contracten = excluded.contracten, fase = excluded.fase,
        voorwaarde = excluded.voorwaarde, staat = excluded.staat, van = excluded.van, tot = excluded.tot,
        herkomst = excluded.herkomst`.execute(tx);
  }
}

/** null in the table means: all contracts. */
const reach = (contracten: 'alle' | readonly string[]): readonly string[] | null =>
  contracten === 'alle' ? null : contracten;
