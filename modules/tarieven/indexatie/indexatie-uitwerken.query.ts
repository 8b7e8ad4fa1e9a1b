// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { decided, incomplete, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Datum, type Eurocent, isVoor } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { rows, type Tx } from '#platform/database';
import { leesNamen, type Namen, tariefnaam } from '../tarief/namen.query.ts';
import type { Tarief } from '../tarief/tarief.ts';
import { volgtVan } from '../volgen/volgers.query.ts';
import { type LopendAanbiedertarief, readLopendeAanbiedertarieven } from './aanbiedertarieven.query.ts';
import { indexBerekenen } from './index-berekenen.rule.ts';
import { isGeindexeerd } from './indexatie.store.ts';
import type {
  Contractindex,
  GeindexeerdAanbiedertarief,
  Indexatieregel,
  Overgeslagen,
  UitgewerkteIndexatie,
} from './indexatie.ts';
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
  const eigen = Map.groupBy(
    await readLopendeAanbiedertarieven(context.tx, verband, ingangVan(jaar)),
    ({ gaatMee }) => gaatMee,
  );
  const mee: Mee = {
    tarieven: judged.flatMap(({ tarief, why }) => (why ? [] : [tarief])),
    aanbiedertarieven: eigen.get(true) ?? [],
  };
  const first = [...mee.tarieven, ...mee.aanbiedertarieven].map(({ eerste }) => isEersteJaar(eerste, jaar));
  if (first.length === 0) return refused(reason('indexatie-geen-tarieven', { jaar: String(jaar) }));
  const cijfers = await leesGeldendeCijfers(context, verband);
  const indexFor = (eersteJaar: boolean): Outcome<Indexuitkomst> | null =>
    first.includes(eersteJaar) ? indexBerekenen({ methode, jaar, eersteJaar, cijfers }) : null;
  const [index, indexEersteJaar] = [indexFor(false), indexFor(true)];
  for (const outcome of [index, indexEersteJaar]) if (outcome && outcome.status !== 'decided') return outcome;

  const grouped = indexContracten(mee, jaar, {
    procentVoor: (eersteJaar) => percentOf(eersteJaar ? indexEersteJaar : index),
    namen: await leesNamen(context, verband),
  });
  if (grouped.status !== 'decided') return grouped;
  const contracten = grouped.value;
  const overgeslagen = judged.flatMap(({ tarief, why }) => (why ? [skipped(tarief, why)] : []));
  const blijft = (eigen.get(false) ?? []).map(asBlijvend);
  const uses = cijfers.filter((cijfer) => cijfer.jaar === jaar || cijfer.jaar === jaar - 1);
  const voorbeeld = uses.some(({ bron }) => bron.from === 'pack' && bron.voorbeeld === true);
  return decided({ jaar, methode, index, indexEersteJaar, contracten, overgeslagen, blijft, voorbeeld });
}

const percentOf = (outcome: Outcome<Indexuitkomst> | null): string =>
  outcome?.status === 'decided' ? outcome.value.procent : '0';

/** What goes along. */
type Mee = { readonly tarieven: readonly Lopend[]; readonly aanbiedertarieven: readonly LopendAanbiedertarief[] };
type Hoe = { readonly procentVoor: (eersteJaar: boolean) => string; readonly namen: Namen };

/** The tariffs that go along, by contract. */
function indexContracten(mee: Mee, jaar: number, { procentVoor, namen }: Hoe): Outcome<readonly Contractindex[]> {
  const bad: Reason[] = [];
  const nameOf = tariefnaam(namen);
  const indexed = ({ bedrag }: { readonly bedrag: Eurocent }, procent: string, naam: string) => {
    const outcome = tariefIndexeren(bedrag, [procent]);
    if (outcome.status === 'refused') bad.push(...outcome.reasons.map(withFigure('tarief', naam)));
    return outcome.status === 'decided' ? [{ wordt: outcome.value.bedrag, onafgerond: outcome.value.onafgerond }] : [];
  };
  const contracten = [...new Set([...mee.tarieven, ...mee.aanbiedertarieven].map(({ contract }) => contract))]
    .toSorted()
    .map((contract): Contractindex => {
      const tarieven = mee.tarieven.filter((one) => one.contract === contract);
      const eigen = mee.aanbiedertarieven.filter((one) => one.contract === contract);
      const eersteJaar = isEersteJaar([...tarieven, ...eigen][0]?.eerste ?? ingangVan(jaar), jaar);
      const procent = procentVoor(eersteJaar);
      return {
        contract,
        eersteJaar,
        procent,
        regels: tarieven.flatMap((one) =>
          indexed(one, procent, nameOf(one)).map((wordt) => asRegel(one, procent, wordt)),
        ),
        aanbiederregels: eigen.flatMap((one) =>
          indexed(one, procent, `${namen.producten[one.product] ?? one.product} (${one.aanbiedernaam})`).map((wordt) =>
            asAanbiederregel(one, wordt),
          ),
        ),
      };
    });
  return bad.length > 0 ? refused(bad) : decided(contracten);
}

type Wordt = { readonly wordt: Eurocent; readonly onafgerond: string };

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

function asRegel(tarief: Lopend, procent: string, wordt: Wordt): Indexatieregel {
  const { id, contract, product, cao, micro, eenheid, bedrag, kostprijs, voorbeeld } = tarief;
  return { tarief: id, contract, product, cao, micro, eenheid, kostprijs, voorbeeld, procent, was: bedrag, ...wordt };
}

function asAanbiederregel(tarief: LopendAanbiedertarief, wordt: Wordt): GeindexeerdAanbiedertarief {
  const { id, aanbieder, aanbiedernaam, product, eenheid, bedrag, voorbeeld } = tarief;
  return { aanbiedertarief: id, aanbieder, aanbiedernaam, product, eenheid, voorbeeld, was: bedrag, ...wordt };
}

const asBlijvend = ({ id, aanbiedernaam, product, eenheid, bedrag }: LopendAanbiedertarief) => ({
  aanbiedertarief: id,
  aanbiedernaam,
  product,
  eenheid,
  bedrag,
});

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
