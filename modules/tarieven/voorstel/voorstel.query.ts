// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Eurocent } from '#libs/kernel';
import { type BesluitView, besluitenOver, type RegioView, regioInzien } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readIndexatieVan } from '../indexatie/indexatie.store.ts';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { type BewaardeMotivering, readMotiveringenVan } from '../motivering/motivering.store.ts';
import { byProductAndCao, type ContractNaam, leesNamen, lezers, type Namen } from '../tarief/namen.query.ts';
import type { Tarief } from '../tarief/tarief.ts';
import { readVoorstel } from './voorstel.store.ts';
import { handelingenVan, type Tariefvoorstel } from './voorstel.ts';
import { type Toets, voorstelToetsen } from './voorstel-toetsen.rule.ts';

/** A proposed tariff beside the one that counts now. */
export type VoorstelRegel = Tarief & {
  readonly productNaam: string;
  readonly caoNaam: string;
  readonly bedragNu: Eurocent | null;
  readonly bedragKostprijs: Eurocent | null;
};
/** Who may decide about one act of the mandate register, and whether the volmachten for it are there. */
export type Bevoegd = {
  readonly handeling: string;
  readonly wie: string;
  readonly grond: string;
  readonly paragraaf: string | null;
  readonly informeren: readonly string[];
  readonly volmacht: { readonly verleend: readonly string[]; readonly ontbreekt: readonly string[] } | null;
};
export type VoorstelView = {
  readonly voorstel: Tariefvoorstel;
  readonly contract: ContractNaam | null;
  readonly regels: readonly VoorstelRegel[];
  readonly toetsen: readonly Toets[];
  readonly bevoegd: readonly Bevoegd[];
  readonly besluiten: readonly BesluitView[];
  /** The members, with the names of what their college has decided. */
  readonly colleges: readonly { readonly gemeente: string; readonly besloten: boolean }[];
  /** Name of the gemeente of this hat, when it is a member. */
  readonly eigenGemeente: string | null;
  /** This hat has decided already. */
  readonly heeftBesloten: boolean;
  readonly kan: 'vaststellen' | 'besluiten' | null;
  readonly magIntrekken: boolean;
  /** The indexation that this proposal is a part of. */
  readonly indexatie: string | null;
  /** The motivation as it was kept when the proposal was adopted. */
  readonly motiveringen: readonly BewaardeMotivering[];
};

/** One proposal: what changes, what was checked, who may decide, who has. */
export const voorstelInzien = defineQuery({
  naam: 'tarieven/voorstel-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<VoorstelView | null> => {
    const voorstel = await readVoorstel(context.tx, id);
    const regio = voorstel && (await regioInzien.run(context, {}));
    if (!voorstel || !regio) return null;
    const { wie } = context;
    const namen = await leesNamen(context, voorstel.verband);
    const regels = await readRegels(context, voorstel, namen);
    const besluiten = await besluitenOver(context.tx, 'tariefvoorstel', id);
    const decidedBy = new Set(besluiten.map(({ gemeente }) => gemeente));
    const own = regio.leden.find(({ gemeente }) => gemeente === wie.hoed.code)?.naam ?? null;
    const heeftBesloten = wie.hoed.soort === 'gemeente' ? decidedBy.has(own) : besluiten.length > 0;
    const open = voorstel.staat === 'voorgesteld';
    return {
      voorstel,
      contract: namen.contracten.find(({ code }) => code === voorstel.contract) ?? null,
      regels,
      toetsen: await check(context, voorstel, regels),
      bevoegd: handelingenVan(voorstel).flatMap((handeling) => bevoegdVoor(handeling, voorstel.contract, regio)),
      besluiten,
      colleges: regio.leden.map(({ naam }) => ({ gemeente: naam, besloten: decidedBy.has(naam) })),
      eigenGemeente: own,
      heeftBesloten,
      kan: open && !heeftBesloten ? formFor(voorstel, wie.hoed.rollen) : null,
      magIntrekken: open && voorstel.soort !== 'indexatie' && wie.hoed.rollen.includes('inkoper'),
      indexatie: voorstel.soort === 'indexatie' ? await readIndexatieVan(context.tx, voorstel.verband, id) : null,
      motiveringen: await readMotiveringenVan(context.tx, id),
    };
  },
});

