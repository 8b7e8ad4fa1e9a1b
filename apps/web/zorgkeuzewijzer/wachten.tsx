// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum } from '#libs/ui';
import type { WachttijdView } from '#modules/toegang';
import type { Plat } from '../shell/plat.ts';

/** @example wekenTekst(1) // '1 week' */
export const wekenTekst = (weken: number): string => (weken === 1 ? '1 week' : `${weken} weken`);

/** For which ages, in words; nothing when it is for everyone. @example leeftijdTekst(0, 17) // 'tot en met 17 jaar' */
export function leeftijdTekst(van: number | null, tot: number | null): string | null {
  if (van === null && tot === null) return null;
  if (!van) return `tot en met ${tot} jaar`;
  return tot === null ? `vanaf ${van} jaar` : `${van} tot en met ${tot} jaar`;
}

type Props = {
  readonly wachttijd: Plat<WachttijdView>;
  readonly gestopt: boolean;
  readonly stopTot: string | null;
};

/** How long one waits, from when that is, and whether one can rely on it. */
export function Wachten({ wachttijd, gestopt, stopTot }: Props) {
  return (
    <>
      {gestopt && (
        <>
          <Badge kind="warning">neemt nu niemand nieuw aan</Badge>{' '}
          {stopTot && (
            <>
              tot en met <Datum value={stopTot} />.{' '}
            </>
          )}
        </>
      )}
      {wachttijd ? <Gemeld wachttijd={wachttijd} /> : 'Wachttijd onbekend'}
    </>
  );
}

const Gemeld = ({ wachttijd }: { readonly wachttijd: NonNullable<Plat<WachttijdView>> }) => (
  <>
    {wachttijd.weken === 0 ? 'Geen wachttijd' : `${wekenTekst(wachttijd.weken)} wachten`}
    {wachttijd.weken > 0 && (
      <>
        {': '}
        {wekenTekst(wachttijd.wekenGesprek)} tot het eerste gesprek, daarna {wekenTekst(wachttijd.wekenHulp)}
      </>
    )}
    {'. '}
    <span className="zkw-stil">
      Gemeld op <Datum value={wachttijd.peildatum} />.
    </span>{' '}
    {wachttijd.stand === 'verouderd' && <Badge kind="warning">verouderd</Badge>}
  </>
);
