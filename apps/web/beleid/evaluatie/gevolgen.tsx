// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, Lines, Section, Select, SubmitButton, TextArea } from '#libs/ui';
import type { EvaluatieView } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = { readonly evaluatie: Plat<EvaluatieView>; readonly terug: Terug | undefined; readonly open: boolean };
const act = 'beleid/evaluatiegevolg-toevoegen';
const paden = { doel: 'doelen', ontwikkelopgave: 'ontwikkelopgaven', motie: 'moties', inkoopkader: '' } as const;

/** What follows from it, each with what it is about. */
export const Gevolgen = ({ evaluatie, terug, open }: Props) => (
  <Section title="Wat hieruit volgt" id="gevolgen">
    {evaluatie.gevolgen.length === 0 ? (
      <p>Er is nog niets vastgelegd.</p>
    ) : (
      <ul>
        {evaluatie.gevolgen.map(({ id, soort, koppeling, koppelnaam, tekst }) => (
          <li key={id}>
            {evaluatiewoorden.gevolg[soort]}
            {koppeling && (
              <>
                {' '}
                <a href={`/beleid/${paden[soort]}/${koppeling}`}>{koppelnaam ?? koppeling}</a>
              </>
            )}
            : <Lines text={tekst} />
          </li>
        ))}
      </ul>
    )}
    {open && (
      <Details summary="Gevolg vastleggen" open={terugVan(terug, act) !== undefined}>
        <GevolgFormulier evaluatie={evaluatie} terug={terugVan(terug, act)} />
      </Details>
    )}
  </Section>
);

const GevolgFormulier = ({ evaluatie, terug }: Omit<Props, 'open'>) => (
  <>
    <Weigering terug={terug} labels={{ koppeling: 'Waarvoor?', tekst: 'Wat volgt eruit?' }} />
    <Form action="#gevolgen" label="Gevolg vastleggen" hidden={{ _act: act }}>
      <Select
        {...veldVan(terug)('koppeling')}
        label="Waarvoor?"
        optional
        empty="Voor de inkoopkaders"
        options={evaluatie.gevolgkeuzen.map(({ soort, code, naam }) => ({
          value: `${soort}:${code}`,
          label: `${evaluatiewoorden.gevolg[soort]}: ${naam}`,
        }))}
      />
      <TextArea {...veldVan(terug)('tekst')} label="Wat volgt eruit?" />
      <Actions>
        <SubmitButton kind="secondary">Gevolg vastleggen</SubmitButton>
      </Actions>
    </Form>
  </>
);