/** The form of who decides as a rule; whether it may, the mandate register says when it is sent. */
function formFor({ soort }: Tariefvoorstel, rollen: readonly string[]): VoorstelView['kan'] {
  const decides = ['college', 'bestuurder', 'programmadirecteur'].some((rol) => rollen.includes(rol));
  if (!decides || soort === 'indexatie') return null;
  if (soort === 'wijziging') return 'besluiten';
  return rollen.includes('college') ? 'vaststellen' : null;
}

async function readRegels(
  { tx }: QueryContext,
  voorstel: Tariefvoorstel,
  { producten, caos }: Namen,
): Promise<readonly VoorstelRegel[]> {
  const found = await rows<Tarief & { bedragNu: Eurocent | null; bedragKostprijs: Eurocent | null }>(
    tx,
    sql`select t.verband, t.id, t.contract, t.product, t.cao, t.micro, t.eenheid, t.bedrag, t.van, t.tot, t.staat, t.voorstel,
          t.kostprijs, t.voorbeeld, nu.bedrag as "bedragNu", k.bedrag as "bedragKostprijs"
        from tarieven.tarieven t
        left join tarieven.kostprijzen k on k.verband = t.verband and k.id = t.kostprijs
        left join tarieven.tarieven nu on nu.verband = t.verband and nu.id = t.vervangt
        where t.verband = ${voorstel.verband} and t.voorstel = ${voorstel.id}`,
  );
  return found
    .map((regel) => ({
      ...regel,
      productNaam: producten[regel.product] ?? regel.product,
      caoNaam: caos[regel.cao] ?? regel.cao,
    }))
    .toSorted(byProductAndCao({ producten, caos }));
}

/** The proposal beside all tariffs of the same products on the first day that it would count. */
async function check(
  context: QueryContext,
  { verband, ingang }: Tariefvoorstel,
  regels: readonly VoorstelRegel[],
): Promise<readonly Toets[]> {
  const products = [...new Set(regels.map(({ product }) => product))];
  const running = await rows<Tarief>(
    context.tx,
    sql`select product, cao, micro, bedrag from tarieven.tarieven where verband = ${verband} and product = any (${products})
        and staat = 'vastgesteld' and van <= ${ingang} and (tot is null or tot >= ${ingang})`,
  );
  const isReplaced = (tarief: Tarief) =>
    regels.some(
      ({ product, cao, micro }) => product === tarief.product && cao === tarief.cao && micro === tarief.micro,
    );
  const { model } = await leesRekenmodel(context, verband);
  const outcome = voorstelToetsen({
    voorgesteld: regels,
    samen: [...running.filter((tarief) => !isReplaced(tarief)), ...regels],
    basistarief: model.basistarief.wijze,
  });
  return outcome.status === 'decided' ? outcome.value : [];
}

function bevoegdVoor(
  handeling: string,
  contract: string,
  { pagina, mandaten, leden, volmachten }: RegioView,
): readonly Bevoegd[] {
  const nameOf = (code: string) => pagina.gremia.find((gremium) => gremium.code === code)?.naam ?? code;
  return mandaten
    .filter((mandaat) => mandaat.handeling === handeling)
    .filter(({ contracten }) => contracten === 'alle' || contracten.includes(contract))
    .flatMap((mandaat) => {
      if (mandaat.beslist === null) return [];
      const granted = (volmachten ?? [])
        .filter((volmacht) => volmacht.mandaat === mandaat.code)
        .map(({ gemeente }) => gemeente);
      const split = (has: boolean) =>
        leden.filter(({ gemeente }) => granted.includes(gemeente) === has).map(({ naam }) => naam);
      return [
        {
          handeling,
          wie: nameOf(mandaat.beslist),
          grond: mandaat.grond,
          paragraaf:
            mandaat.bron.from === 'pack' && !mandaat.bron.voorbeeld
              ? `${mandaat.bron.document}, ${mandaat.bron.paragraaf}`
              : null,
          informeren: mandaat.informeren.map(nameOf),
          volmacht: mandaat.staat === 'aan-te-vragen' ? { verleend: split(true), ontbreekt: split(false) } : null,
        },
      ];
    });
}
