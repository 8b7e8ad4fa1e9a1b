// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import { gevolgTekst } from '#modules/tarieven/teksten';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { StaatBadge } from '../weergave.tsx';
import type { MetTerug, View } from './view.ts';

/** What came of the answer, and what is asked next: a change for everyone or a tariff of one's own. */
export function Vervolg({ view, terug }: MetTerug) {
  const { antwoord, kan, isAanbieder } = view;
  if (!antwoord?.gevolg) return null;
  return (
    <Section title="Hoe het verder gaat" id="vervolg">
      <p>{isAanbieder ? gevolgTekst[antwoord.gevolg] : regionTekst[antwoord.gevolg]}</p>
      <Gevolg view={view} />
      {kan.toepassen && (
        <Formulier act="tarieven/prijsopbouw-toepassen" knop="Tariefwijziging voorstellen" terug={terug} />
      )}
      {kan.eigenTariefVragen && (
        <Formulier act="tarieven/opbouwtarief-vragen" knop="Eigen tarief vragen" terug={terug} />
      )}
    </Section>
  );
}

const regionTekst = {
  'voor-allen': 'Wat is gevolgd, geldt voor elke aanbieder met dit tarief. De bestuurders besluiten over de wijziging.',
  'eigen-tarief': 'Wat is gevolgd, geldt alleen voor deze aanbieder. Die kan er een eigen tarief mee vragen.',
} as const;

const Gevolg = ({ view: { voorstel, verzoek, toonVoorstel } }: { readonly view: View }) => (
  <>
    {voorstel && toonVoorstel && (
      <p>
        <a href={`/tarieven/voorstellen/${voorstel.id}`}>De voorgestelde tariefwijziging</a>{' '}
        <StaatBadge staat={voorstel.staat} />
      </p>
    )}
    {verzoek && (
      <p>
        <a href={`/tarieven/verzoeken/${verzoek}`}>Het verzoek om een eigen tarief</a>
      </p>
    )}
  </>
);

type FormulierProps = Pick<MetTerug, 'terug'> & { readonly act: string; readonly knop: string };

function Formulier({ act, knop, terug: given }: FormulierProps) {
  const terug = terugVan(given, act);
  const field = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={{ ingang: 'Vanaf' }} />
      <Form action="#vervolg" label={knop} hidden={{ _act: act }}>
        <DateInput {...field('ingang')} label="Vanaf" hint="De eerste dag waarop het nieuwe tarief zou gelden." />
        <TextArea {...field('toelichting')} label="Toelichting" rows={3} />
        <Actions>
          <SubmitButton kind="primary">{knop}</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
