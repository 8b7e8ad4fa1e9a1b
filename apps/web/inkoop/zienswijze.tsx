// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Datum, FileInput, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Eigen } from './toets-view.ts';
import { bestandssoorten } from './woorden.tsx';

type Props = { readonly view: Eigen; readonly sleutel: string; readonly terug: Terug | undefined };

/** Hoor en wederhoor: what the region misses, and the answer to it. */
export function Zienswijze({
  view: { verzoek, zienswijze, zienswijzestukken, toelating, voorwaarden, inschrijving, vandaag },
  sleutel,
  terug,
}: Props) {
  if (!verzoek) return null;
  if (zienswijze)
    return (
      <Section title="Uw reactie">
        <p className="inkoop-tekst">{zienswijze.tekst}</p>
        <ul>
          {zienswijzestukken.map(({ bewijsstuk, naam }) => (
            <li key={bewijsstuk}>
              <a href={`/inkoop/bewijsstukken/${bewijsstuk}`}>{naam}</a>
            </li>
          ))}
        </ul>
      </Section>
    );
  if (toelating) return null;
  const tekorten = (
    <ul>
      {verzoek.tekorten.map(({ naam, toelichting }) => (
        <li key={naam}>
          <strong>{naam}</strong>: {toelichting}
        </li>
      ))}
    </ul>
  );
  if (vandaag > verzoek.uiterlijk)
    return (
      <Section title="Reageren">
        <Attention kind="warning" title="Reageren kan niet meer">
          U kon reageren tot en met <Datum value={verzoek.uiterlijk} />. De regio besluit met wat zij nu weet.
        </Attention>
        {tekorten}
      </Section>
    );
  return (
    <Section title="Wilt u reageren?">
      <Attention
        kind="warning"
        title={
          <>
            Reageer uiterlijk op <Datum value={verzoek.uiterlijk} />
          </>
        }
      >
        <p>Twee medewerkers vinden dat u hieraan nog niet voldoet:</p>
        {tekorten}
        <p>Er is nog niets besloten. U kunt laten zien dat:</p>
        <ul>
          {voorwaarden.hoorEnWederhoor.aanTeTonen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Attention>
      <Weigering terug={terug} />
      <Form action={`/inkoop/inschrijvingen/${inschrijving.id}?doe=zienswijze-geven`} upload idempotency={sleutel}>
        <TextArea
          name="tekst"
          label="Uw reactie"
          rows={8}
          defaultValue={terug?.waarden['tekst']}
          error={foutBij(terug, 'tekst')}
        />
        {verzoek.tekorten.map(({ criterium, product, naam }, at) => (
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
    </Section>
  );
}
