// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Section, Waarom } from '#libs/ui';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Open } from './toets-view.ts';
import { Bewijs, Eis, type Punt, puntTitel } from './toetspunt.tsx';
import { vrijgesteldAls } from './woorden.tsx';

type Props = { readonly view: Open };

/** What was found so far, for whoever has nothing to judge now. */
export const Uitkomst = ({ view }: Props) => (
  <Section title="De toetsing">
    {view.zichtbaar.status === 'decided' && !view.zichtbaar.value && (
      <Attention kind="info" title="De oordelen van deze ronde zijn nog niet zichtbaar">
        U ziet ze zodra beide beoordelaars klaar zijn.
        <Waarom outcome={view.zichtbaar} texts={waaromTeksten} />
      </Attention>
    )}
    {view.toetsing.punten.map((punt) => (
      <section className="inkoop-punt inkoop-punt--lezen" key={`${punt.criterium}/${punt.product}`}>
        <h3 className="inkoop-punt__titel">{puntTitel(view, punt)}</h3>
        <div className="inkoop-punt__deel">
          <Bewijs view={view} punt={punt} />
          <Eis view={view} punt={punt} />
        </div>
        <div className="inkoop-punt__deel">
          <Oordelen view={view} punt={punt} leeg="Nog geen oordeel." />
        </div>
      </section>
    ))}
    <Vrijstellingen view={view} />
  </Section>
);

type OordelenProps = Props & { readonly punt: Punt; readonly leeg?: string };

/** The verdicts on one point, round by round, as far as they may be seen. */
export function Oordelen({ view, punt, leeg }: OordelenProps) {
  const found = view.toetsing.rondes.flatMap(({ nummer, soort, beurten }) =>
    beurten.flatMap(({ naam, beoordelingen }) =>
      beoordelingen
        .filter(({ criterium, product }) => criterium === punt.criterium && product === punt.product)
        .map((one) => ({ ...one, naam, soort, key: `${nummer}/${one.oordeel}/${one.toelichting}` })),
    ),
  );
  if (found.length === 0) return leeg ? <p className="inkoop-quiet">{leeg}</p> : null;
  return (
    <ul className="inkoop-oordelen">
      {[...Map.groupBy(found, ({ key }) => key)].map(([key, [first, ...others]]) => (
        <li key={key}>
          {first && (
            <>
              <Badge kind={first.oordeel === 'voldoet' ? 'positive' : 'negative'}>
                {first.oordeel === 'voldoet' ? 'voldoet' : 'voldoet niet'}
              </Badge>{' '}
              {[first, ...others].map(({ naam }) => naam).join(' en ')}
              {rounds[first.soort] && `, ${rounds[first.soort]}`}
              {first.toelichting && <p className="inkoop-tekst">{first.toelichting}</p>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const rounds = { zelfstandig: '', samen: 'samen', 'na-zienswijze': 'na de reactie' } as const;

/** Criteria that do not count for this aanbieder. */
export function Vrijstellingen({ view }: Props) {
  const { vrijgesteld } = view.toetsing;
  if (vrijgesteld.length === 0) return null;
  return (
    <p>
      Vrijgesteld:{' '}
      {vrijgesteld
        .map(({ criterium, grond }) => `${puntTitel(view, { criterium, product: '' })} (${vrijgesteldAls[grond]})`)
        .join('; ')}
      .
    </p>
  );
}
