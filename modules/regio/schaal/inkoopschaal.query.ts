// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Source } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import { packSource } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import type { RegioPagina } from '../pack.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { geldtOp } from '../voorstel/geldt.ts';
import { type EigenInkoop, type InkoopschaalReden, inkoopschaalToetsen } from './inkoopschaal-toetsen.rule.ts';
import { type BewaardeSchaalregel, readSchaalregels, readZorgvormen } from './schaal.store.ts';

export type Inkoopvraag = {
  readonly verband: string;
  readonly contract: string;
  readonly categorieen: readonly string[];
  readonly dag: Datum;
};

/**
 * Does the verband itself buy what this contract and these product categories hold, on that day? The region links care
 * forms to them as data; null while no care form is linked.
 */
export async function leesInkoopschaal(
  context: Pick<QueryContext, 'tx'>,
  { verband, contract, categorieen, dag }: Inkoopvraag,
): Promise<Outcome<true, InkoopschaalReden> | null> {
  const linked = (await readZorgvormen(context.tx, verband)).filter(
    (zorgvorm) =>
      zorgvorm.contracten?.includes(contract) || zorgvorm.categorieen?.some((code) => categorieen.includes(code)),
  );
  if (linked.length === 0) return null;
  const regels = await readSchaalregels(context.tx, verband, null);
  const { pagina } = await leesRegioPagina(context, verband);
  const zorgvormen = linked.map(({ code, naam }) => {
    const regel = regels.find((one) => one.zorgvorm === code && geldtOp(one, dag));
    return { naam, inkoop: regel?.inkoop ?? null, bron: bronVan(regel) };
  });
  return inkoopschaalToetsen(zorgvormen, eigenInkoop(pagina));
}

const bronVan = (regel: BewaardeSchaalregel | undefined): Source =>
  regel?.herkomst
    ? packSource(`regio/${regel.zorgvorm}`, regel.herkomst)
    : { from: 'norm', norm: 'schaalmatrix van de regio' };

/** How the pack tells the verband itself from others. */
export const eigenInkoop = ({ verband, schalen = [] }: RegioPagina): EigenInkoop => ({
  schalen: schalen.filter(({ eigen }) => eigen).map(({ code }) => code),
  schaalnamen: Object.fromEntries(schalen.map(({ code, naam }) => [code, naam])),
  namen: [verband.naam, verband.uitvoeringsorganisatie.naam, verband.uitvoeringsorganisatie.afkorting],
});
