// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import {
  type Aanbieder,
  type Accounttoezicht,
  heeftOmvang,
  isMicroOnderneming,
  leesAccounttoezicht,
  leesPagina,
  readAanbieder,
} from '#modules/regio';
import { pagina as tarievenPagina } from '#modules/tarieven/pack';
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { leesAanbiederfeiten } from '../aanbiederstype/aanbiederfeiten.query.ts';
import { readAanbiederstypen, type VastgelegdType } from '../aanbiederstype/aanbiederstype.store.ts';
import type { Aanbiederstype } from '../aanbiederstype/aanbiederstype.ts';
import { aanbiederstypeVoorstellen } from '../aanbiederstype/aanbiederstype-voorstellen.rule.ts';
import { leesTypegrenzen } from '../aanbiederstype/typegrenzen.query.ts';
import { lezers } from '../lezers.ts';
import type { GeenZorg } from '../signaal/geen-zorg-signaal.rule.ts';
import { leesZorgeis, leesZorgfeiten, toetsZorg } from '../signaal/signalen.query.ts';
import { afgewezenDeel } from './afgewezen-deel.rule.ts';
import { leesBesluiten, leesDossierproducten, leesOvereenkomsten, leesToelatingen } from './afspraken.query.ts';
import type {
  Afkeurcode,
  DossierBesluit,
  DossierOvereenkomst,
  DossierProduct,
  DossierToelating,
  Maandsom,
} from './dossier.ts';
import { leesAfkeurcodes, leesMaandsommen } from './geldstroom.query.ts';

export type DossierView = {
  readonly aanbieder: string;
  /** What it says of itself; null when it has not yet. */
  readonly gegevens: Aanbieder | null;
  readonly micro: Outcome<boolean> | null;
  readonly typevoorstel: Outcome<Aanbiederstype>;
  /** What people decided about its kind, the newest first. */
  readonly typen: readonly VastgelegdType[];
  readonly magVastleggen: boolean;
  readonly geenZorg: Outcome<GeenZorg> | null;
  readonly overeenkomsten: readonly DossierOvereenkomst[];
  readonly producten: readonly DossierProduct[];
  readonly toelatingen: readonly DossierToelating[];
  readonly maanden: readonly Maandsom[];
  readonly afgewezenDeel: Outcome<string>;
  readonly afkeurcodes: readonly Afkeurcode[];
  readonly besluiten: readonly DossierBesluit[];
  /** Who keeps an eye on it for all regions, and what was passed on. */
  readonly toezicht: Accounttoezicht;
  readonly vandaag: Temporal.PlainDate;
};

/** Everything about one provider that a contract talk needs, on one page. */
export const dossierInzien = defineQuery({
  naam: 'leveranciers/dossier-inzien',
  rollen: lezers,
  run: async (context, { aanbieder }: { readonly aanbieder: string }): Promise<DossierView | undefined> => {
    const { tx, wie, vandaag } = context;
    const van = { verband: wie.hoed.code, aanbieder };
    const overeenkomsten = await leesOvereenkomsten(context, van);
    const toelatingen = await leesToelatingen(context, van);
    if (overeenkomsten.length === 0 && toelatingen.length === 0) return undefined;
    const bekend = await readAanbieder(tx, aanbieder);
    const feiten = (await leesAanbiederfeiten(context, van.verband, aanbieder)) ?? {
      toegekend: eurocent(0),
      producten: [],
    };
    const maanden = await leesMaandsommen(context, aanbieder);
    const zorg = await leesZorgfeiten(context, van);
    return {
      aanbieder,
      gegevens: bekend ?? null,
      micro: heeftOmvang(bekend) ? isMicroOnderneming(bekend, await microGrens(context, van.verband)) : null,
      typevoorstel: aanbiederstypeVoorstellen(feiten, await leesTypegrenzen(context, van.verband)),
      typen: await readAanbiederstypen(tx, van.verband, aanbieder),
      magVastleggen: wie.hoed.rollen.includes('inkoper') && overeenkomsten.length > 0,
      geenZorg: zorg ? toetsZorg(context, await leesZorgeis(context, van.verband), zorg) : null,
      overeenkomsten,
      producten: await leesDossierproducten(context, van),
      toelatingen,
      maanden,
      afgewezenDeel: afgewezenDeel(maanden),
      afkeurcodes: await leesAfkeurcodes(context, aanbieder),
      besluiten: await leesBesluiten(context, van),
      toezicht: await leesAccounttoezicht(context, van.verband, aanbieder),
      vandaag,
    };
  },
});

async function microGrens(context: QueryContext, verband: string) {
  const { pagina } = await leesPagina(context, verband, 'tarieven', tarievenPagina);
  const { werknemersMinderDan, omzetOfBalansMinderDanEuro } = pagina.keuzes.micro;
  return { werknemersMinderDan, omzetOfBalansMinderDan: eurocent(omzetOfBalansMinderDanEuro * 100) };
}
