// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { Badge, Datum } from '#libs/ui';
import type { Fase, Voorwaarden } from '#modules/inkoop';
import { momentTekst } from '#modules/inkoop/teksten';
import type { Plat } from '../shell/plat.ts';

const phases = {
  concept: { kind: 'neutral', word: 'in voorbereiding' },
  aangekondigd: { kind: 'info', word: 'aangekondigd' },
  open: { kind: 'positive', word: 'open voor inschrijving' },
  gesloten: { kind: 'neutral', word: 'gesloten' },
} as const;

export const FaseBadge = ({ fase }: { readonly fase: Fase }) => (
  <Badge kind={phases[fase].kind}>{phases[fase].word}</Badge>
);

/** Until when one can hand in: the closing second itself is still in time. */
export const TotEnMet = ({ sluit }: { readonly sluit: string }) => (
  <>
    tot en met <time dateTime={sluit}>{momentTekst(sluit)}</time>
  </>
);

/** Why someone need not satisfy a criterion, said to that aanbieder. */
export const vrijstellingen: Readonly<Record<string, string>> = {
  'micro-onderneming': 'u bent een micro-onderneming',
  'zonder-vrijwilligers': 'u werkt zonder vrijwilligers',
};
/** The same, said about an aanbieder. */
export const vrijgesteldAls: Readonly<Record<string, string>> = {
  'micro-onderneming': 'micro-onderneming',
  'zonder-vrijwilligers': 'werkt zonder vrijwilligers',
};

/** The name of a question in the form, with the product where it is asked for each. */
export const veldVan = (bewijs: string, product: string): string => (product ? `${bewijs}.${product}` : bewijs);

/** What a document file chooser offers; the server checks again. */
export const bestandssoorten = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png';

export const caoNaam = ({ caos }: Pick<Plat<Voorwaarden>, 'caos'>, cao: string | null): string => {
  if (cao === null) return 'nog niet gekozen';
  return cao === 'basis' ? 'een andere cao, of geen' : (caos.find(({ code }) => code === cao)?.naam ?? cao);
};

export const productNaam = ({ producten }: Pick<Plat<Voorwaarden>, 'producten'>, product: string): string =>
  producten.find(({ code }) => code === product)?.naam ?? product;

/** Says once, under prices, that they are made up. */
export const Voorbeeldtarieven = ({ tarieven }: { readonly tarieven: readonly { readonly voorbeeld: boolean }[] }) =>
  tarieven.some(({ voorbeeld }) => voorbeeld) ? (
    <p>
      <Badge kind="voorbeeld" /> Deze tarieven rusten op voorbeeldcijfers en zijn niet van de regio.
    </p>
  ) : null;

type Vervolg =
  | { readonly soort: 'beoordelen'; readonly rondesoort: string; readonly nog: number }
  | { readonly soort: 'zienswijze-vragen' }
  | { readonly soort: 'zienswijze-afwachten'; readonly uiterlijk: string }
  | { readonly soort: 'besluiten'; readonly uitkomst: string };
type Props = {
  readonly vervolg: Outcome<Vervolg>;
  readonly toelating: { readonly uitkomst: 'toegelaten' | 'afgewezen' } | null;
};

/** How far the region is with an inschrijving, in a few words. */
export function VervolgWoord({ vervolg, toelating }: Props) {
  if (toelating)
    return <Badge kind={toelating.uitkomst === 'toegelaten' ? 'positive' : 'negative'}>{toelating.uitkomst}</Badge>;
  if (vervolg.status !== 'decided') return <>onbekend</>;
  const { value } = vervolg;
  if (value.soort === 'zienswijze-vragen') return <>eerst de aanbieder horen</>;
  if (value.soort === 'zienswijze-afwachten')
    return (
      <>
        reactie mogelijk tot en met <Datum value={value.uiterlijk} />
      </>
    );
  if (value.soort === 'besluiten')
    return <>wacht op besluit: {value.uitkomst === 'toegelaten' ? 'toelaten' : 'afwijzen'}</>;
  if (value.rondesoort === 'samen') return <>oordelen verschillen: samen oordelen</>;
  const which = value.rondesoort === 'na-zienswijze' ? 'na de reactie ' : '';
  return <>{value.nog === 2 ? `wacht ${which}op twee oordelen` : `wacht ${which}op een tweede oordeel`}</>;
}
