// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  CheckboxGroup,
  DateInput,
  Datum,
  Details,
  Form,
  MoneyInput,
  NumberInput,
  Section,
  Select,
  SubmitButton,
  Table,
} from '#libs/ui';
import type { ToewijzingView } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { hoeveelheidTekst, wijzigreden, wijzigredenen } from './weergave.tsx';

type Props = { readonly toewijzing: Plat<ToewijzingView> };

/** How an allocation was, and is; only where it ever changed. */
export const Versies = ({ toewijzing: { versies } }: Props) =>
  versies.length > 1 && (
    <Section title="Versies" id="versies">
      <Table
        caption="In de volgorde waarin is besloten; de laatste telt"
        rows={versies}
        rowKey={({ versie }) => String(versie)}
        columns={[
          { key: 'besloten', head: 'Besloten', kind: 'name', cell: ({ besloten }) => <Datum value={besloten} /> },
          { key: 'omvang', head: 'Omvang', cell: hoeveelheidTekst },
          {
            key: 'tot',
            head: 'Tot en met',
            cell: ({ tot }) => (tot === null ? 'zonder einddatum' : <Datum value={tot} />),
          },
          {
            key: 'reden',
            head: 'Waarom',
            cell: ({ redenWijziging }) => (redenWijziging === null ? 'eerste toewijzing' : wijzigreden(redenWijziging)),
          },
          {
            key: 'bericht',
            head: 'Bericht',
            cell: ({ bericht }) => (bericht ? <a href={`/berichten/${bericht}`}>Lezen</a> : 'niet verstuurd'),
          },
        ]}
      />
    </Section>
  );

type FormProps = Props & { readonly terug: Terug | undefined };
const totaal = '6';

/** Withdraw, extend or delete; the provider gets its message at once. */
export function Wijzigen({ toewijzing, terug }: FormProps) {
  const veld = (name: string) => ({ name, defaultValue: terug?.waarden[name], error: foutBij(terug, name) });
  return (
    <Section title="Wijzigen" id="wijzigen">
      <Details summary="Deze toewijzing eerder beëindigen, verlengen of verwijderen" open={terug !== undefined}>
        <p>Een ander product, of een andere omvang per dag, week of maand, vraagt een nieuwe toewijzing.</p>
        <Weigering terug={terug} />
        <Form action="#wijzigen" label="Toewijzing wijzigen" hidden={{ _act: 'toegang/toewijzing-wijzigen' }}>
          <DateInput {...veld('tot')} label="Nieuwe einddatum" optional />
          {toewijzing.frequentie === totaal && <NumberInput {...veld('volume')} label="Nieuw totaal" optional />}
          {toewijzing.budget !== null && <MoneyInput {...veld('budget')} label="Nieuw budget" optional />}
          <Select
            {...veld('reden')}
            label="Waarom?"
            empty="Kies een reden"
            hint="Niet nodig als u de toewijzing verwijdert"
            optional
            options={wijzigredenen()}
          />
          <Overleg terug={terug} magVerwijderen={!toewijzing.gedeclareerd} />
          <Actions>
            <SubmitButton kind="secondary">Wijziging vastleggen en versturen</SubmitButton>
          </Actions>
        </Form>
      </Details>
    </Section>
  );
}

const Overleg = ({ terug, magVerwijderen }: Pick<FormProps, 'terug'> & { readonly magVerwijderen: boolean }) => (
  <>
    <CheckboxGroup
      name="overlegd"
      label="Overleg"
      optional
      error={foutBij(terug, 'overlegd')}
      options={[
        {
          value: 'on',
          label: 'De aanbieder stemt ermee in',
          hint: 'Nodig als de zorg eerder eindigt of minder wordt.',
        },
      ]}
      defaultValue={terug?.waarden['overlegd'] ? ['on'] : []}
    />
    {magVerwijderen && (
      <CheckboxGroup
        name="verwijderen"
        label="Vergissing"
        optional
        error={foutBij(terug, 'verwijderen')}
        options={[
          {
            value: 'on',
            label: 'Deze toewijzing was een vergissing: verwijder haar',
            hint: 'Zij telt dan als nooit verstuurd.',
          },
        ]}
        defaultValue={terug?.waarden['verwijderen'] ? ['on'] : []}
      />
    )}
  </>
);
