// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Details, Waarom } from '#libs/ui';
import { waaromTeksten } from '../shell/teksten.ts';
import { CriteriumMeer } from './criteria.tsx';
import type { Open } from './toets-view.ts';
import { productNaam } from './woorden.tsx';

export type Punt = { readonly criterium: string; readonly product: string };
type Props = { readonly view: Open; readonly punt: Punt };

export const criteriumVan = ({ voorwaarden }: Open, { criterium }: Punt) =>
  voorwaarden.criteria.find(({ code }) => code === criterium);

/** Number, name and, where it is asked for each, the product. */
export function puntTitel(view: Open, punt: Punt): string {
  const criterium = criteriumVan(view, punt);
  const naam = criterium ? `${criterium.nummer}. ${criterium.naam}` : punt.criterium;
  return punt.product ? `${naam}: ${productNaam(view.voorwaarden, punt.product)}` : naam;
}

/** What is asked: the sentence, the day from which it counts, and the rest for who wants it. */
export function Eis({ view, punt }: Props) {
  const criterium = criteriumVan(view, punt);
  const vanaf = view.bewijs.find((one) => one.criterium === punt.criterium)?.terugblikVanaf;
  if (!criterium) return null;
  return (
    <>
      <p>
        {criterium.eis}
        {vanaf && (
          <>
            {' '}
            Terugblik vanaf <Datum value={vanaf} />.
          </>
        )}
      </p>
      <Details summary="Meer over deze eis">
        <CriteriumMeer criterium={criterium} />
      </Details>
    </>
  );
}

/** What the aanbieder says and shows, and whether it is complete. */
export function Bewijs({ view, punt }: Props) {
  const { toetsing, stukken, bewijs } = view;
  const verklaring = toetsing.inschrijving.inhoud.verklaringen[punt.criterium];
  const stand = bewijs.find(({ criterium }) => criterium === punt.criterium);
  const own = stukken.filter(
    ({ criterium, product }) => criterium === punt.criterium && (product === '' || product === punt.product),
  );
  return (
    <>
      {verklaring && (
        <p>
          Voldoet, zegt de aanbieder:{' '}
          <Badge kind={verklaring.antwoord === 'ja' ? 'neutral' : 'warning'}>{verklaring.antwoord}</Badge>
        </p>
      )}
      {verklaring?.toelichting && <p className="inkoop-tekst">{verklaring.toelichting}</p>}
      <ul className="inkoop-stukken">
        {own.map(({ bewijsstuk, naam, dagtekening }) => (
          <li key={bewijsstuk}>
            <span>
              <a href={`/inkoop/bewijsstukken/${bewijsstuk}`}>{naam}</a>
              {dagtekening && (
                <>
                  , van <Datum value={dagtekening} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {stand && (
        <Waarom
          outcome={stand.stand}
          texts={waaromTeksten}
          summary={stand.stand.status === 'decided' ? 'Compleet' : 'Niet compleet'}
          sentence={
            stand.stand.status === 'decided'
              ? 'Alle gevraagde stukken zijn er, binnen de terugblik en geldigheid.'
              : undefined
          }
        />
      )}
    </>
  );
}
