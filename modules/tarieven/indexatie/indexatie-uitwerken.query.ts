// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { decided, incomplete, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { rows, type Tx } from '#platform/database';
import { leesNamen, tariefnaam } from '../tarief/namen.query.ts';
import type { Tarief } from '../tarief/tarief.ts';
import { volgtVan } from '../volgen/volgers.query.ts';
import { indexBerekenen } from './index-berekenen.rule.ts';
import { isGeindexeerd } from './indexatie.store.ts';
import type { Contractindex, Indexatieregel, Overgeslagen, UitgewerkteIndexatie } from './indexatie.ts';
import { indexatieToetsen, ingangVan, isEersteJaar, type TeIndexeren } from './indexatie-toetsen.rule.ts';
import { bruikbareMethode, leesGeldendeCijfers, leesMethode } from './indexmethode.query.ts';
import type { Indexuitkomst } from './indexmethode.ts';
import { tariefIndexeren } from './tarief-indexeren.rule.ts';

type Lopend = TeIndexeren & Omit<Tarief, 'staat' | 'voorstel' | 'tot'> & { readonly eerste: Datum };
export type Indexatievraag = {
  readonly jaar: number;
  /** Recalibrated tariffs that go along all the same. */
  readonly toch: readonly string[];
};

/** Works out what indexing all contracts for a year would mean, without keeping anything. */
export async function werkIndexatieUit(
  context: QueryContext,
  verband: string,
  { jaar, toch }: Indexatievraag,
): Promise<Outcome<UitgewerkteIndexatie>> {
  const lopend = await readLopend(context.tx, verband, ingangVan(jaar));
  const reasons = reasonsAgainst(context, jaar, lopend, await isGeindexeerd(context.tx, verband, jaar));
  if (reasons.length > 0) return refused(reasons);
  const methode = bruikbareMethode(await leesMethode(context, verband));
  if (!('gewichten' in methode)) return incomplete(methode);

  const judged = lopend.map((tarief) => ({ tarief, why: whyNot(tarief, jaar, toch) }));
  if (judged.every(({ why }) => why)) return refused(reason('indexatie-geen-tarieven', { jaar: String(jaar) }));
  const cijfers = await leesGeldendeCijfers(context, verband);
  const indexFor = (eersteJaar: boolean): Outcome<Indexuitkomst> | null =>
    judged.some(({ tarief: { eerste }, why }) => !why && isEersteJaar(eerste, jaar) === eersteJaar)
      ? indexBerekenen({ methode, jaar, eersteJaar, cijfers })
      : null;
  const [index, indexEersteJaar] = [indexFor(false), indexFor(true)];
  for (const outcome of [index, indexEersteJaar]) if (outcome && outcome.status !== 'decided') return outcome;

  const grouped = indexContracten(judged, jaar, {
    procentVoor: (eersteJaar) => percentOf(eersteJaar ? indexEersteJaar : index),
    nameOf: tariefnaam(await leesNamen(context, verband)),
  });
  if (grouped.status !== 'decided') return grouped;
  const contracten = grouped.value;
  const overgeslagen = judged.flatMap(({ tarief, why }) => (why ? [skipped(tarief, why)] : []));
  const uses = cijfers.filter((cijfer) => cijfer.jaar === jaar || cijfer.jaar === jaar - 1);
  const voorbeeld = uses.some(({ bron }) => bron.from === 'pack' && bron.voorbeeld === true);
  return decided({ jaar, methode, index, indexEersteJaar, contracten, overgeslagen, voorbeeld });
}

const percentOf = (outcome: Outcome<Indexuitkomst> | null): string =>
  outcome?.status === 'decided' ? outcome.value.procent : '0';

type Beoordeeld = { readonly tarief: Lopend; readonly why: Reason | null };

