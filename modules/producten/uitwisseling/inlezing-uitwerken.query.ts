// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { type Reason, reason } from '#libs/explain';
import { parseDatum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import type { PakketProduct } from '../pack.ts';
import { kernVan, type Productversie, readVastgesteldVan } from '../productversie/productversie.store.ts';
import { relatiesToetsen } from '../productversie/relaties-toetsen.rule.ts';
import { categorieen } from '../productversie/telling.query.ts';
import { eenheden, type Telling, varianten, wetten } from '../productversie/telling.ts';
import { tellingToetsen } from '../productversie/telling-toetsen.rule.ts';
import { type Aanbod, leesAanbod } from './aanbod.query.ts';
import { type Bladbevinding, type Boekrij, lijstVan, type Velden } from './blad.ts';
import { placesIn } from './blad-lezen.rule.ts';
import { byPlace } from './bladen-lezen.query.ts';
import { boekbladen } from './boekbladen.ts';
import { boekrijenVergelijken, type Rijverschil } from './boekrijen-vergelijken.rule.ts';
import { type Boekstand, leesBoekstand } from './boekstand.query.ts';
import { inhoudUitRijen } from './inhoud-uit-rijen.query.ts';
import { type Bekend, productInpassen } from './product-inpassen.rule.ts';
import { boekrijVan } from './velden-van.query.ts';
import { anderszins } from './yaml-lezen.query.ts';

/** What a file would do to one product. */
export type Voornemen = {
  readonly product: string;
  readonly contract: string;
  readonly inhoud: PakketProduct;
  readonly ingang: Temporal.PlainDate | null;
  /** The newest version now; null for a new product. */
  readonly nu: Productversie | null;
  readonly verschillen: readonly Rijverschil[];
};

/** What a file would do to the book; with findings nothing is done. */
export type Inleesplan = {
  readonly bevindingen: readonly Bladbevinding[];
  readonly voornemens: readonly Voornemen[];
  readonly ongewijzigd: number;
  /** Products of the book that the file does not name. */
  readonly afwezig: readonly { readonly product: string; readonly naam: string }[];
  /** From which day the book is that a page of the pack was made of; null when it does not say. */
  readonly gemaakt?: string | null;
  /** Differs as soon as the file or the book differs: who confirms, confirms what was shown. */
  readonly kenmerk: string;
};

/** Lays a file beside the book as it is now, and checks everything. */
export async function inlezingUitwerken(
  context: QueryContext,
  verband: string,
  bytes: Uint8Array,
): Promise<Inleesplan> {
  const stand = await leesBoekstand(context, verband);
  const now = new Map(stand.producten.map((versie) => [versie.product, versie]));
  const gelezen = await leesAanbod(context, verband, bytes, now);
  const sinds = await readVastgesteldVan(context.tx, verband);
  const outcomes = gelezen.producten.map((aanbod) => {
    const { product } = aanbod.boekrij;
    return weigh(aanbod, now.get(product) ?? null, sinds.get(product) ?? null, stand);
  });
  const voornemens = outcomes.flatMap(({ voornemen }) => voornemen ?? []);
  const bevindingen = [
    ...gelezen.bevindingen,
    ...outcomes.flatMap((one) => one.bevindingen),
    ...related(stand, voornemens),
  ];
  return {
    bevindingen: bevindingen.toSorted(byPlace(boekbladen)),
    voornemens,
    ongewijzigd: outcomes.filter(({ isGelijk }) => isGelijk).length,
    afwezig: stand.producten
      .filter(({ product }) => !gelezen.producten.some(({ boekrij }) => boekrij.product === product))
      .map(({ product, inhoud }) => ({ product, naam: inhoud.naam })),
    ...(gelezen.gemaakt !== undefined && { gemaakt: gelezen.gemaakt }),
    kenmerk: createHash('sha256')
      .update(JSON.stringify([voornemens, bevindingen.length]))
      .digest('hex'),
  };
}

type Gewogen = {
  readonly bevindingen: readonly Bladbevinding[];
  readonly voornemen: Voornemen | null;
  readonly isGelijk: boolean;
};

function weigh(
  { boekrij, at, gezegd, verouderd }: Aanbod,
  nu: Productversie | null,
  vastgesteldVan: Temporal.PlainDate | null,
  stand: Boekstand,
): Gewogen {
  const shown = boekrijenVergelijken(
    boekbladen,
    nu ? boekrijVan(nu) : { ...boekrij, velden: {}, lijsten: {} },
    boekrij,
  );
  const hidden = shown.length === 0 && nu && gezegd ? anderszins(nu.inhoud, nu.inhoud, gezegd) : [];
  const fits = productInpassen(
    boekrij,
    nu && knownOf(nu, vastgesteldVan),
    stand.contracten.map(({ code }) => code),
    // A page of the pack names every requirement itself.
  ).filter(({ code }) => !gezegd || code !== 'code-bestaat-niet');
  if (shown.length + hidden.length === 0)
    return { bevindingen: fits.flatMap(at), voornemen: null, isGelijk: fits.length === 0 };
  const made = inhoudUitRijen(boekrij, nu?.inhoud ?? null, shown);
  const also = gezegd && made.ok && shown.length > 0 ? anderszins(nu?.inhoud ?? null, made.inhoud, gezegd) : hidden;
  const verschillen = [...shown, ...also];
  const onlyDay = nu?.staat === 'vastgesteld' && verschillen.every(({ pad }) => pad === 'ingang');
  const redenen = [
    ...fits,
    ...(verouderd ? [verouderd] : []),
    ...(onlyDay ? [reason('ingang-zonder-wijziging', {}, 'ingang')] : []),
    ...closedBy(nu, stand),
    ...contentReasons(boekrij, stand),
  ];
  if (!made.ok) {
    const typed = made.fouten.map(({ veld, melding }) => reason('veld-niet-goed', { melding }, veld));
    return { bevindingen: [...redenen, ...typed].flatMap(at), voornemen: null, isGelijk: false };
  }
  const inhoud = gezegd ?? made.inhoud;
  const contract = nu?.contract ?? inhoud.contract;
  const ingang = plannedFor(boekrij.velden['ingang'], nu);
  const voornemen = { product: boekrij.product, contract, inhoud, ingang, nu, verschillen };
  return { bevindingen: redenen.flatMap(at), voornemen, isGelijk: false };
}

/** What keeps a version from being followed by another now. */
function closedBy(nu: Productversie | null, { eindigend }: Boekstand): readonly Reason[] {
  if (nu?.staat === 'besloten') return [reason('product-heeft-besluit', {}, 'staat')];
  if (nu && eindigend.includes(nu.product)) return [reason('product-heeft-eindevoorstel', {}, 'van')];
  return nu?.tot ? [reason('product-beeindigd', { tot: nu.tot.toString() }, 'van')] : [];
}

const knownOf = (
  { versie, staat, contract, van, inhoud }: Productversie,
  vastgesteldVan: Temporal.PlainDate | null,
): Bekend => ({
  versie,
  staat,
  contract,
  van,
  vastgesteldVan,
  codes: {
    eisen: inhoud.eisen.map(({ code }) => code),
    plannen: (inhoud.plannen ?? []).map(({ code }) => code),
  },
});

/** The first day of what is adopted is not that of what follows it. */
function plannedFor(text: string | undefined, nu: Productversie | null): Temporal.PlainDate | null {
  const dag = parseDatum(text ?? '');
  return nu?.staat === 'vastgesteld' && dag?.toString() === nu.van?.toString() ? null : dag;
}

/** What rows refer to, and how the product is counted; also while other fields are wrong. */
function contentReasons({ velden }: Boekrij, stand: Boekstand): readonly Reason[] {
  const { contract = '', doelen = '', kernbedingen = '', vorm = '' } = velden;
  const telling = tellingIn(velden);
  const counted = telling && tellingToetsen(telling, categorieen);
  const missing = (codes: readonly string[], from: Boekstand['doelen']) =>
    stand.contracten.some(({ code }) => code === contract)
      ? codes.filter((code) => !from.some((one) => one.contract === contract && one.code === code))
      : [];
  const lost = vorm !== '' && vorm !== 'geen' && !stand.vormen.some(({ code }) => code === vorm);
  return [
    ...(counted?.status === 'refused' ? counted.reasons : []),
    ...missing(lijstVan(doelen), stand.doelen).map((doel) => reason('product-doel-onbekend', { doel }, 'doelen')),
    ...missing(lijstVan(kernbedingen), stand.kernbedingen).map((kernbeding) =>
      reason('product-kernbeding-onbekend', { kernbeding }, 'kernbedingen'),
    ),
    ...(lost ? [reason('vorm-bestaat-niet', { vorm }, 'vorm')] : []),
  ];
}

function tellingIn(velden: Velden): Telling | undefined {
  const wet = wetten.find((one) => one === velden['tellen.wet']);
  const eenheid = eenheden.find((one) => one === velden['tellen.eenheid']);
  const variant = varianten.find((one) => one === velden['tellen.variant']);
  const categorie = velden['tellen.categorie'];
  return wet && eenheid && variant && categorie ? { wet, eenheid, variant, categorie } : undefined;
}

/** Do the relations of the whole book hold together, when these versions come into it? */
function related({ producten }: Boekstand, voornemens: readonly Voornemen[]): readonly Bladbevinding[] {
  const coming = new Map([...producten, ...voornemens].map(({ product, inhoud }) => [product, inhoud]));
  const relaties = [...coming].flatMap(([product, inhoud]) =>
    kernVan(inhoud).relaties.map((one) => ({ product, ...one })),
  );
  const touched = new Set(voornemens.map(({ product }) => product));
  const lost = relaties.filter(({ product, ander }) => touched.has(product) && !coming.has(ander));
  const together = voornemens.length > 0 ? relatiesToetsen(relaties) : undefined;
  const reasons = [
    ...lost.map(({ ander }) => reason('relatie-product-onbekend', { product: ander })),
    ...(together?.status === 'refused' ? together.reasons : []),
  ];
  return reasons.map((reden) => placesIn('Relaties')(null, null, reden));
}
