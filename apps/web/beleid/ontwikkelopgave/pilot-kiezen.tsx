// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Form, RadioGroup, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { PilotView } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import { toetsTekst } from './woorden.tsx';

type Props = { readonly pilot: Plat<PilotView>; readonly terug: Terug | undefined };
const act = 'beleid/pilot-besluiten';

/** Decides how a pilot goes on. */
export function PilotKiezen({ pilot, terug }: Props) {
  const own = terugVan(terug, act);
  return (
    <Section title="Hoe gaat het verder?" id="besluit">
      <p>
        De ontwikkelopgave <a href={`/beleid/ontwikkelopgaven/${pilot.ontwikkelopgave}#toets`}>{pilot.opgavenaam}</a>:{' '}
        {toetsTekst(pilot.toets)}.
      </p>
      <Waarom outcome={pilot.toets} texts={waaromTeksten} sentence={`Deze opgave: ${toetsTekst(pilot.toets)}.`} />
      <Weigering terug={own} labels={{ nieuwEind: 'Nieuwe laatste dag' }} />
      <Form action="#besluit" label="Besluiten over de pilot" hidden={{ _act: act }}>
        <RadioGroup {...veldVan(own)('keuze')} label="Keuze" options={optionsOf(opgavewoorden.pilotkeuze)} />
        <DateInput {...veldVan(own)('nieuwEind')} label="Nieuwe laatste dag" hint="Alleen bij verlengen." optional />
        <TextArea {...veldVan(own)('motivering')} label="Motivering" />
        <Actions>
          <SubmitButton>Besluit vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
