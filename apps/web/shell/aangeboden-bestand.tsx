// SPDX-License-Identifier: EUPL-1.2
import { Actions, DefinitionList, Details, Form, Lines, Moment, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from './pagina.ts';
import { foutBij, terugVan } from './terug.tsx';

type VoorleggenProps = { readonly kenmerk: string; readonly sleutel: string };

/** Puts a file that was offered before a second person, as it was seen. */
export const BestandVoorleggen = ({ kenmerk, sleutel }: VoorleggenProps) => (
  <Form idempotency={sleutel} hidden={{ kenmerk }} label="Ter controle voorleggen">
    <Actions>
      <SubmitButton>Ter controle voorleggen</SubmitButton>
    </Actions>
  </Form>
);

/** Takes back a file about which nothing has been decided. */
export const BestandIntrekken = ({ act }: { readonly act: string }) => (
  <Form hidden={{ _act: act }} label="Bestand intrekken">
    <Actions>
      <SubmitButton kind="secondary">Bestand intrekken</SubmitButton>
    </Actions>
  </Form>
);

type AfwijzenProps = {
  readonly act: string;
  readonly summary?: string;
  readonly label?: string;
  readonly terug: Terug | undefined;
};

/** Rejects it with a reason, on the part of the page with the anchor `controleren`. */
export function BestandAfwijzen({
  act,
  summary = 'Bestand afwijzen',
  label = 'Bestand afwijzen',
  terug,
}: AfwijzenProps) {
  const own = terugVan(terug, act);
  return (
    <Details summary={summary} open={own !== undefined}>
      <Form action="#controleren" hidden={{ _act: act }} label={label}>
        <TextArea
          name="reden"
          label="Wat klopt er niet?"
          defaultValue={own?.waarden['reden']}
          error={foutBij(own, 'reden')}
        />
        <Actions>
          <SubmitButton kind="destructive">Afwijzen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

type Gegevens = {
  /** How it stands with the file; left out where the page says so itself. */
  readonly stand?: string;
  /** Moment of offering, in ISO notation. */
  readonly aangeboden: string;
  readonly door: string;
  /** In hexadecimals. */
  readonly sha256: string;
};

/** Which file it is: when and by whom it was offered, and the figure by which it is known. */
export const Bestandsgegevens = ({ stand, aangeboden, door, sha256 }: Gegevens) => (
  <Section title="Het bestand">
    <DefinitionList
      items={[
        ...(stand === undefined ? [] : [{ term: 'Stand', value: stand }]),
        { term: 'Aangeboden', value: <Moment value={aangeboden} />, note: `Door ${door}.` },
        {
          term: 'Controlegetal (SHA-256)',
          value: sha256.replaceAll(/(.{8})(?=.)/g, '$1\u200b'),
          note: 'Hieraan is te zien dat het om ditzelfde bestand gaat.',
        },
      ]}
    />
  </Section>
);

type Afgehandeld = {
  /** Moment in ISO notation. */
  readonly afgehandeld: string | null;
  readonly afgehandeldDoor: string | null;
  readonly reden: string | null;
};

/** By whom a file was taken over or rejected, when and why; the file itself is gone by then. */
export const Bestandafloop = ({ afgehandeld, afgehandeldDoor, reden }: Afgehandeld) => (
  <>
    {afgehandeld && (
      <>
        Afgehandeld door {afgehandeldDoor} op <Moment value={afgehandeld} />.{' '}
      </>
    )}
    {reden && (
      <>
        De reden: <Lines text={reden} />
      </>
    )}
    Het bestand zelf is niet langer bewaard.
  </>
);
