// SPDX-License-Identifier: EUPL-1.2
import type { Decided, Outcome } from '#libs/explain';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { kernbedingCompleet } from '../kernbeding/kernbeding-compleet.rule.ts';
import { dekkendVoor, type KernbedingRij } from '../kernbeding/kernbedingen.query.ts';
import { lezers } from '../pakket/namen.query.ts';
import { readKetens } from './effectketen.store.ts';
import type { Ketendoel, Ketenversie, Weglating } from './effectketen.ts';
import { schreefEffectketen } from './effectketen-vaststellen.act.ts';
import { effectketenVaststelbaar } from './effectketen-vaststellen.rule.ts';
import { ketenVolledig, type OpenPunt } from './keten-volledig.rule.ts';
import {
  type Ketenkennis,
  leesKetenkennis,
  omgevingVan,
  type PlandoelRij,
  segmentkennis,
} from './ketenkennis.query.ts';
import { type Ketenverschil, ketensVergelijken } from './ketens-vergelijken.ts';

type Naam = { readonly code: string; readonly naam: string };
type Moment = Pick<Ketenversie, 'versie' | 'staat' | 'aanleiding' | 'begonnen' | 'vastgesteld'>;

export type EffectketenRij = {
  readonly segment: Naam;
  readonly doelen: number;
  /** The newest version that was adopted. */
  readonly vastgesteld: Moment | null;
  readonly concept: Moment | null;
  /** Of the newest version; null while there is none, and for who takes no part in making it. */
  readonly open: readonly OpenPunt[] | null;
};

/** Every segment with how its chain stands. */
export const effectketenlijst = defineQuery({
  naam: 'beleid/effectketenlijst',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<readonly EffectketenRij[] | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const kennis = await leesKetenkennis(context, verband);
    const ketens = await readKetens(context.tx, verband);
    return kennis.segmenten.map((segment) => {
      const own = ketens.filter((keten) => keten.segment === segment.code);
      const newest = own[0];
      return {
        segment,
        doelen: newest?.doelen.length ?? 0,
        vastgesteld: momentOf(own.find(({ staat }) => staat === 'vastgesteld')),
        concept: momentOf(own.find(({ staat }) => staat === 'concept')),
        open:
          newest && isLid(context)
            ? ketenVolledig(newest, omgevingVan(kennis, segment.code, context.vandaag)).value
            : null,
      };
    });
  },
});

/** One doel in the chain, with what others say of it. */
export type KetendoelView = Ketendoel & {
  /** The doel of the plan, with its place there; null for one that was added here. */
  readonly plandoel: PlandoelRij | null;
  readonly indicatoren: readonly Naam[];
  readonly kernbedingen: readonly Naam[];
  readonly open: readonly OpenPunt['soort'][];
};

export type EffectketenView = {
  readonly segment: Naam;
  /** null: this segment has no chain yet, or none that this hat may see. */
  readonly keten: KetenView | null;
  readonly versies: readonly Moment[];
  /** Of each contract of the segment: are its kernbedingen all there, and each complete? */
  readonly contracten: readonly (Naam & {
    /** null for who does not see every kernbeding. */
    readonly dekkend: Outcome<true> | null;
    readonly kernbedingen: readonly (KernbedingRij & { readonly compleet: Outcome<true> })[];
  })[];
  readonly magWijzigen: boolean;
  readonly geschiedenis: readonly Gebeurtenis[];
};

export type KetenView = Moment & {
  /** From effort to ultimate effect. */
  readonly doelen: readonly KetendoelView[];
  readonly weglatingen: readonly (Weglating & { readonly naam: string })[];
  /** What is not finished; null for who takes no part in making it, and does not see every kernbeding. */
  readonly volledig: Decided<readonly OpenPunt[]> | null;
  /** What differs from another version; null where there is no other to lay it beside. */
  readonly verschil: { readonly met: number; readonly delen: readonly Ketenverschil[] } | null;
  /** Whether this person may adopt it now; null for who has no role in that, and for what was adopted. */
  readonly vaststelbaar: Outcome<true> | null;
};

type Vraag = {
  readonly segment: string;
  /** null for the newest that the hat may see. */
  readonly versie: number | null;
  /** The version to lay it beside; by default the one before. */
  readonly met?: number | null | undefined;
};

