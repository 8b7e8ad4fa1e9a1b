// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { eurocent, formatBedrag } from '#libs/kernel';
import type { Impactrij } from '#modules/leveranciers';

const perKant = 8;
const thin = 0.3;

/** Who gains and who loses most, as bars from one line; the table with everyone stands under it. */
export function Verschillen({ rijen, wat }: { readonly rijen: readonly Impactrij[]; readonly wat: string }) {
  const titleId = useId();
  const met = rijen.map((rij) => ({ ...rij, verschil: rij.wordt - rij.was }));
  const winst = met.filter(({ verschil }) => verschil > 0).slice(0, perKant);
  const verlies = met.filter(({ verschil }) => verschil < 0).slice(-perKant);
  const getoond = [...winst, ...verlies];
  if (getoond.length === 0) return null;
  const place = scaleLinear(
    [Math.min(0, ...getoond.map(({ verschil }) => verschil)), Math.max(0, ...getoond.map(({ verschil }) => verschil))],
    [0, 100],
  );
  return (
    <figure className="ir-chart" aria-labelledby={titleId}>
      <figcaption className="ir-chart__title" id={titleId}>
        {bevinding(met, wat)}
      </figcaption>
      <div className="ir-waterfall" role="img" aria-label={getoond.map(asTekst).join('; ')}>
        {getoond.map((rij) => (
          <Balk key={rij.code} rij={rij} place={place} />
        ))}
      </div>
    </figure>
  );
}

type Plaats = (value: number) => number;

const Balk = ({ rij, place }: { readonly rij: Rij; readonly place: Plaats }) => (
  <div className={`ir-waterfall__row ir-waterfall__row--${rij.verschil < 0 ? 'minus' : 'plus'}`}>
    <span className="ir-waterfall__label">{rij.naam}</span>
    <svg className="ir-waterfall__bars" width="100%" height="100%" aria-hidden="true">
      <line className="ir-waterfall__axis" x1={`${place(0)}%`} x2={`${place(0)}%`} y1="0" y2="100%" />
      <rect
        x={`${Math.min(place(Math.min(rij.verschil, 0)), 100 - thin)}%`}
        width={`${Math.max(Math.abs(place(rij.verschil) - place(0)), thin)}%`}
        y="18%"
        height="64%"
        rx="2"
      />
    </svg>
    <span className="ir-waterfall__value">{bedragTekst(rij.verschil)}</span>
  </div>
);

type Rij = Impactrij & { readonly verschil: number };

const bedragTekst = (verschil: number) =>
  `${verschil < 0 ? '−' : '+'}\u00a0${formatBedrag(eurocent(Math.abs(verschil)))}`;
const asTekst = ({ naam, verschil }: Rij) => `${naam}: ${bedragTekst(verschil)}`;

function bevinding(rijen: readonly Rij[], wat: string): string {
  const [meer, minder] = [rijen.filter(({ verschil }) => verschil > 0), rijen.filter(({ verschil }) => verschil < 0)];
  const [eerste, laatste] = [meer[0], minder.at(-1)];
  const telling = `${meer.length} van de ${rijen.length} ${wat} krijgen meer, ${minder.length} minder`;
  const top = [
    eerste && `${eerste.naam} het meest erbij (${bedragTekst(eerste.verschil)})`,
    laatste && `${laatste.naam} het meest eraf (${bedragTekst(laatste.verschil)})`,
  ].filter(Boolean);
  return `${telling}: ${top.join(', ')}`;
}
