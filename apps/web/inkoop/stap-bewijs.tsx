// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  ButtonLink,
  Datum,
  Details,
  Form,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  Waarom,
} from '#libs/ui';
import type { Voorwaarden } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { BewijsVelden } from './bewijs-velden.tsx';
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
          <Formulier vraag={vraag} concept={concept} voorwaarden={voorwaarden} sleutel={sleutel} terug={terug} />
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

type FormulierProps = Pick<Props, 'concept' | 'voorwaarden' | 'sleutel' | 'terug'> & { readonly vraag: Vraag };

function Formulier({ vraag, concept, voorwaarden, sleutel, terug }: FormulierProps) {
  const { criterium, stand } = vraag;
  const kept = concept.inschrijving.verklaringen[criterium.code];
  const begun = kept !== undefined || vraag.stukken.length > 0;
  return (
    <>
      <Weigering terug={terug} />
      {!terug && begun && stand.status === 'refused' && (
        <Attention kind="info" title="Dit ontbreekt nog">
          <ul>
            {stand.reasons.map((reason) => (
              <li key={redenTekst(reason)}>{redenTekst(reason)}</li>
            ))}
          </ul>
        </Attention>
      )}
      <Form upload idempotency={sleutel}>
        <RadioGroup
          name="antwoord"
          label="Voldoet u aan deze eis?"
          options={[
            { value: 'ja', label: 'Ja' },
            {
              value: 'nee',
              label: 'Nee',
              hint:
                criterium.tenzij ??
                'U kunt dan toch inschrijven. Leg hieronder uit waarom; de regio hoort u voordat zij afwijst.',
            },
          ]}
          defaultValue={terug?.waarden['antwoord'] ?? kept?.antwoord}
          error={foutBij(terug, 'antwoord')}
        />
        <TextArea
          name="toelichting"
          label="Toelichting bij nee"
          hint="Alleen als u nee antwoordt: wat is er gebeurd, en wat hebt u eraan gedaan?"
          optional
          defaultValue={terug?.waarden['toelichting'] ?? kept?.toelichting}
          error={foutBij(terug, 'toelichting')}
        />
        <BewijsVelden vraag={vraag} concept={concept} voorwaarden={voorwaarden} terug={terug} />
        <Actions>
          <SubmitButton name="verder" value="ja">
            Bewaren en verder
          </SubmitButton>
          <SubmitButton kind="secondary">Bewaren en hier blijven</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