/** The chain of one segment: its doelen by level, what each serves and rests on, and what is not finished. */
export const effectketenInzien = defineQuery({
  naam: 'beleid/effectketen-inzien',
  rollen: lezers,
  run: async (context, vraag: Vraag): Promise<EffectketenView | undefined> => {
    const verband = await verbandVan(context);
    return verband ? effectketenVan(context, verband, vraag) : undefined;
  },
});

async function effectketenVan(
  context: QueryContext,
  verband: string,
  { segment: code, versie, met }: Vraag,
): Promise<EffectketenView | undefined> {
  const kennis = await leesKetenkennis(context, verband);
  const segment = kennis.segmenten.find((found) => found.code === code);
  const ketens = segment ? await readKetens(context.tx, verband, code) : [];
  const keten = versie === null ? ketens[0] : ketens.find((found) => found.versie === versie);
  if (!segment || (versie !== null && !keten)) return undefined;
  const { contracten, kernbedingen } = segmentkennis(kennis, code);
  return {
    segment,
    keten: keten ? await viewOf(context, kennis, keten, otherOf(ketens, keten, met)) : null,
    versies: ketens.flatMap((found) => momentOf(found) ?? []),
    contracten: contracten.map((contract) => {
      const own = kernbedingen.filter((kernbeding) => kernbeding.contract === contract.code);
      return {
        code: contract.code,
        naam: contract.naam,
        dekkend: dekkendVoor(context, own),
        kernbedingen: own.map((kernbeding) => ({ ...kernbeding, compleet: kernbedingCompleet(kernbeding) })),
      };
    }),
    magWijzigen: magWijzigen(context),
    geschiedenis: await readHistory(context.tx, { soort: 'effectketen', id: code }),
  };
}

/** An aanbieder sees what was adopted, and not the kernbedingen that are still being written. */
const isLid = ({ wie: { hoed } }: QueryContext): boolean => hoed.soort !== 'aanbieder';

const magWijzigen = ({ wie: { hoed } }: QueryContext): boolean =>
  hoed.soort === 'verband' && hoed.rollen.includes('beleidsadviseur');

async function viewOf(
  context: QueryContext,
  kennis: Ketenkennis,
  keten: Ketenversie,
  other: Ketenversie | undefined,
): Promise<KetenView> {
  const volledig = ketenVolledig(keten, omgevingVan(kennis, keten.segment, context.vandaag));
  const { kernbedingen } = segmentkennis(kennis, keten.segment);
  const names = new Map(kennis.plan.map((doel) => [doel.code, doel.naam]));
  const decides = keten.staat === 'concept' && magWijzigen(context);
  return {
    ...asMoment(keten),
    doelen: keten.doelen.map((doel) =>
      doelView(doel, { ...kennis, kernbedingen }, isLid(context) ? volledig.value : []),
    ),
    weglatingen: keten.weglatingen.map((weg) => ({ ...weg, naam: names.get(weg.doel) ?? weg.doel })),
    volledig: isLid(context) ? volledig : null,
    verschil: other ? { met: other.versie, delen: ketensVergelijken(other, keten) } : null,
    vaststelbaar: decides
      ? effectketenVaststelbaar(keten, volledig, await schreefEffectketen(context, keten.segment))
      : null,
  };
}

const otherOf = (ketens: readonly Ketenversie[], { versie }: Ketenversie, met: number | null | undefined) =>
  ketens.find((found) => found.versie !== versie && found.versie === (met ?? versie - 1));

/** @param kennis of the segment only */
function doelView(doel: Ketendoel, kennis: Ketenkennis, open: readonly OpenPunt[]): KetendoelView {
  const isOwn = ({ doelen }: { readonly doelen: readonly string[] }) =>
    doel.doel !== null && doelen.includes(doel.doel);
  const asNaam = ({ code, naam }: Naam): Naam => ({ code, naam });
  return {
    ...doel,
    plandoel: kennis.plan.find(({ code }) => code === doel.doel) ?? null,
    indicatoren: kennis.indicatoren.filter(isOwn).map(asNaam),
    kernbedingen: kennis.kernbedingen.filter(isOwn).map(asNaam),
    open: open.filter(({ code }) => code === doel.code).map(({ soort }) => soort),
  };
}

const asMoment = ({ versie, staat, aanleiding, begonnen, vastgesteld }: Ketenversie): Moment => ({
  versie,
  staat,
  aanleiding,
  begonnen,
  vastgesteld,
});
const momentOf = (keten: Ketenversie | undefined): Moment | null => (keten ? asMoment(keten) : null);
