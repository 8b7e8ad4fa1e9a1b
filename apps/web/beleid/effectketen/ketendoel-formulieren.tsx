// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  CheckboxGroup,
  DateInput,
  FieldSet,
  Form,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { KetendoelView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { niveaukeuzen } from './ketendoel-toevoegen.tsx';

type Doel = Plat<KetendoelView>;
type Props = { readonly doel: Doel; readonly terug: Terug | undefined };

const niveaus = Object.keys(woorden.niveau);

/** On which level it stands, and which doelen above it it serves. */
export function Plaatsen({
  doel,
  doelen,
  terug,
}: Props & { readonly doelen: readonly Pick<Doel, 'code' | 'naam' | 'niveau'>[] }) {
  const field = veldVan(terug);
  const higher = doelen
    .filter(({ niveau }) => niveaus.indexOf(niveau) > niveaus.indexOf(doel.niveau))
    .toSorted((a, b) => niveaus.indexOf(a.niveau) - niveaus.indexOf(b.niveau));
  return (
    <Section title="Waar staat het, en wat dient het?" id="plaats">
      <Weigering terug={terug} />
      <Form action="#plaats" hidden={{ _act: 'beleid/ketendoel-plaatsen' }}>
        {doel.doel === null && <TextInput {...field('naam', doel.naam)} label="Naam" />}
        <RadioGroup {...field('niveau', doel.niveau)} label="Niveau" options={niveaukeuzen} />
        <CheckboxGroup
          name="dient[]"
          label="Dient"
          hint={
            higher.length > 0
              ? 'Aan welke doelen draagt dit direct bij? U ziet de doelen op een hoger niveau.'
              : 'Er staat geen doel op een hoger niveau.'
          }
          optional
          options={higher.map(({ code, naam, niveau }) => ({ value: code, label: naam, hint: woorden.niveau[niveau] }))}
          defaultValue={terug ? terug.lijsten['dient'] : doel.dient}
          error={foutBij(terug, 'dient[]')}
        />
        <Actions>
          <SubmitButton>Bewaar de plaats</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** What it rests on: facts with where they are from, or a norm; and how one will see it. */
export function Onderbouwen({ doel, terug }: Props) {
  const field = veldVan(terug);
  return (
    <Section title="Waarop rust het?" id="grond">
      <p>
        Rust een doel op feiten, schrijf dan op waar elk feit vandaan komt. Zijn er nog geen feiten, dan rust het op een
        norm: een overtuiging van de regio. Later blijkt of die klopte; kies daarom een dag om opnieuw te kijken.
      </p>
      <Weigering terug={terug} />
      <Form action="#grond" hidden={{ _act: 'beleid/ketendoel-onderbouwen' }}>
        {Array.from({ length: rowsOf(doel, terug) }, (_, at) => at).map((at) => (
          <FieldSet key={at} legend={`Feit ${at + 1}`}>
            <TextArea {...field(`feiten.${at}.tekst`, doel.feiten[at]?.tekst)} label="Wat is bekend?" optional />
            <TextInput
              {...field(`feiten.${at}.bron`, doel.feiten[at]?.bron)}
              label="Waar komt dat vandaan?"
              hint="Een onderzoek, een telling of een document, met het jaar."
              optional
            />
          </FieldSet>
        ))}
        <TextArea {...field('norm', doel.norm)} label="Norm" hint="Waar is de regio van overtuigd?" optional />
        <DateInput
          {...field('herzienOp', doel.herzienOp)}
          label="Opnieuw bekijken op"
          hint="Nodig als er alleen een norm is. Op die dag staat het doel weer op uw werkvoorraad."
          optional
        />
        <TextArea
          {...field('meting', doel.meting)}
          label="Hoe wordt het gemeten?"
          hint={
            doel.indicatoren.length > 0
              ? `Naast wat het plan al meet: ${doel.indicatoren.map(({ naam }) => naam).join('; ')}.`
              : 'Het plan noemt bij dit doel geen indicator.'
          }
          optional
        />
        <Actions>
          <SubmitButton kind="secondary">Bewaar waarop het rust</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** All facts that there are, and an empty one to go on with. */
function rowsOf({ feiten }: Doel, terug: Terug | undefined): number {
  const typed = Object.keys(terug?.waarden ?? {}).filter((naam) => /^feiten\.\d+\.tekst$/.test(naam)).length;
  return Math.min(20, Math.max(typed, feiten.length + 1));
}

/** Takes it out; of a doel of the plan one says why. */
export const UitDeKeten = ({ doel, terug }: Props) => (
  <Section title="Uit de keten halen" id="weglaten">
    <Weigering terug={terug} />
    <Form action="#weglaten" hidden={{ _act: 'beleid/ketendoel-weglaten' }}>
      {doel.doel !== null && (
        <TextArea
          name="reden"
          label="Waarom is dit doel in deze keten niet nodig?"
          hint="Het doel blijft in het plan staan; de reden komt bij de keten."
          defaultValue={terug?.waarden['reden']}
          error={foutBij(terug, 'reden')}
        />
      )}
      <Actions>
        <SubmitButton kind="secondary">Haal dit doel uit de keten</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