/** The tariffs that go along, by contract. */
function indexContracten(
  judged: readonly Beoordeeld[],
  jaar: number,
  { procentVoor, nameOf }: { procentVoor: (eersteJaar: boolean) => string; nameOf: (tarief: Lopend) => string },
): Outcome<readonly Contractindex[]> {
  const along = Map.groupBy(
    judged.filter(({ why }) => why === null).map(({ tarief }) => tarief),
    ({ contract }) => contract,
  );
  const contracten: Contractindex[] = [];
  const bad: Reason[] = [];
  for (const [contract, tarieven] of along) {
    const eersteJaar = isEersteJaar(tarieven[0]?.eerste ?? ingangVan(jaar), jaar);
    const procent = procentVoor(eersteJaar);
    const regels: Indexatieregel[] = [];
    for (const tarief of tarieven) {
      const made = asRegel(tarief, procent);
      if (made.status === 'decided') regels.push(made.value);
      if (made.status === 'refused') bad.push(...made.reasons.map(withFigure('tarief', nameOf(tarief))));
    }
    contracten.push({ contract, eersteJaar, procent, regels });
  }
  return bad.length > 0 ? refused(bad) : decided(contracten);
}

const withFigure =
  (name: string, value: string) =>
  (one: Reason): Reason => ({ ...one, figures: { ...one.figures, [name]: value } });

function reasonsAgainst(
  { vandaag }: QueryContext,
  jaar: number,
  lopend: readonly Lopend[],
  isThere: boolean,
): readonly Reason[] {
  return [
    ...(isThere ? [reason('indexatie-bestaat', { jaar: String(jaar) }, 'jaar')] : []),
    ...(isVoor(vandaag, ingangVan(jaar)) ? [] : [reason('indexatie-jaar-begonnen', { jaar: String(jaar) }, 'jaar')]),
    ...(lopend.length > 0 ? [] : [reason('indexatie-geen-tarieven', { jaar: String(jaar) }, 'jaar')]),
  ];
}

function whyNot(tarief: Lopend, jaar: number, toch: readonly string[]): Reason | null {
  const outcome = indexatieToetsen(tarief, jaar, toch.includes(tarief.id));
  return outcome.status === 'decided' ? outcome.value : null;
}

function asRegel(tarief: Lopend, procent: string): Outcome<Indexatieregel> {
  const outcome = tariefIndexeren(tarief.bedrag, [procent]);
  if (outcome.status !== 'decided') return outcome;
  const { id, contract, product, cao, micro, eenheid, bedrag, kostprijs, voorbeeld } = tarief;
  const key = { tarief: id, contract, product, cao, micro, eenheid, kostprijs, voorbeeld, procent };
  return decided({ ...key, was: bedrag, wordt: outcome.value.bedrag, onafgerond: outcome.value.onafgerond });
}

const skipped = ({ id, contract, product, cao, micro, bedrag }: Lopend, reden: Reason): Overgeslagen => ({
  tarief: id,
  contract,
  product,
  cao,
  micro,
  bedrag,
  reden,
});

/** The tariffs that count on the last day before, with what decides whether they go along. */
const readLopend = (tx: Tx, verband: string, ingang: Datum): Promise<readonly Lopend[]> =>
  rows(
    tx,
    sql`select t.verband, t.id, t.contract, t.product, t.cao, t.micro, t.eenheid, t.bedrag, t.van, t.kostprijs, t.voorbeeld,
          coalesce(v.soort = 'wijziging', false) as "isHerijkt", e.eerste, ${volgtVan} as volgt,
          exists (select from tarieven.tarieven o where o.verband = t.verband and o.product = t.product and o.cao = t.cao
            and o.micro = t.micro and o.staat = 'voorgesteld') as "isVoorgesteld",
          (select min(o.van) from tarieven.tarieven o where o.verband = t.verband and o.product = t.product
            and o.cao = t.cao and o.micro = t.micro and o.staat = 'vastgesteld' and o.van >= ${ingang}) as later
        from tarieven.tarieven t
        left join tarieven.voorstellen v on v.verband = t.verband and v.id = t.voorstel
        join lateral (select min(f.van) as eerste from tarieven.tarieven f where f.verband = t.verband
          and f.contract = t.contract and f.staat = 'vastgesteld') e on true
        where t.verband = ${verband} and t.staat = 'vastgesteld' and t.van < ${ingang}
          and (t.tot is null or t.tot >= ${ingang}::date - 1)
        order by t.contract, t.product, t.cao = 'basis', t.cao, t.micro`,
  );
