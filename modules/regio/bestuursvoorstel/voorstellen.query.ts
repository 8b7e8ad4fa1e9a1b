// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { type BesluitView, besluitenOver, lezers } from '../besluit/besluiten.query.ts';
import type { Mandaat } from '../besluit/mandaat.ts';
import { verbandVan } from '../mandaten.query.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { leesContractnamen } from '../register/contractnamen.query.ts';
import { leesRegister } from '../register/register.query.ts';
import { readMandaatversies } from '../register/register.store.ts';
import { registerOp } from '../register/register-op.rule.ts';
import { readSamenwerkingen } from '../samenwerking/samenwerking.store.ts';
import { type Bestuursvoorstel, handelingVan, onderwerpsoort } from './bestuursvoorstel.ts';
import { readVoorstel, readVoorstellen } from './voorstel.store.ts';

/** The proposals about the verband itself, the open ones first. */
export const voorstellenlijst = defineQuery({
  naam: 'regio/voorstellenlijst',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<readonly Bestuursvoorstel[] | undefined> => {
    const verband = await verbandVan(context);
    return verband === undefined ? undefined : readVoorstellen(context.tx, verband);
  },
});

export type BestuursvoorstelView = {
  readonly voorstel: Bestuursvoorstel;
  /** The entry that changes, as it counts today; null for a new one and for who takes part. */
  readonly nu: Mandaat | null;
  readonly namen: Readonly<Record<string, string>>;
  readonly besluiten: readonly BesluitView[];
  /** Where every college decides: the members, and whose college has. */
  readonly colleges: readonly { readonly gemeente: string; readonly besloten: boolean }[];
  readonly wieBeslist: string | null;
  readonly geschiedenis: readonly Gebeurtenis[];
  readonly kanBesluiten: boolean;
  readonly kanIntrekken: boolean;
};

/** One proposal: what changes, who decides about it, and who has. */
export const voorstelInzien = defineQuery({
  naam: 'regio/voorstel-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<BestuursvoorstelView | undefined> => {
    const { tx, wie, vandaag } = context;
    const voorstel = await readVoorstel(tx, id);
    if (!voorstel) return undefined;
    const { verband, inhoud, staat } = voorstel;
    const { pagina } = await leesRegioPagina(context, verband);
    const handeling = handelingVan(inhoud);
    const register = await leesRegister(context, verband);
    const beslist = register.find((entry) => entry.handeling === handeling)?.beslist;
    const gremium = pagina.gremia.find(({ code }) => code === beslist);
    const besluiten = await besluitenOver(tx, onderwerpsoort, id);
    const leden = gremium?.per === 'gemeente' ? await readLeden(tx, verband, vandaag) : [];
    const own = leden.find(({ gemeente }) => gemeente === wie.hoed.code)?.naam;
    const decidedBy = new Set(besluiten.map(({ gemeente }) => gemeente));
    const decides = leden.length > 0 ? own !== undefined && !decidedBy.has(own) : wie.hoed.soort === 'verband';
    const isOpen = staat === 'voorgesteld';
    const versies = inhoud.soort === 'mandaat' ? await readMandaatversies(tx, verband) : [];
    return {
      voorstel,
      nu:
        inhoud.soort === 'mandaat'
          ? (registerOp(versies, vandaag).find(({ code }) => code === inhoud.code) ?? null)
          : null,
      namen: {
        ...Object.fromEntries(pagina.gremia.map(({ code, naam }) => [code, naam])),
        ...(await leesContractnamen(context, verband)),
        ...Object.fromEntries((await readSamenwerkingen(tx, verband)).map(({ code, naam }) => [code, naam])),
      },
      besluiten,
      colleges: leden.map(({ naam }) => ({ gemeente: naam, besloten: decidedBy.has(naam) })),
      wieBeslist: gremium?.naam ?? null,
      geschiedenis: await readHistory(tx, { soort: onderwerpsoort, id }),
      kanBesluiten:
        isOpen &&
        decides &&
        wie.hoed.rollen.some((rol) => ['college', 'bestuurder', 'programmadirecteur'].includes(rol)),
      kanIntrekken:
        isOpen &&
        wie.hoed.soort === 'verband' &&
        wie.hoed.rollen.some((rol) => rol === 'programmadirecteur' || rol === 'beleidsadviseur'),
    };
  },
});
