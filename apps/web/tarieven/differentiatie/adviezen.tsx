// SPDX-License-Identifier: EUPL-1.2
import { Actions, DefinitionList, Form, Moment, RadioGroup, Section, Select, SubmitButton, TextArea } from '#libs/ui';
import type { TariefverzoekView } from '#modules/tarieven';
import { oordeelTekst } from '#modules/tarieven/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

const act = 'tarieven/tariefadvies-geven';
type View = Plat<TariefverzoekView>;
type Props = { readonly adviezen: NonNullable<View['adviezen']>; readonly disciplines: View['disciplines'] };

/** What each discipline advised, and who has yet to. */
export const Adviezen = ({ adviezen, disciplines }: Props) => (
  <Section title="Adviezen">
    <DefinitionList
      items={disciplines.map(({ naam }) => {
        const found = adviezen.find(({ discipline }) => discipline === naam);
        return {
          term: naam,
          value: found ? `${oordeelTekst[found.oordeel]}: ${found.tekst}` : 'nog geen advies',
          note: found && (
            <>
              {found.naam}, <Moment value={found.op} />
            </>
          ),
        };
      })}
    />
  </Section>
);

type FormulierProps = { readonly disciplines: readonly string[]; readonly terug: Terug | undefined };

export function AdviesFormulier({ disciplines, terug }: FormulierProps) {
  const own = terugVan(terug, act);
  return (
    <Section title="Uw advies" id="advies">
      <Weigering terug={own} labels={{ discipline: 'Namens', oordeel: 'Advies', tekst: 'Onderbouwing' }} />
      <Form action="#advies" label="Advies geven" hidden={{ _act: act }}>
        <Select
          name="discipline"
          label="Namens"
          defaultValue={own?.waarden['discipline'] ?? disciplines[0]}
          error={foutBij(own, 'discipline')}
          options={disciplines.map((discipline) => ({ value: discipline, label: discipline }))}
        />
        <RadioGroup
          name="oordeel"
          label="Advies"
          defaultValue={own?.waarden['oordeel']}
          error={foutBij(own, 'oordeel')}
          options={[
            { value: 'toekennen', label: 'Toekennen' },
            { value: 'afwijzen', label: 'Afwijzen' },
          ]}
        />
        <TextArea
          name="tekst"
          label="Onderbouwing"
          hint="Is het bewijs er, en ziet de regio meerwaarde of noodzaak?"
          defaultValue={own?.waarden['tekst']}
          error={foutBij(own, 'tekst')}
        />
        <Actions>
          <SubmitButton kind="primary">Advies vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
