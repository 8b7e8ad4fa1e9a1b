// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, ButtonLink, Datum, Details, Section, Waarom } from '#libs/ui';
import type { Voorwaarden } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { BewijsFormulier } from './bewijs-formulier.tsx';
import { adresVanStap, type Concept } from './inschrijfstappen.ts';
import type { StapProps } from './stap-bedrijf.tsx';
import { vrijstellingen } from './woorden.tsx';

type Props = StapProps & { readonly voorwaarden: Plat<Voorwaarden>; readonly criterium: string | null };
type Vraag = Concept['criteria'][number];

/** One criterion: what it asks, what the aanbieder says, and the documents that show it. */
export function StapBewijs({ procedure, concept, voorwaarden, criterium: code, sleutel, terug }: Props) {
  const at = concept.criteria.findIndex(({ criterium }) => criterium.code === code);
  const vraag = concept.criteria[at];
  if (!vraag) return null;
  const next = concept.criteria[at + 1]?.criterium.code;
  const naar = next ? adresVanStap(procedure, 'bewijs', next) : adresVanStap(procedure, 'samenvatting');
  return (
    <>
      <Section title={`Eis ${at + 1} van ${concept.criteria.length}: ${vraag.criterium.naam}`}>
        <Uitleg vraag={vraag} />
        {vraag.vrijgesteld ? (
          <Vrijgesteld vraag={vraag} naar={naar} />
        ) : (
          <BewijsFormulier vraag={vraag} concept={concept} voorwaarden={voorwaarden} sleutel={sleutel} terug={terug} />
        )}
      </Section>
      <Details summary="Alle eisen">
        <ol>
          {concept.criteria.map(({ criterium, vrijgesteld, stand }) => (
            <li key={criterium.code}>
              <a
                href={adresVanStap(procedure, 'bewijs', criterium.code)}
                aria-current={criterium.code === code ? 'step' : undefined}
              >
                {criterium.naam}
              </a>
              : {vrijgesteld ? 'vrijgesteld' : stand.status === 'decided' ? 'klaar' : 'nog niet klaar'}
            </li>
          ))}
        </ol>
      </Details>
    </>
  );
}

const Uitleg = ({ vraag: { criterium, terugblikVanaf } }: { readonly vraag: Vraag }) => (
  <>
    <p>{criterium.eis}</p>
    {terugblikVanaf && (
      <p>
        Het gaat om de tijd vanaf <Datum value={terugblikVanaf} /> ({criterium.terugblikJaren} jaar terug).
      </p>
    )}
    {criterium.afbakening.length > 0 && (
      <ul>
        {criterium.afbakening.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    )}
    {criterium.drempel === 'onbekend' && (
      <p>De regio noemt hiervoor geen vaste grens. Laat zien wat u hebt; de beoordelaars motiveren hun oordeel.</p>
    )}
    {criterium.drempel && criterium.drempel !== 'onbekend' && <p>Grens: {criterium.drempel}</p>}
  </>
);

const Vrijgesteld = ({ vraag, naar }: { readonly vraag: Vraag; readonly naar: string }) => (
  <>
    <Attention kind="ok" title="Dit hoeft u niet aan te tonen">
      <p>Deze eis geldt niet voor u: {vrijstellingen[vraag.vrijgesteld ?? '']}.</p>
      <Waarom outcome={vraag.stand} texts={waaromTeksten} />
    </Attention>
    <Actions>
      <ButtonLink href={naar}>Verder</ButtonLink>
    </Actions>
  </>
);
