// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Datum, FileInput, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Eigen } from './toets-view.ts';
import { bestandssoorten } from './woorden.tsx';

type Verzoek = NonNullable<Eigen['verzoek']>;
type VerzoekProps = { readonly verzoek: Verzoek };
type FormulierProps = VerzoekProps & {
  readonly inschrijving: string;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};
type Props = Omit<FormulierProps, 'verzoek' | 'inschrijving'> & { readonly view: Eigen };

/** Hoor en wederhoor: what the region misses, and the answer to it. */
export function Zienswijze({ view, sleutel, terug }: Props) {
  const { verzoek, zienswijze, zienswijzestukken, toelating, voorwaarden, inschrijving, vandaag } = view;
  if (!verzoek) return null;
  if (zienswijze) return <Gegeven tekst={zienswijze.tekst} stukken={zienswijzestukken} />;
  if (toelating) return <Uitgebleven verzoek={verzoek} />;
  if (vandaag > verzoek.uiterlijk) return <Verlopen verzoek={verzoek} />;
  return (
    <Section title="Wilt u reageren?">
      <Vraag verzoek={verzoek} aanTeTonen={voorwaarden.hoorEnWederhoor.aanTeTonen} />
      <Weigering terug={terug} />
      <Formulier verzoek={verzoek} inschrijving={inschrijving.id} sleutel={sleutel} terug={terug} />
    </Section>
  );
}

type GegevenProps = { readonly tekst: string; readonly stukken: Eigen['zienswijzestukken'] };

const Gegeven = ({ tekst, stukken }: GegevenProps) => (
  <Section title="Uw reactie">
    <p className="inkoop-tekst">{tekst}</p>
    <ul>
      {stukken.map(({ bewijsstuk, naam }) => (
        <li key={bewijsstuk}>
          <a href={`/inkoop/bewijsstukken/${bewijsstuk}`}>{naam}</a>
        </li>
      ))}
    </ul>
  </Section>
);

const Tekorten = ({ verzoek: { tekorten } }: VerzoekProps) => (
  <ul>
    {tekorten.map(({ naam, toelichting }) => (
      <li key={naam}>
        <strong>{naam}</strong>: {toelichting}
      </li>
    ))}
  </ul>
);

const Uitgebleven = ({ verzoek }: VerzoekProps) => (
  <Section title="Uw reactie">
    <p>
      U hebt geen reactie gegeven. Dat kon tot en met <Datum value={verzoek.uiterlijk} />.
    </p>
  </Section>
);

const Verlopen = ({ verzoek }: VerzoekProps) => (
  <Section title="Reageren">
    <Attention kind="warning" title="Reageren kan niet meer">
      U kon reageren tot en met <Datum value={verzoek.uiterlijk} />. De regio besluit met wat zij nu weet.
    </Attention>
    <Tekorten verzoek={verzoek} />
  </Section>
);

const Vraag = ({ verzoek, aanTeTonen }: VerzoekProps & { readonly aanTeTonen: readonly string[] }) => (
  <Attention
    kind="warning"
    title={
      <>
        Reageer uiterlijk op <Datum value={verzoek.uiterlijk} />
      </>
    }
  >
    <p>Twee medewerkers vinden dat u hieraan nog niet voldoet:</p>
    <Tekorten verzoek={verzoek} />
    <p>Er is nog niets besloten. U kunt laten zien dat:</p>
    <ul>
      {aanTeTonen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  </Attention>
);

const Formulier = ({ verzoek: { tekorten }, inschrijving, sleutel, terug }: FormulierProps) => (
  <Form action={`/inkoop/inschrijvingen/${inschrijving}?doe=zienswijze-geven`} upload idempotency={sleutel}>
    <TextArea
      name="tekst"
      label="Uw reactie"
      rows={8}
      defaultValue={terug?.waarden['tekst']}
      error={foutBij(terug, 'tekst')}
    />
    {tekorten.map(({ criterium, product, naam }, at) => (
      <div key={naam}>
        <input type="hidden" name={`stukken.${at}.criterium`} value={criterium} />
        <input type="hidden" name={`stukken.${at}.product`} value={product} />
        <FileInput
          name={`stukken.${at}.bestand`}
          label={`Stuk bij: ${naam}`}
          hint="Pdf, Word, Excel of een foto; hoogstens 20 MB."
          accept={bestandssoorten}
          optional
        />
      </div>
    ))}
    <Actions>
      <SubmitButton>Reactie indienen</SubmitButton>
    </Actions>
  </Form>
);
