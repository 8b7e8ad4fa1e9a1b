// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Waarom } from '#libs/ui';
import type { RandvoorwaardeRij } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';

type Past = NonNullable<Plat<RandvoorwaardeRij>['past']>;

/** What does not fit, as codes: findings, and what cannot be at all. */
const bevindingen = (past: Past): readonly string[] =>
  past.status === 'decided' ? past.value : past.status === 'refused' ? past.reasons.map(({ code }) => code) : [];

export const PastBadge = ({ past }: { readonly past: Past }) => {
  const found = bevindingen(past).length;
  if (past.status === 'refused') return <Badge kind="negative">kan zo niet</Badge>;
  return found === 0 ? (
    <Badge kind="positive">past</Badge>
  ) : (
    <Badge kind="warning">{found === 1 ? '1 punt' : `${found} punten`}</Badge>
  );
};

/** Is the measure arranged where it belongs, and why? */
export function Oordeel({ past }: { readonly past: Past }) {
  const found = bevindingen(past);
  const fits = found.length === 0;
  return (
    <>
      {!fits && (
        <Attention
          kind={past.status === 'refused' ? 'error' : 'warning'}
          title={past.status === 'refused' ? 'Zo kan het niet' : 'Dit vraagt aandacht'}
        >
          {found.map((code) => (
            <p key={code}>{redenTekst({ code })}</p>
          ))}
        </Attention>
      )}
      <Waarom
        outcome={past}
        texts={waaromTeksten}
        summary="Waarom is het hier geregeld?"
        sentence={fits ? 'De maatregel is geregeld waar dat hoort.' : 'Nog niet alles klopt: zie hierboven.'}
      />
    </>
  );
}
