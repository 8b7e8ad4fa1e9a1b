// SPDX-License-Identifier: EUPL-1.2
import { DateInput, FieldSet, Form, Select, TextArea, TextInput } from '#libs/ui';
import type { AccounthouderView } from '#modules/regio';
import { rollen } from '#platform/hoed';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type View = Plat<AccounthouderView>;
type Props = {
  readonly houder: View['accounthouder'] | null;
  readonly aanbieder?: string | undefined;
  readonly leden: View['leden'];
  readonly annuleer: string;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};
type Veld = ReturnType<typeof veldVan>;

/** Says who is account holder; what was typed always comes back. */
export function AccounthouderFormulier({ houder, aanbieder, leden, annuleer, terug, sleutel }: Props) {
  const veld = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={sleutel}>
        <TextInput
          {...veld('aanbieder', houder?.aanbieder ?? aanbieder)}
          label="AGB-code van de aanbieder"
          hint="Acht cijfers."
        />
        <TextInput
          {...veld('aanbiedernaam', houder?.aanbiedernaam)}
          label="Naam van de aanbieder"
          hint="Leeg is de naam die de aanbieder zelf opgaf."
          optional
        />
        <Houder veld={veld} houder={houder} leden={leden} />
        <TextArea
          {...veld('plichten', houder?.plichten.join('\n'))}
          label="Wat de accounthouder doet"
          hint="Eén plicht per regel."
          rows={4}
        />
        <Dagen veld={veld} houder={houder} />
        <Voorbeeldkeuze terug={terug} nu={houder?.voorbeeld} />
        <Bewaren knop="Accounthouder bewaren" annuleer={annuleer} />
      </Form>
    </>
  );
}

const labels = {
  aanbieder: 'AGB-code',
  houder: 'Accounthouder',
  werklijst: 'Werkt hier',
  rol: 'Op de werkvoorraad van',
  plichten: 'Wat de accounthouder doet',
  van: 'Vanaf',
  tot: 'Tot en met',
};

const houderrollen = ['inkoper', 'beleidsadviseur', 'programmadirecteur', 'toegang', 'financien', 'college'] as const;

function Houder({ veld, houder, leden }: Pick<Props, 'houder' | 'leden'> & { readonly veld: Veld }) {
  const { soort, code, rol } = houder?.werklijst ?? {};
  return (
    <FieldSet legend="Accounthouder">
      <TextInput {...veld('houder', houder?.houder)} label="Wie" hint="Een regio, gemeente of organisatie." />
      <Select
        {...veld('werklijst', soort === 'verband' ? 'verband' : code)}
        label="Werkt hier"
        hint="Leeg als de accounthouder elders werkt; dan komt daar geen werk aan."
        optional
        empty="Werkt elders"
        options={[
          { value: 'verband', label: 'Bij de regio' },
          ...leden.map(({ gemeente, naam }) => ({ value: gemeente, label: `Bij gemeente ${naam}` })),
        ]}
      />
      <Select
        {...veld('rol', rol)}
        label="Op de werkvoorraad van"
        optional
        empty="Kies een rol"
        options={houderrollen.map((value) => ({ value, label: rollen[value] }))}
      />
    </FieldSet>
  );
}

const Dagen = ({ veld, houder }: Pick<Props, 'houder'> & { readonly veld: Veld }) => (
  <>
    <DateInput {...veld('van', houder?.van)} label="Vanaf" optional />
    <DateInput {...veld('tot', houder?.tot)} label="Tot en met" optional />
    <DateInput
      {...veld('overleg', houder?.overleg)}
      label="Volgend overleg uiterlijk"
      hint="Staat op de werkvoorraad van de accounthouder."
      optional
    />
  </>
);
