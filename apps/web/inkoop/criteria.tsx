// SPDX-License-Identifier: EUPL-1.2
import { Badge, Details, Section } from '#libs/ui';
import type { Toelatingscriterium, Voorwaarden } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { vrijgesteldAls } from './woorden.tsx';

/** All criteria of a procedure, each with what it asks and where it stands in the plan. */
export const Criteria = ({ voorwaarden }: { readonly voorwaarden: Plat<Voorwaarden> }) => (
  <Section title="Toelatingscriteria">
    <p>Elk criterium is een harde eis. Wie aan alle voldoet, wordt toegelaten.</p>
    {voorwaarden.criteria.map((criterium) => (
      <Details key={criterium.code} summary={`${criterium.nummer}. ${criterium.naam}`}>
        <CriteriumUitleg criterium={criterium} />
      </Details>
    ))}
  </Section>
);

type Props = { readonly criterium: Plat<Toelatingscriterium> };

/** What a criterion says, in words. */
export const CriteriumUitleg = ({ criterium }: Props) => (
  <>
    <p>{criterium.eis}</p>
    <CriteriumMeer criterium={criterium} />
  </>
);

/** What belongs to a criterion beside its one sentence: bounds, exceptions, documents and where it stands. */
export function CriteriumMeer({ criterium }: Props) {
  const { terugblikJaren, afbakening, drempel, tenzij, uitgezonderd, bewijs } = criterium;
  return (
    <>
      <ul>
        {terugblikJaren !== null && <li>De terugblik is {terugblikJaren} jaar vanaf de dag van inschrijven.</li>}
        {afbakening.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
        {drempel && <li>{drempel === 'onbekend' ? geenGrens : `Grens: ${drempel}`}</li>}
        {tenzij && <li>Tenzij: {tenzij}</li>}
        {uitgezonderd.length > 0 && (
          <li>Vrijgesteld: {uitgezonderd.map((grond) => vrijgesteldAls[grond]).join('; ')}.</li>
        )}
        {bewijs.map((vraag) => (
          <li key={vraag.code}>
            Bewijs{vraag.per === 'product' && ' per product'}: {vraag.naam}
            {vraag.geldigheidMaanden !== null && ` (hoogstens ${vraag.geldigheidMaanden} maanden oud)`}{' '}
            {vraag.source.from === 'pack' && vraag.source.voorbeeld && <Badge kind="voorbeeld" />}
          </li>
        ))}
      </ul>
      <Bron criterium={criterium} />
    </>
  );
}

const geenGrens = 'De regio heeft de grens nog niet bepaald; de beoordelaars motiveren hun oordeel.';

function Bron({ criterium }: Props) {
  const { text, href } = waaromTeksten.source(criterium.source);
  return <p className="inkoop-quiet">Bron: {href ? <a href={href}>{text}</a> : text}</p>;
}
